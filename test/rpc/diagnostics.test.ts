import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodeActionTriggerKind, type CodeAction, type CodeActionContext } from 'vscode-languageserver-protocol/node';
import { article } from './article';
import type { ClientDocument } from './clientDocument';
import { pushCapabilities, Session, until } from './session';

/** References and form at fault: a wrong number, a month in full. */
const faulty = article.replace(
  '(2014);',
  '(2014); Jo Fay, *Old Pens*, N.Y. Times (March 8, 2017), https://www.nytimes.com/pens;',
);

describe('diagnostics', function () {
  this.timeout(30_000);

  describe('of a client that asks for them', () => {
    let session: Session;
    before(async () => {
      session = await Session.start();
    });
    after(() => session.end());

    it('are announced, and none is pushed', async () => {
      assert.ok(session.capabilities.diagnosticProvider !== undefined);
      const document = await session.open(faulty);
      await document.findings();
      await document.edit({ start: document.cursor, end: document.cursor }, 'x');
      await document.findings();
      assert.deepEqual(session.published, []);
    });

    it('say which rule speaks, where it comes from, and what they are about', async () => {
      const document = await session.open(faulty);
      const [found] = await document.diagnostics();
      assert.equal(found?.source, 'carolene');
      assert.equal(found.code, 'supra-wrong-note');
      assert.equal(found.severity, 1);
      assert.equal(document.textIn(found.range), '2');
      assert.deepEqual(found.data, { rule: 'supra-wrong-note', safe: true });
      await session.connection.sendRequest('carolene/showForm', { uri: document.uri });
      const month = (await document.diagnostics()).find(({ code }) => code === 'month-abbrev');
      assert.match(month?.codeDescription?.href ?? '', /^https:\/\/indigobook\.github\.io\/versions\/.*#t/);
    });

    it('are not sent again while they are the same', async () => {
      const document = await session.open(faulty);
      const first = await document.pull();
      assert.equal(first.kind, 'full');
      const second = await document.pull(first.resultId);
      assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
      await document.edit({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '\n');
      assert.equal((await document.pull(first.resultId)).kind, 'full');
    });

    it('leave points of form to the status item until the writer asks', async () => {
      const document = await session.open(faulty);
      assert.ok(!(await document.findings()).join().includes('month-abbrev'));
      const status = session.status.filter(({ uri }) => uri === document.uri).at(-1);
      assert.equal(status?.formHeldBack, 1);
      assert.equal(status.text, '8 notes, 4 works, 2 findings');
      const before = session.refreshes;
      await session.connection.sendRequest('carolene/showForm', { uri: document.uri });
      await until('the server asks to be asked again', () => session.refreshes > before);
      assert.ok((await document.findings()).includes('month-abbrev: March'));
    });

    it('are empty for a document that is not open', async () => {
      const document = await session.open(faulty);
      await document.close();
      assert.deepEqual(await document.diagnostics(), []);
    });

    it('are none in other languages', async () => {
      assert.deepEqual(await (await session.open(faulty, 'latex')).diagnostics(), []);
    });
  });

  describe('of a client that they are pushed to', () => {
    let session: Session;
    before(async () => {
      session = await Session.start({ capabilities: pushCapabilities, own: false });
    });
    after(() => session.end());

    const publishedOf = ({ uri }: ClientDocument) => session.published.filter((each) => each.uri === uri);

    it('come by themselves, all of them, with the version', async () => {
      assert.equal(session.capabilities.diagnosticProvider, undefined);
      const document = await session.open(faulty);
      await until('diagnostics come', () => publishedOf(document).length === 1);
      const [first] = publishedOf(document);
      assert.equal(first?.version, 1);
      assert.deepEqual(
        first.diagnostics.map(({ code }) => code),
        ['month-abbrev', 'supra-wrong-note', 'supra-open-number'],
      );
      assert.equal(first.diagnostics[0]?.codeDescription, undefined, 'it did not say that it knows links');
    });

    it('come once for a burst of edits, for the last version', async () => {
      const document = await session.open(faulty);
      await until('diagnostics come', () => publishedOf(document).length === 1);
      const start = { line: 0, character: 0 };
      session.sendTogether(Array.from({ length: 50 }, () => document.edited({ start, end: start }, '\n')));
      await until('diagnostics come', () => publishedOf(document).at(-1)?.version === 51);
      assert.equal(publishedOf(document).length, 2);
    });

    it('go when the document is closed, and nothing comes after', async () => {
      const document = await session.open(faulty);
      await until('diagnostics come', () => publishedOf(document).length === 1);
      await document.edit({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '\n');
      await document.close();
      const other = await session.open(faulty);
      await until('those of another document come', () => publishedOf(other).length === 1);
      assert.deepEqual(publishedOf(document).slice(1), [{ uri: document.uri, diagnostics: [] }]);
    });

    it('tell a foreign client nothing of our own', () => assert.deepEqual(session.status, []));
  });

  describe('while something is written', () => {
    let session: Session;
    before(async () => {
      session = await Session.start({ settings: { showForm: 'always' } });
    });
    after(() => session.end());

    const cursor = ({ uri, version }: ClientDocument, line: number): Promise<void> =>
      session.connection.sendNotification('carolene/cursor', { uri, version, line });

    const unfinished: readonly [string, string][] = [
      ['a call without a note yet', 'Ink came later.[^25]'],
      ['an Id without its period', '[^8]: Lee, *supra* note 1, at 1191. Id'],
      ['a supra without its number', '[^8]: Lee, *supra* note 1, at 1191. Roe, supra no'],
    ];
    for (const [what, line] of unfinished) {
      it(`is silent until the line is left: ${what}`, async () => {
        const clean = article.replace('note 2, at 9', 'note 3, at 9').replace('note __', 'note 1');
        const [before, after] = line.startsWith('Ink') ? ['Ink came later.', line] : [line.slice(0, 35), line];
        const document = await session.open(clean);
        assert.deepEqual(await document.findings(), []);
        const at = document.positionAt(document.text.indexOf(before) + before.length);
        await cursor(document, at.line);
        await document.type(at, after.slice(before.length));
        assert.deepEqual(await atLine(document, at.line), []);
        const refreshes = session.refreshes;
        await cursor(document, 0);
        await until('the server asks to be asked again', () => session.refreshes > refreshes);
        assert.notDeepEqual(await atLine(document, at.line), []);
      });
    }

    it('goes on showing what was wrong before on that line', async () => {
      const document = await session.open(article);
      const at = document.find('Roe, *supra* note 2');
      await document.findings();
      await cursor(document, at.line);
      await document.type(at, 'Cf. ');
      assert.deepEqual(await atLine(document, at.line), ['supra-wrong-note: 2']);
    });

    async function atLine(document: ClientDocument, line: number): Promise<readonly string[]> {
      const found = await document.diagnostics();
      return found
        .filter(({ range }) => range.start.line === line)
        .map(({ code, range }) => `${String(code)}: ${document.textIn(range)}`);
    }
  });

  describe('are mended', () => {
    let session: Session;
    before(async () => {
      session = await Session.start({ settings: { showForm: 'always' } });
    });
    after(() => session.end());

    async function actionsAt(document: ClientDocument, text: string): Promise<readonly CodeAction[]> {
      const diagnostics = await document.diagnostics();
      const found = diagnostics.find(({ range }) => document.textIn(range) === text);
      assert.ok(found !== undefined, `something is said of ${text}`);
      const actions = await document.codeActions(found.range, { diagnostics: [found] });
      return actions.filter((action): action is CodeAction => 'kind' in action);
    }

    it('by a quick fix, for this very version', async () => {
      const document = await session.open(faulty);
      const [fix] = await actionsAt(document, '2');
      assert.equal(fix?.kind, 'quickfix');
      assert.equal(fix.isPreferred, true);
      assert.equal(fix.diagnostics?.[0]?.code, 'supra-wrong-note');
      await document.apply(fix.edit);
      assert.match(document.text, /Roe, \*supra\* note 3, at 9/);
      assert.ok(!(await document.findings()).join().includes('supra-wrong-note'));
    });

    it('by turning the rule off, in the settings or for the line', async () => {
      const document = await session.open(faulty);
      const actions = await actionsAt(document, '2');
      const command = actions.find((action) => action.command !== undefined)?.command;
      assert.deepEqual(command?.arguments, ['supra-wrong-note', document.uri]);
      assert.equal(command.command, 'carolene.turnOffRule');
      await document.apply(actions.find(({ title }) => title.endsWith('for this line'))?.edit);
      assert.match(document.text, /Roe, \*supra\* note 2, at 9\. <!-- carolene-disable-line supra-wrong-note -->\n/);
      assert.ok(!(await document.findings()).join().includes('supra-wrong-note'));
    });

    it('by one comment a line, whatever it turns off', async () => {
      const document = await session.open(
        faulty.replace('at 9.', 'at 9. <!-- carolene-disable-line dash-em-spacing -->'),
      );
      const actions = await actionsAt(document, '2');
      await document.apply(actions.find(({ title }) => title.endsWith('for this line'))?.edit);
      assert.match(document.text, /<!-- carolene-disable-line dash-em-spacing supra-wrong-note -->\n/);
    });

    it('all at once when the writer asks; on saving, no number changes', async () => {
      const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const only = ['source.fixAll'];
      const after = async (context: Partial<CodeActionContext>): Promise<string> => {
        const document = await session.open(faulty);
        const [action, ...others] = await document.codeActions(whole, context);
        assert.deepEqual(others, []);
        await document.apply(action !== undefined && 'edit' in action ? action.edit : undefined);
        return document.text;
      };
      const asked = await after({ only, triggerKind: CodeActionTriggerKind.Invoked });
      assert.match(asked, /Roe, \*supra\* note 3/);
      assert.match(asked, /Mar\. 8, 2017/);
      const saved = await after({ only, triggerKind: CodeActionTriggerKind.Automatic });
      assert.match(saved, /Roe, \*supra\* note 2/);
      assert.match(saved, /Mar\. 8, 2017/);
    });
  });

  describe('follow the settings', () => {
    it('as they are, and as they change', async () => {
      const session = await Session.start({ settings: { rules: { 'supra-wrong-note': 'off' } } });
      const document = await session.open(faulty);
      assert.deepEqual(await document.findings(), ['supra-open-number: __']);
      await session.changeSettings({ rules: { 'supra-wrong-note': 'hint' } });
      await until('the server asks to be asked again', () => session.refreshes > 0);
      assert.deepEqual((await document.diagnostics()).map(({ severity }) => severity)[0], 4);
      await session.changeSettings({ document: 'none' });
      await until('the server asks to be asked again', () => session.refreshes > 1);
      assert.deepEqual(await document.findings(), []);
      assert.equal(session.status.at(-1)?.legal, false);
      await session.end();
    });

    it('and what is broken in them is said once, whatever the number of documents', async () => {
      const session = await Session.start({ settings: { preset: 'finl', rules: { 'supra-wrong-note': 'off' } } });
      const documents = await Promise.all([1, 2, 3].map(() => session.open(faulty)));
      for (const document of documents) assert.deepEqual(await document.findings(), ['supra-open-number: __']);
      assert.deepEqual(session.messages, [
        'Carolene’s settings: carolene.preset is "finl"; it can be drafting, final, editor, student or strict.',
      ]);
      await session.end();
    });
  });

  describe('are silent where there is no law', () => {
    let session: Session;
    before(async () => {
      session = await Session.start({ own: false, settings: { preset: 'strict' } });
    });
    after(() => session.end());

    for (const name of readdirSync('test/documents/silent')) {
      it(name, async () => {
        const text = readFileSync(join('test/documents/silent', name), 'utf8');
        const document = await session.open(text, name.endsWith('.md') ? 'markdown' : 'plaintext');
        assert.deepEqual(await document.findings(), []);
        const end = await document.type(document.positionAt(text.length), '\n\n[1] ');
        assert.deepEqual(await document.completions(end), []);
        assert.deepEqual(await document.symbols(), []);
      });
    }
  });
});
