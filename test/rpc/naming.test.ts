/** What is renamed, and notes that are named by their labels. */
import assert from 'node:assert/strict';
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver-protocol/node';
import type { NameNotesResult } from '../../server/src/features/protocol';
import { article } from './article';
import type { ClientDocument } from './clientDocument';
import { Session, vscodeCapabilities } from './session';

const labelled = article.replaceAll('[^1]', '[^lee]').replace('Lee, *supra* note 1,', 'Lee, *supra* note #lee,');

describe('names of notes and works', function () {
  this.timeout(30_000);
  let session: Session;
  before(async () => {
    const textDocument = { ...vscodeCapabilities.textDocument, rename: { prepareSupport: true } };
    session = await Session.start({ capabilities: { ...vscodeCapabilities, textDocument } });
  });
  after(() => session.end());

  const asked = (document: ClientDocument, text: string) => ({
    textDocument: document.id,
    position: document.find(text),
  });

  it('are renamed, once the editor has asked what', async () => {
    assert.deepEqual(session.capabilities.renameProvider, { prepareProvider: true });
    const document = await session.open(labelled);
    const place = asked(document, 'lee, at 1190');
    const prepared = await session.connection.sendRequest(PrepareRenameRequest.type, place);
    assert.ok(prepared !== null && 'placeholder' in prepared);
    assert.equal(prepared.placeholder, 'lee');
    const edit = await session.connection.sendRequest(RenameRequest.type, { ...place, newName: 'ann' });
    await document.apply(edit ?? undefined);
    assert.equal(document.text, labelled.replaceAll('[^lee]', '[^ann]').replace('#lee', '#ann'));
  });

  it('are not renamed where that can’t be, and the editor is told why', async () => {
    const document = await session.open(labelled);
    const nowhere = session.connection.sendRequest(PrepareRenameRequest.type, asked(document, 'Ink came'));
    await assert.rejects(nowhere, /Only the label of a note/);
    const taken = { ...asked(document, 'lee, at 1190'), newName: '3' };
    await assert.rejects(session.connection.sendRequest(RenameRequest.type, taken), /There is a note \[\^3\] already/);
  });

  it('stand by label for numbers: written out, and back, each as one edit', async () => {
    const document = await session.open(labelled);
    const name = async (by: 'number' | 'label') => {
      const result = await session.connection.sendRequest<NameNotesResult>('carolene/nameNotes', {
        uri: document.uri,
        version: document.version,
        by,
      });
      await document.apply(result.edit ?? undefined);
      return result.rewritten;
    };
    assert.equal(await name('number'), 1);
    assert.equal(document.text, labelled.replace('#lee', '1'));
    assert.equal(await name('number'), 0);
    assert.ok((await name('label')) > 0);
    assert.match(document.text, /Lee, \*supra\* note #lee, at 1190/);
    assert.match(document.text, /\*supra\* notes #lee–#3 and accompanying text/);
  });

  it('stand by label for numbers at the cursor, from the lightbulb', async () => {
    const document = await session.open(labelled);
    const cursor = document.find('lee, at 1190');
    const [action] = await document.codeActions({ start: cursor, end: cursor }, { only: ['refactor'] });
    assert.equal(action?.title, 'Write the number in place of the label');
    assert.ok('edit' in action);
    await document.apply(action.edit);
    assert.equal(document.text, labelled.replace('#lee', '1'));
  });

  it('are checked: a label that is gone is a finding, as soon as it is', async () => {
    const document = await session.open(labelled);
    const about = async () =>
      (await document.findings()).filter((finding) => finding.startsWith('supra-unknown-label'));
    assert.deepEqual(await about(), []);
    const marker = document.find('lee]:');
    await document.edit({ start: marker, end: { line: marker.line, character: marker.character + 3 } }, 'pan');
    assert.deepEqual(await about(), ['supra-unknown-label: lee']);
  });
});
