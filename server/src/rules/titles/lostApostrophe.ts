import { span, type Span } from '../../text/span';
import { isOfOne, lostApostrophe } from '../../tables/apostrophes';
import type { Rule } from '../rule';
import { ofAllCitations } from '../citations';
import { perhaps, replace, safely } from '../edits';
import { article, mended } from '../examples';
import { isLetter } from '../characters';
import { integrity } from '../sources';

export const titleLostApostrophe: Rule = {
  id: 'title-lost-apostrophe',
  family: 'titles',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: integrity(),
  title: 'A word in a title has lost its apostrophe',
  description:
    'Copying a title from a web page may drop its apostrophes: Why China Isnt Hosting. Contractions such as isnt are ' +
    'certain; a name or a word with an s that makes no plural (Chinas, the Supreme Courts Role) is asked about.',
  right: [
    article('Ann Lee, Why It Isn’t So, 90 N.Y.U. L. Rev. 1160 (2015).'),
    article('Ann Lee, State Supreme Courts After the New Deal, 90 N.Y.U. L. Rev. 1160 (2015).'),
    article('Bo Roe, Comparing the Supreme Courts of the States, 90 N.Y.U. L. Rev. 1160 (2015).'),
  ],
  wrong: [
    article('Ann Lee, Big «Datas» Price, 90 N.Y.U. L. Rev. 1160 (2015).'),
    article('Ann Lee, The Price of the Supreme «Courts» Silence, 90 N.Y.U. L. Rev. 1160 (2015).'),
    mended(
      ['Ann Lee, Why It «Isnt» So, 90 N.Y.U. L. Rev. 1160 (2015).'],
      ['Ann Lee, Why It Isn’t So, 90 N.Y.U. L. Rev. 1160 (2015).'],
    ),
  ],
  ...ofAllCitations((citation, { prose: { text }, report }) => {
    const title = 'authors' in citation ? citation.title : null;
    if (title === null) return;
    for (const word of wordsIn(text, title.span)) {
      const written = text.slice(word.start, word.end);
      const found = lostApostrophe(written) ?? lostOfOne(text, word, title.span);
      if (found === null || !found.surely) continue;
      const whole = found.whole.replace("'", '’');
      const isCertain = whole.endsWith('n’t');
      const fix = isCertain ? safely : perhaps;
      report({
        span: word,
        message: isCertain
          ? `“${written}” has lost its apostrophe: write “${whole}”.`
          : `Has “${written}” lost its apostrophe? If so, write “${whole}”.`,
        ...(isCertain ? {} : { severity: 'info' }),
        fixes: fix(`Write “${whole}”`, replace(word, whole)),
      });
    }
  }),
};

/** Runs of letters; a word with an apostrophe in it is none of them. */
function* wordsIn(text: string, within: Span): Iterable<Span> {
  for (let start = within.start; start < within.end; start += 1) {
    if (!isLetter(text[start])) continue;
    let end = start;
    while (end < within.end && (isLetter(text[end]) || text[end] === '’' || text[end] === "'")) end += 1;
    yield span(start, end);
    start = end;
  }
}

/** `the Supreme Courts Limited Resources`: something that there is one of, with what it has behind it. */
function lostOfOne(text: string, word: Span, title: Span): ReturnType<typeof lostApostrophe> {
  const behind = /^ \p{Lu}\p{Ll}/u.test(text.slice(word.end, Math.min(title.end, word.end + 3)));
  const words = text
    .slice(Math.max(title.start, word.start - LONGEST_LEAD), word.start)
    .trimEnd()
    .split(/\s+/);
  const before = words.at(-1) ?? '';
  const written = text.slice(word.start, word.end);
  if (!behind || words.at(-2)?.toLowerCase() !== 'the' || !isOfOne(before, written)) return null;
  return { whole: `${written.slice(0, -1)}'s`, surely: true };
}

/** In characters: `the Supreme `. */
const LONGEST_LEAD = 24;
