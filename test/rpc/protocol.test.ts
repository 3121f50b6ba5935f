import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  type Diagnostic,
  type Position,
} from 'vscode-languageserver-protocol/node';
import { article } from './article';
import type { ClientDocument } from './clientDocument';
import { Session } from './session';

describe('the server', function () {
  this.timeout(120_000);
  let session: Session;
  before(async () => {
    session = await Session.start({ settings: { showForm: 'always' } });
  });
  after(() => session.end());

  /** Every request there is, at one place; what each answers is of no matter, that it answers is. */
  const askAll = (document: ClientDocument, at: Position): Promise<unknown> =>
    Promise.all([
      document.definition(at),
      document.references(at),
      document.hover(at),
      document.completions(at),
      document.codeActions({ start: at, end: at }, { only: ['source.fixAll', 'quickfix'] }),
      document.symbols(),
      document.pull(),
      session.connection.sendRequest('carolene/fillNoteNumbers', { uri: document.uri, version: document.version }),
      session.connection.sendRequest('carolene/tableOfAuthorities', { uri: document.uri }),
      session.connection.sendRequest('carolene/unarchivedLinks', { uri: document.uri }),
      session.connection.sendRequest('carolene/insertArchives', {
        uri: document.uri,
        version: document.version,
        list: 'https://slate.com/ink https://perma.cc/AB12-CD34',
      }),
    ]);

  it('answers at any place, be it in the document or not', async () => {
    const document = await session.open(article);
    const place = fc.oneof(fc.nat(40), fc.constantFrom(2 ** 31 - 1, 1_000_000));
    await fc.assert(
      fc.asyncProperty(place, place, async (line, character) => {
        await askAll(document, { line, character });
      }),
      { numRuns: 60 },
    );
  });

  it('knows after any edits what it would know of the text opened anew', async () => {
    const text = fc.constantFrom(
      'x',
      '\n',
      '\r\n',
      '[^',
      ']: ',
      'Id.',
      '\n\n[^3]: Id.',
      '*',
      ', supra note 2',
      '^[',
      '`',
      '\ud83d\ude00',
      '\ud83d',
    );
    const step = fc.record({ at: fc.nat(), removed: fc.nat(20), text });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const document = await session.open(article);
        for (const { at, removed, text: newText } of steps) {
          const start = at % (document.text.length + 1);
          const range = {
            start: document.positionAt(start),
            end: document.positionAt(Math.min(start + removed, document.text.length)),
          };
          await document.edit(range, newText);
        }
        // What is being written is held back; once it is saved it is not.
        await document.save();
        const anew = await session.open(document.text);
        assert.deepEqual(await document.diagnostics(), saidOf(document.uri, await anew.diagnostics()));
        await document.close();
        await anew.close();
      }),
      { numRuns: 40 },
    );
  });

  it('refuses what is cancelled', async () => {
    const document = await session.open(article.repeat(300));
    const source = new CancellationTokenSource();
    const answer = session.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: document.id },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    await document.close();
  });

  it('refuses to answer for a text that has moved on', async () => {
    const document = await session.open(article.repeat(300));
    const answer = session.connection.sendRequest(HoverRequest.type, {
      textDocument: document.id,
      position: document.cursor,
    });
    await document.edit({ start: document.cursor, end: document.cursor }, 'x');
    await assert.rejects(
      answer,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified,
    );
    await document.close();
  });

  it('knows nothing of a document that is closed', async () => {
    const document = await session.open(article);
    await document.close();
    await askAll(document, document.cursor);
    assert.deepEqual(await document.diagnostics(), []);
    assert.equal(await document.hover(document.find('supra')), null);
  });

  it('takes a text that comes as a whole', async () => {
    const document = await session.open('Nothing yet.');
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: 2 },
      contentChanges: [{ text: article }],
    });
    document.text = article;
    assert.deepEqual(await document.findings(), ['supra-wrong-note: 2', 'supra-open-number: __']);
  });

  it('takes edits beyond the end, and edits of nothing', async () => {
    const document = await session.open('Text.');
    const far = { line: 900, character: 900 };
    await document.edit({ start: far, end: far }, '[^1]\n\n[^1]: Id.');
    await document.edit({ start: far, end: far }, '');
    document.text = 'Text.[^1]\n\n[^1]: Id.';
    await document.save();
    assert.deepEqual(await document.findings(), ['id-no-antecedent: Id.']);
  });

  describe('bears bad input:', () => {
    const texts: readonly [string, string][] = [
      ['nothing', ''],
      ['a byte order mark', '\uFEFF'],
      ['NUL', '\u0000'.repeat(1000)],
      ['halves of characters', '\ud800 [^1] \udc00\n\n[^1]: Id. \ud800'],
      ['line ends of all kinds', 'One.[^1]\r\rTwo.[^2]\r\n\r\n[^1]: Id.\r\n[^2]: Id.\n\r'],
      ['unclosed brackets', '[^'.repeat(100_000)],
      ['unclosed inline notes', '^['.repeat(50_000)],
      ['one number five thousand times', 'Text.[1]\n\n[1] Id.\n\n'.repeat(5_000)],
      ['a note of ten megabytes', `Text.[^1]\n\n[^1]: ${'Nothing is said here of any work. '.repeat(300_000)}`],
    ];
    for (const [what, text] of texts) {
      for (const language of ['markdown', 'plaintext']) {
        it(`${what} (${language})`, async () => {
          const document = await session.open(text, language);
          await askAll(document, document.positionAt(Math.floor(text.length / 2)));
          await document.edit({ start: document.cursor, end: document.cursor }, 'x');
          await document.pull();
          await document.close();
        });
      }
    }
  });
});

/** As if it had been said of another document. */
const saidOf = (uri: string, all: readonly Diagnostic[]): readonly Diagnostic[] =>
  all.map(({ relatedInformation, ...rest }) =>
    relatedInformation === undefined
      ? rest
      : {
          ...rest,
          relatedInformation: relatedInformation.map((each) => ({ ...each, location: { ...each.location, uri } })),
        },
  );
