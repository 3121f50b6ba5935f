import { givenNames } from '../../tables/givenNames';
import { surnamesFirst } from '../../tables/names';
import { placesNamed } from '../../tables/places';
import type { Field } from '../../citation/citation';
import { wordInFull } from '../../tables/words';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { named, partiesOf, wordsOf } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameGivenNames: Rule = {
  id: 'case-name-given-names',
  family: 'cases',
  concern: 'form',
  severity: 'hint',
  fix: 'none',
  offByDefault: true,
  presets: { student: 'hint', strict: 'hint', editor: 'hint' },
  source: indigo('R11.5.1', '10.2.1(g)'),
  title: 'The given name of a party',
  description:
    'Persons are called by their surname alone: Smith v. Jones. Companies that bear a person’s name keep it whole (Calvin ' +
    'Klein), and by its form nobody can tell the one from the other; so the rule is off, but for the presets that ask.',
  right: [
    article(`Smith v. Jones, ${REST}.`, `Edward B. Marks Music Corp. v. Doe, ${REST}.`, `Kim Ho Ma v. Reno, ${REST}.`),
  ],
  wrong: [article(`«John H. Smith» v. Jones, ${REST}.`), article(`Doe v. «Mary Jones», ${REST}.`)],
  ...ofCitations(named, ({ name }, { report }) => {
    for (const party of partiesOf(name)) {
      if (!isPersonsName(party)) continue;
      report({
        span: party.span,
        message: `If this is a person, the surname is enough: ${quoted(wordsOf(party).at(-1)?.text ?? '')}.`,
      });
    }
  }),
};

/** A given name, initials, and one word more, which is no company’s. */
function isPersonsName(party: Field): boolean {
  const words = wordsOf(party).map(({ text }) => text);
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  if (last === undefined || rest.length > 2 || !/^[A-Z][a-z]+$/.test(first) || !/^[A-Z][\p{L}’']+$/u.test(last))
    return false;
  if (rest.length === 2 && !/^[A-Z]\.$/.test(rest[0] ?? '')) return false;
  const given = givenNames.has(first.toLowerCase()) && !surnamesFirst.has(first.toLowerCase());
  return given && placesNamed(first).length === 0 && wordInFull(last) === null && !last.endsWith('s’');
}
