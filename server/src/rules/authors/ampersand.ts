import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { safelyIn } from '../proseEdits';
import { indigo } from '../sources';
import { AUTHORED, gapsBetween } from './authored';

const PAPER = 'Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';

export const authorAmpersand: Rule = {
  id: 'author-ampersand',
  family: 'authors',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R30.2.2', '15.1(b), 16.2'),
  title: 'Authors joined by and, or with a comma before &',
  description:
    'In citations the last of several authors follows an ampersand, with no comma before it: Ann Lee & Bo Roe; Ann Lee, ' +
    'Bo Roe & Cy Doe. Institutions keep the and of their names here; editors have a rule of their own.',
  right: [
    article(`Ann Lee & Bo Roe, ${PAPER}.`),
    article(`Ann Lee, Bo Roe & Cy Doe, ${PAPER}.`),
    article('Dep’t of Health and Hum. Servs., Paper Trails 12 (2015).'),
    article(`Ann Lee, Trails and Tribulations, 90 N.Y.U. L. Rev. 1160, 1175 (2015).`),
  ],
  wrong: [
    mended([`Ann Lee «and» Bo Roe, ${PAPER}.`], [`Ann Lee & Bo Roe, ${PAPER}.`]),
    mended([`Ann Lee«, &» Bo Roe, ${PAPER}.`], [`Ann Lee & Bo Roe, ${PAPER}.`]),
    mended([`Ann Lee, Bo Roe«, and» Cy Doe, ${PAPER}.`], [`Ann Lee, Bo Roe & Cy Doe, ${PAPER}.`]),
  ],
  ...ofCitations(AUTHORED, ({ authors }, { prose, report }) => {
    for (const gap of gapsBetween(authors)) {
      const tie = tieIn(prose.text, gap);
      if (tie === null) continue;
      const withComma = prose.text[tie.start] === ',';
      report({
        span: tie,
        message: withComma
          ? 'The last author follows an ampersand without a comma: write “ &”.'
          : 'Authors are joined by an ampersand in citations: write “&”.',
        fixes: safelyIn(prose, 'Write “&”', tie, withComma ? ' &' : '&'),
      });
    }
  }),
};

/** `and`, `, and`, `, &` between two names; a comma alone and a bare ampersand are right. */
function tieIn(text: string, { start, end }: Span): Span | null {
  if (end - start > LONGEST_TIE) return null;
  const found = /^(,?)(\s+)(and|&)\s+$/.exec(text.slice(start, end));
  if (found === null) return null;
  const [, comma = '', space = '', word = ''] = found;
  if (comma === '' && word === '&') return null;
  const tie = start + comma.length + space.length;
  return span(comma === '' ? tie : start, tie + word.length);
}

const LONGEST_TIE = 12;
