import { span } from '../../text/span';
import type { Citation } from '../../citation/citation';
import { ofCitations } from '../citations';
import { remove, replace, safely } from '../edits';
import { DOE, LEE, article, mended } from '../examples';
import type { Fix, Rule } from '../rule';
import { indigo } from '../sources';
import { pinsOf, type Pin } from './pins';

export const pincitePageAbbrev: Rule = {
  id: 'pincite-page-abbrev',
  family: 'pinpoints',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.1.1', '3.2(a)'),
  title: 'p. before a page',
  description:
    'A page stands by itself, without p. or pp.: 410 U.S. 113, 120; Id. at 120; H.R. Rep. No. 104-10, at 5. References ' +
    'to pages of the work itself keep theirs.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.'), article(`${LEE}.`, 'See infra p. 12.')],
  wrong: [
    mended(['Doe v. Poe, 410 U.S. 113, «p.» 120 (1973).'], ['Doe v. Poe, 410 U.S. 113, 120 (1973).']),
    mended([`${LEE}.`, 'Id. at «pp.» 1180–81.'], [`${LEE}.`, 'Id. at 1180–81.']),
    mended(['H.R. Rep. No. 104-10, «p.» 5 (1995).'], ['H.R. Rep. No. 104-10, at 5 (1995).']),
  ],
  ...ofCitations(
    ['case', 'article', 'shortCase', 'id', 'supra', 'legislativeReport', 'report'],
    (citation, { report }) => {
      for (const pin of pinsOf(citation)) {
        const { text, span: at } = pin.pinpoint;
        const word = /^(?:pp?\.?|pages?)(?=\s{0,3}[\d*])/i.exec(text)?.[0];
        const fixes = word === undefined ? null : fixesOf(citation, pin, word.length);
        if (word === undefined || fixes === null) continue;
        report({
          span: span(at.start, at.start + word.length),
          message: 'Pages have no “p.” before them in citations.',
          fixes,
        });
      }
    },
  ),
};

/** Null where another rule asks for *at* in its place. */
function fixesOf({ kind }: Citation, { pinpoint }: Pin, length: number): readonly Fix[] | null {
  const { text, span: at, at: word, comma } = pinpoint;
  const behind = length + (text.slice(length).length - text.slice(length).trimStart().length);
  const whole = span(at.start, at.start + behind);
  if (word !== null) return safely('Leave it out', remove(whole));
  if (kind === 'case' || kind === 'article') return comma === null ? [] : safely('Leave it out', remove(whole));
  if (kind === 'report') return [];
  return kind === 'legislativeReport' ? safely('Write “at”', replace(whole, 'at ')) : null;
}
