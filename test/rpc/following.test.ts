/** References that follow their notes, over the line. */
import assert from 'node:assert/strict';
import {
  ApplyWorkspaceEditRequest,
  DiagnosticSeverity,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { article } from './article';
import type { ClientDocument } from './clientDocument';
import { Session, until, vscodeCapabilities } from './session';

const told = ({ code, message, severity }: Diagnostic) => ({ code, message, severity });

/** Puts a note in before the first, as two edits. */
async function putIn(document: ClientDocument): Promise<void> {
  const call = document.find('Paper was once');
  await document.edit({ start: call, end: call }, 'It begins.[^new] ');
  const body = document.find('[^1]: ');
  await document.edit({ start: body, end: body }, '[^new]: Nobody knows when.\n\n');
}

const noticesIn = async (document: ClientDocument): Promise<readonly Diagnostic[]> =>
  (await document.diagnostics()).filter(({ code }) => code === 'references-shifted');

const ofReferences = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => /^(?:supra|id|cross|infra)-/.test(String(code)));

describe('references that shift', function () {
  this.timeout(30_000);
  let session: Session;
  // One number in it is open, and one is wrong: they are told of, now and later.
  const sound = article.replace('note __', 'note 1').replace('*supra* note 2, at 9', '*supra* note 3, at 9');

  before(async () => {
    session = await Session.start();
  });
  after(() => session.end());

  it('give one notice where the note was put in, and no finding each', async () => {
    const document = await session.open(sound);
    assert.deepEqual(ofReferences(await document.diagnostics()), []);
    await putIn(document);
    const [notice, ...others] = await noticesIn(document);
    assert.ok(notice);
    assert.deepEqual(others, []);
    assert.deepEqual(told(notice), {
      code: 'references-shifted',
      message: '4 references shifted by 1.',
      severity: DiagnosticSeverity.Information,
    });
    assert.equal(document.textIn(notice.range), '[^new]');
    assert.deepEqual(ofReferences(await document.diagnostics()), []);
  });

  it('give no word while the new note has no body', async () => {
    const document = await session.open(sound);
    await document.diagnostics();
    const call = document.find('Paper was once');
    await document.type(call, 'It begins.[^new] ');
    assert.deepEqual(ofReferences(await document.diagnostics()), []);
    assert.deepEqual(await noticesIn(document), []);
  });

  it('are updated by the notice’s quick fix, previewed or ignored by its commands', async () => {
    const document = await session.open(sound);
    await document.diagnostics();
    await putIn(document);
    const [notice] = await noticesIn(document);
    assert.ok(notice);
    const actions = await document.codeActions(notice.range, { diagnostics: [notice] });
    assert.deepEqual(
      actions.slice(0, 3).map(({ title }) => title),
      ['Update 4 references', 'Preview', 'Ignore'],
    );
    const [update] = actions;
    assert.ok(update !== undefined && 'edit' in update);
    await document.apply(update.edit);
    assert.match(document.text, /\[\^4\]: Lee, \*supra\* note 2, at 1190/);
    assert.match(document.text, /\[\^5\]: .* \*supra\* notes 2–4 and accompanying text/);
    assert.deepEqual(await noticesIn(document), []);
    assert.deepEqual(ofReferences(await document.diagnostics()), []);
  });

  it('are left alone when the writer says so', async () => {
    const document = await session.open(sound);
    await document.diagnostics();
    await putIn(document);
    assert.equal((await noticesIn(document)).length, 1);
    await session.connection.sendRequest('carolene/ignoreShift', { uri: document.uri });
    assert.deepEqual(await noticesIn(document), []);
  });

  it('are told of when asked: how many, where, and what was lost', async () => {
    const document = await session.open(sound.replace('So it stayed.', 'So it stayed (*see supra* note 6).'));
    await document.diagnostics();
    await document.edit({ start: document.find(' The courts agreed.[^6]'), end: document.find(' So it stayed') }, '');
    await document.edit({ start: document.find('[^6]: '), end: document.find('[^7]: ') }, '');
    const answer = await session.connection.sendRequest<{
      count: number;
      message: string;
      edit: WorkspaceEdit;
      lost: { range: Range; message: string }[];
    }>('carolene/repairs', { uri: document.uri });
    assert.equal(answer.count, 2);
    assert.equal(answer.message, '2 notes need another number. 1 reference has lost its target.');
    assert.deepEqual(
      answer.lost.map(({ range, message }) => [document.textIn(range), message]),
      [['supra* note 6', 'The note that this meant was deleted.']],
    );
    await document.apply(answer.edit);
    assert.match(document.text, /stayed \(\*see supra\* note 6\)\.\[\^6\] In the end nobody asked\.\[\^7\]/);
    const left = (await document.diagnostics()).filter(({ code }) => code === 'reference-target-deleted');
    assert.deepEqual(
      left.map(({ range }) => document.textIn(range)),
      ['supra* note 6'],
    );
  });

  it('are not held against text in which nothing shifted', async () => {
    const document = await session.open(sound);
    await document.diagnostics();
    const at = document.find('counted.');
    await document.type(at, 'again ');
    assert.deepEqual(await noticesIn(document), []);
  });
});

