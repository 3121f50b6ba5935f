import { span, type Span } from '../../text/span';
import { lostApostrophe } from '../../tables/apostrophes';
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
    'certain; a name with an s (Chinas) is asked about.',
  right: [article('Ann Lee, Why It Isn’t So, 90 N.Y.U. L. Rev. 1160 (2015).')],
  wrong: [
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
      const found = lostApostrophe(written);
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
