/** No edit makes of a line what it was not. */
import assert from 'node:assert/strict';
import { keepsLines } from '../../../server/src/rules/lineOpenings';
import { span } from '../../../server/src/text/span';

/** `‹old|new›` marks an edit in the text before it. */
function kept(marked: string): boolean {
  const edits = [];
  let source = '';
  let done = 0;
  for (const { 0: whole, 1: old = '', 2: newText = '', index } of marked.matchAll(/‹([^|]*)\|([^›]*)›/g)) {
    source += marked.slice(done, index);
    edits.push({ span: span(source.length, source.length + old.length), newText });
    source += old;
    done = index + whole.length;
  }
  source += marked.slice(done);
  return keepsLines(source, edits);
}

describe('an edit leaves the lines of Markdown what they are', () => {
  for (const marked of [
    'One ‹two|2›.',
    '‹See|*See*› Lee.',
    '- ‹one|two›',
    '[^1]: ‹Id|*Id.*› at 5.',
    '    12 F.3d‹|,› 15.',
    'One‹\n| ›two.',
    '1989)(en banc)‹| (emphasis added)›.',
    '> They ‹said|say›.',
    `${'word '.repeat(100)}‹1.|1. ›two`,
    '‹#|# ›',
  ]) {
    it(marked.slice(0, 60).replace('\n', '⏎'), () => assert.ok(kept(marked)));
  }
});

describe('an edit makes another thing of a line', () => {
  for (const [what, marked] of [
    ['a list', 'Lee (11th Cir.\n1989)‹| ›(en banc).'],
    ['a list in a note', '[^1]: 1989.‹|  ›Lee.'],
    ['a list in the continuation of a note', '[^1]: Lee (11th Cir.\n    1989)‹| ›(en banc).'],
    ['a list with a dash', 'One\n‹— |- ›two.'],
    ['no list within a list', 'Doe, 410 U.S. at 120\n    - 21.‹|.›'],
    ['a heading', 'The\n#‹|  ›5 way.'],
    ['a quotation', 'As\n‹“|> ›it was.'],
    ['code', 'Some\n‹|    ›more.'],
    ['a fence', 'Some\n‹“|```›more.'],
    ['a heading of the line before', 'Some\n‹x|›---'],
    ['two paragraphs', 'Some\n‹words|›\nmore.'],
    ['a note', 'Some\n‹[^1] |[^1]: ›more.'],
    ['no list', '‹- |›one'],
    ['another line', `${'word '.repeat(100)}‹|\n›- two`],
    ['a list, of two edits', 'Lee\n‹x|›1‹|. ›two.'],
  ] as const) {
    it(what, () => assert.ok(!kept(marked)));
  }
});
