/** References that follow headings, while headings are typed key by key. */
import assert from 'node:assert/strict';
import { Following } from '../../../server/src/features/following';
import { span } from '../../../server/src/text/span';

describe('references into headings', () => {
  it('follow a heading that another is typed before', () => {
    const following = Following.open(
      'A. Paper\n\nOne.[1]\n\nB. Ink\n\nTwo.[2]\n\n[1] See infra Part B.\n\n[2] A remark.\n',
      'plaintext',
    );
    const at = following.source.indexOf('B. Ink');
    const typed = 'B. Quills\n\n';
    typed.split('').forEach((key, index) => {
      following.change([{ span: span(at + index, at + index), newText: key }]);
    });
    const number = at + typed.length;
    following.change([{ span: span(number, number + 1), newText: '' }]);
    assert.equal(following.repairs().edits, null, 'while it has no number');
    following.change([{ span: span(number, number), newText: 'C' }]);
    following.change([...(following.repairs().edits ?? [])].reverse());
    assert.match(following.source, /^\[1\] See infra Part C\.$/m);
  });
});
