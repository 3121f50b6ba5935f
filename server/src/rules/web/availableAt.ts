import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { ON_LINE } from '../online';
import { safelyWithout } from '../proseEdits';
import { indigo } from '../sources';

const PAGE = 'Quills, BBC (Mar. 8, 2017),';
const URL = 'https://www.bbc.com/quills';

export const urlAvailableAt: Rule = {
  id: 'url-available-at',
  family: 'web',
  concern: 'form',
  severity: 'info',
  fix: 'safe',
  source: indigo('R33', '18.2.2'),
  title: 'Available at before a URL',
  description:
    'The URL follows the comma by itself. “Available at” was the way of older editions; a document that has it throughout ' +
    'is told so once.',
  right: [article(`${PAGE} ${URL}.`)],
  wrong: [
    mended([`${PAGE} «available at» ${URL}.`], [`${PAGE} ${URL}.`]),
    mended(
      [`Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015), «available at» ${URL}.`],
      [`Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015), ${URL}.`],
    ),
  ],
  ...ofCitations(ON_LINE, ({ online: { url } }, { prose, report }) => {
    if (url === null) return;
    const start = Math.max(0, url.span.start - LONGEST);
    const found = /,\s+((?:available|accessible)(?:\s+online)?\s+at:?)\s+$/i.exec(
      prose.text.slice(start, url.span.start),
    );
    if (found === null) return;
    const [whole, words = ''] = found;
    const from = start + found.index + whole.indexOf(words);
    report({
      span: span(from, from + words.length),
      message: `The URL stands by itself: leave out “${words.replaceAll(/\s+/g, ' ')}”.`,
      fixes: safelyWithout(prose, 'Leave it out', span(from, url.span.start)),
    });
  }),
  isSlip: (found) => found < HOUSE_STYLE,
  ofHabit: {
    severity: 'hint',
    message: (found) =>
      `Here and in ${found - 1} other places “available at” stands before a URL: it is left out today.`,
    fixTitle: 'Leave it out wherever it is',
  },
};

const LONGEST = 30;
const HOUSE_STYLE = 6;
