import { shifted } from '../../text/span';
import { caseNameWord } from '../../writing/caseNameWord';
import type { Field } from '../../citation/citation';
import { agencyInitials } from '../../tables/agencyInitials';
import { apostrophesAs, curly } from '../apostrophes';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import type { Style } from '../../settings/options';
import { indigo } from '../sources';
import { quoted, shortened } from '../wording';
import { isTaxCommissioner } from './commissioner';
import { flat, isInCitation, isPerson, named, partiesOf, placesIn, wordsOf } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameT6: Rule = {
  id: 'case-name-t6',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R11.3.1', '10.2.2'),
  title: 'A word of a case’s name that citations abbreviate',
  description:
    'In citations the usual words of parties’ names are abbreviated: Nat’l Ass’n of Mfrs., Bd. of Educ. In sentences they ' +
    'are written out, so only citations are looked at. A party that is a single word, and what looks like a person, keep ' +
    'their words. Words that only newer editions abbreviate (Law, Rights, Juvenile) are pointed out as hints.',
  right: [
    article(`Nat’l Ass’n of Mfrs. v. Doe, ${REST}.`, `Street v. Poe, ${REST}.`, `Jerry West v. Coe, ${REST}.`),
    article(`Civil Rights Cases, 109 U.S. 3, 11 (1883).`),
    article(`In Brown v. Board of Education, ${REST}, the Court said so of schools.`),
    article(`State Farm Mut. Auto. Ins. Co. v. South Dakota, ${REST}.`, `Board v. Lawyer, ${REST}.`),
  ],
  wrong: [
    article(`«National Association» of Mfrs. v. Doe, ${REST}.`),
    article(`Doe v. «Board» of Educ., ${REST}.`),
    article(`Roe v. Ink «and» Quill, Inc., 250 F.3d 10, 12 (2d Cir. 2001).`),
    article(`Doe v. Juvenile «Manufacturers», Inc., ${REST}.`),
  ],
  ...ofCitations(named, (citation, context) => {
    if (!isInCitation(context)) return;
    for (const party of partiesOf(citation.name)) {
      if (isNamedOtherwise(flat(party.text))) continue;
      const all = unabbreviated(party, context.style);
      const usual = all.filter(({ isNewer }) => !isNewer);
      const found = usual.length > 0 ? usual : all;
      const [first] = found;
      const last = found.at(-1);
      if (first === undefined || last === undefined) continue;
      const edits = found.map(({ word, short }) => replace(word.span, apostrophesAs(context.prose.text, short)));
      const right = quoted(shortened(curly(written(party, found))));
      context.report({
        span: { start: first.word.span.start, end: last.word.span.end },
        message: `Citations abbreviate this: write ${right}.`,
        ...(usual.length > 0 ? {} : { severity: 'hint' as const }),
        fixes: perhaps(`Write ${right}`, ...edits),
      });
    }
  }),
};

/** Other rules say what to write. */
const isNamedOtherwise = (party: string): boolean =>
  agencyInitials(party) !== null || isTaxCommissioner(party) || party.startsWith('United States of America');

interface Unabbreviated {
  readonly word: Field;
  readonly short: string;
  readonly isNewer: boolean;
}

/** The words of a party that should be shorter; empty for a person. */
function unabbreviated(party: Field, style: Style): readonly Unabbreviated[] {
  const words = wordsOf(party);
  if (words.length < 2 || isPerson(party)) return [];
  const places = placesIn(party);
  return words.flatMap((word, index) => {
    const entry = caseNameWord(word.text, index);
    if (entry === null || Object.hasOwn(style.abbreviations, word.text)) return [];
    if (places.some(({ span }) => span.start <= word.span.start && word.span.end <= span.end)) return [];
    if (entry.isNewer && style.edition === '20') return [];
    return [{ word, ...entry, short: style.edition === '20' ? entry.older : entry.short }];
  });
}

/** A party with its abbreviations. */
function written({ text, span }: Field, found: readonly Unabbreviated[]): string {
  let out = '';
  let from = 0;
  for (const { word, short } of found) {
    const at = shifted(word.span, -span.start);
    out += text.slice(from, at.start) + short;
    from = at.end;
  }
  return flat(out + text.slice(from));
}
