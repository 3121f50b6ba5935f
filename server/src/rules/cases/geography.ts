import { keyOf } from '../../tables/key';
import { givenNames } from '../../tables/givenNames';
import type { Field } from '../../citation/citation';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { isInCitation, isPerson, named, partiesOf, placesIn, wordsOf, type PlaceIn } from './names';
import { OTHER_PARTIES } from './parts';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameGeography: Rule = {
  id: 'case-name-geography',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R11.3.2', '10.2.2'),
  title: 'A state or city of a case’s name that citations abbreviate',
  description:
    'In citations states, territories and the great cities are abbreviated where they are part of a party’s name: Regents ' +
    'of the Univ. of Cal., Mich. Dep’t of State Police. Where the place is the party itself (South Dakota v. Doe) it is ' +
    'written out, as it is in sentences.',
  right: [
    article(`Regents of the Univ. of Cal. v. Doe, ${REST}.`, `South Dakota v. Dole, ${REST}.`),
    article(`Doe v. City of New York, ${REST}.`, `Virginia Jones v. George Washington, ${REST}.`),
    article(`In Regents of the University of California v. Bakke, ${REST}, the Court wrote of schools.`),
    article(`Doe v. Kansas City S. Ry. Co., ${REST}.`, `Doe v. Washington, ${REST}.`),
  ],
  wrong: [
    article(`Regents of the Univ. of «California» v. Doe, ${REST}.`),
    article(`«Michigan» Dep’t of State Police v. Doe, ${REST}.`),
    article(`Doe v. «North Carolina» Nat’l Bank, ${REST}.`),
    article(`«New York» Times Co. v. Doe, ${REST}.`),
  ],
  ...ofCitations(named, (citation, context) => {
    if (!isInCitation(context)) return;
    for (const party of partiesOf(citation.name)) {
      for (const { place, span } of placesToShorten(party)) {
        const right = quoted(place.abbreviation);
        context.report({
          span,
          message: `Citations abbreviate the place in a party’s name: write ${right}.`,
          fixes: perhaps(`Write ${right}`, replace(span, place.abbreviation)),
        });
      }
    }
  }),
};

function placesToShorten(party: Field): readonly PlaceIn[] {
  const words = wordsOf(party);
  if (words.length < 2 || isPerson(party)) return [];
  return placesIn(party).filter((found) => {
    const { place, text, span } = found;
    if (keyOf(text) !== keyOf(place.name) || place.abbreviation === place.name) return false;
    const before = party.text.slice(0, span.start - party.span.start).trim();
    const behind = party.text
      .slice(span.end - party.span.start)
      .replace(OTHER_PARTIES, '')
      .trim();
    if (behind === '' && (before === '' || isOwn(before))) return false;
    const next = /^[\p{L}’']+/u.exec(behind)?.[0] ?? '';
    if (behind === '' && before.endsWith(',')) return false;
    return next !== 'ex' && !TOWNS.has(next) && !isGivenName(text, next, words);
  });
}

/** `State of`, `People of the State of`, `City of`: the place is the party. */
const isOwn = (before: string): boolean =>
  /^(?:(?:The )?(?:People of the )?(?:State|Commonwealth|People|Territory|Government|Gov[’']t|City)(?: and County)? of(?: the)?|City & (?:County|Cnty\.|Cty\.) of)$/i.test(
    before,
  );

/** `Kansas City`, `Virginia Beach`, `Washington Square` are other places. */
const TOWNS: ReadonlySet<string> = new Set(
  'City Beach Falls Springs Heights Park Square Street Avenue Ave St County'.split(' '),
);

/** `Virginia Jones`. */
const isGivenName = (text: string, next: string, words: readonly Field[]): boolean =>
  words.length <= 3 && givenNames.has(text.toLowerCase()) && /^\p{Lu}/u.test(next);
