import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inSource } from '../../../server/src/manuscript/manuscript';
import { span } from '../../../server/src/text/span';
import { markdown, styles } from './reading';

describe('The prose of Markdown', () => {
  const proses: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['emphasis', '*Id.* and **bold**', 'Id. and bold', ['italic: Id.', 'bold: bold']],
    ['both', '***Id.***', 'Id.', ['bold: Id.', 'italic: Id.']],
    ['a link', 'See [Pan](https://a.org/x "T").', 'See Pan.', ['link: Pan -> https://a.org/x']],
    ['an autolink', 'At <https://a.org>.', 'At https://a.org.', ['link: https://a.org -> https://a.org']],
    [
      'a bare address',
      'At https://a.org/~x_y_z.',
      'At https://a.org/~x_y_z.',
      ['link: https://a.org/~x_y_z -> https://a.org/~x_y_z'],
    ],
    ['an image', 'Before ![alt](a.png) after', 'Before  after', []],
    ['escapes', '1\\. Milk \\* \\[sic\\]', '1. Milk * [sic]', []],
    ['entities', 'Data&#8212;Managing &sect; 5 &amp; &unknown;', 'Data—Managing § 5 & &unknown;', []],
    ['code', 'the `Apps.Gov` site', 'the Apps.Gov site', ['code: Apps.Gov']],
    [
      'quotations that backticks open',
      'the "`outer limits\'" of "`*superior* to\'" it',
      'the "`outer limits\'" of "`superior to\'" it',
      ['italic: superior'],
    ],
    ['two backticks for a quotation mark', "``a *b*'' and ``c''", "``a b'' and ``c''", ['italic: b']],
    ['code behind a quotation', "a `Safe' or `Worker' and `x y`", "a `Safe' or `Worker' and x y", ['code: x y']],
    ['code with an apostrophe', "`don't` and `won't`", "don't and won't", ["code: don't", "code: won't"]],
    ['brackets', '“[t]he [Commission’s] [sic] duty”', '“[t]he [Commission’s] [sic] duty”', []],
    ['nested brackets', '[a [b] c](https://a.org) [d [e]]', 'a [b] c [d [e]]', ['link: a [b] c -> https://a.org']],
    [
      'HTML tags',
      '<i>Id.</i> n<sup>o</sup> <span style="font-variant:small-caps">Pan</span>',
      'Id. no Pan',
      ['italic: Id.', 'superscript: o', 'smallCaps: Pan'],
    ],
    ['an HTML link', 'See <a href="https://a.org">Pan</a>.', 'See Pan.', ['link: Pan -> https://a.org']],
    ['comments', 'Before <!-- not this --> after', 'Before  after', []],
    ['a tie', '347~U.S.~483 and ~5', '347\u00a0U.S.\u00a0483 and ~5', []],
    ['a soft line break', 'held\n  that', 'held\nthat', []],
    ['hard line breaks', 'ET AL.  \nv.\\\nRAICH', 'ET AL.\nv.\nRAICH', []],
    ['attributes', '**Subject:**{: .from} Data {#x}', 'Subject: Data', ['bold: Subject:']],
    ['a superscript', '130 S^th^', '130 Sth', ['superscript: th']],
    ['underscores in words', 'a_b_c and __x__', 'a_b_c and x', ['bold: x']],
    ['struck text', '~~old~~ new', 'old new', []],
    [
      'emphasis with a space inside',
      '*See *Fowler, *Strategy *(2011)',
      'See Fowler, Strategy (2011)',
      ['italic: See ', 'italic: Strategy '],
    ],
    ['star pages', '*2 *3 STEVENS, J., and *4 others', '*2 *3 STEVENS, J., and *4 others', []],
  ];
  for (const [what, source, text, runs] of proses) {
    it(`has ${what} right`, () => {
      const read = markdown(source);
      assert.equal(read.passages[0]?.prose.text, text);
      assert.deepEqual(styles(read), runs);
    });
  }

  it('maps every character that is not replaced to itself', () => {
    const source = '> *Id.* at 5, [Pan](x) `y` &amp;\n> so \\* <b>w</b>';
    const [passage] = markdown(source).passages;
    assert.ok(passage);
    for (const [offset, character] of [...passage.prose.text].entries()) {
      const place = inSource(passage, span(offset, offset + 1));
      const written = source.slice(place.start, place.end);
      assert.ok(written === character || ['&amp;', '\\*', '\n> '].includes(written), `${character} from ${written}`);
    }
  });
});