describe('inserting a footnote and renumbering', function () {
  this.timeout(30_000);
  let session: Session;

  before(async () => {
    session = await Session.start();
  });
  after(() => session.end());

  it('puts a note in as one edit, and says where to write', async () => {
    const document = await session.open(article.replace('counted.[^2]', 'counted.[^2]¦'));
    const answer = await session.connection.sendRequest<{ edit: WorkspaceEdit; cursor: { line: number } } | null>(
      'carolene/insertFootnote',
      { uri: document.uri, position: document.cursor },
    );
    assert.ok(answer);
    await document.apply(answer.edit);
    assert.match(document.text, /counted\.\[\^2\]\[\^3\] Few have asked why\.\[\^4\]/);
    assert.equal(document.text.split('\n')[answer.cursor.line], '[^3]: ');
  });

  it('puts notes in order', async () => {
    const text = 'One.[2] Two.[1]\n\n[1] Ann Lee, Ink, 80 Yale L.J. 9 (2016).\n\n[2] Lee, supra note 1.\n';
    const document = await session.open(text, 'plaintext');
    const answer = await session.connection.sendRequest<{ edit: WorkspaceEdit | null; left: object[] }>(
      'carolene/renumberNotes',
      { uri: document.uri },
    );
    await document.apply(answer.edit ?? undefined);
    assert.deepEqual(answer.left, []);
    assert.match(document.text, /^One\.\[1\] Two\.\[2\]\n\n\[1\] Lee, supra note 2\.\n\n\[2\] Ann Lee/);
  });
});

describe('the setting carolene.references.follow', function () {
  this.timeout(30_000);
  const capabilities = {
    ...vscodeCapabilities,
    workspace: { ...vscodeCapabilities.workspace, applyEdit: true },
  };

  it('always: references are updated without asking', async () => {
    const session = await Session.start({ capabilities, settings: { references: { follow: 'always' } } });
    const edits: WorkspaceEdit[] = [];
    session.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    const document = await session.open(article);
    await document.diagnostics();
    await putIn(document);
    await document.diagnostics();
    await until('an edit is sent', () => edits.length > 0);
    await document.apply(edits[0]);
    assert.match(document.text, /\[\^4\]: Lee, \*supra\* note 2, at 1190/);
    await session.end();
  });

  it('never: there is no notice', async () => {
    const session = await Session.start({ settings: { references: { follow: 'never' } } });
    const document = await session.open(article);
    await document.diagnostics();
    await putIn(document);
    assert.deepEqual(await noticesIn(document), []);
    await session.end();
  });
});
