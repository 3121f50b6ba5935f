import { span } from '../../text/span';
import { wordInFull, wordsShortened } from '../../tables/words';
import type { Field } from '../../citation/citation';
import { ofCitations } from '../citations';
import { remove, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { named, placesIn, wordsOf } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameThe: Rule = {
  id: 'case-name-the',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.5.12', '10.2.1(d)'),
  title: 'The before a party',
  description:
    'A party’s name loses its article: v. City of L.A., not v. The City of L.A. The Queen and The King, ships, and names ' +
    'by which a case is known (The Civil Rights Cases) keep it.',
  right: [
    article(`Doe v. City of L.A., ${REST}.`, `The Paquete Habana, 175 U.S. 677, 700 (1900).`),
    article(`The Osceola v. Doe, ${REST}.`, `The Queen v. Doe, ${REST}.`),
  ],
  wrong: [
    mended([`Doe v. «The» City of L.A., ${REST}.`], [`Doe v. City of L.A., ${REST}.`]),
    mended([`«The» Boeing Co. v. Doe, ${REST}.`], [`Boeing Co. v. Doe, ${REST}.`]),
  ],
  ...ofCitations(named, ({ name }, { report }) => {
    for (const party of [name?.plaintiff ?? null, name?.defendant ?? null]) {
      const article = party === null ? null : /^The\s{1,3}(?=\S)/.exec(party.text);
      if (party === null || article === null || !isBody(party)) continue;
      const { start } = party.span;
      report({
        span: span(start, start + 3),
        message: 'A party’s name has no article in front: leave “The” out.',
        fixes: safely('Leave it out', remove(span(start, start + article[0].length))),
      });
    }
  }),
};

/** A town, an agency, a company, and no ship or crown: it holds a word that only such names have, or a place. */
const isBody = (party: Field): boolean =>
  placesIn(party).length > 0 ||
  wordsOf(party).some(({ text }) => OTHER.test(text) || wordInFull(text) !== null || isShort(text));

const isShort = (text: string): boolean => (text.endsWith('.') || /[’']/.test(text)) && wordsShortened(text).length > 0;

const OTHER = /^(?:City|Town|Borough|Bank|Co\.?|Corp\.?|Inc\.?|Ltd\.?|Univ\.?|U\.)$/;
