import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';

export const reporterPreferred: Rule = {
  id: 'reporter-preferred',
  family: 'cases',
  concern: 'form',
  severity: 'info',
  fix: 'none',
  source: indigo('R11.6.2', '10.3.1'),
  title: 'A Supreme Court case without U.S. Reports',
  description:
    'Cases of the Supreme Court are cited to U.S. Reports once its volume is out, which takes some years. The Supreme ' +
    'Court Reporter and the Lawyers’ Edition are for cases that are newer. Look up the volume and page in U.S. Reports.',
  right: [
    article('Doe v. Poe, 410 U.S. 113, 120 (1973).'),
    article('Roe v. Coe, 143 S. Ct. 10, 12 (2023).', 'Foe v. Moe, 90 S. Ct. 10, 12 (Douglas, Circuit Justice 1970).'),
  ],
  wrong: [article('Doe v. Poe, 93 «S. Ct.» 705, 710 (1973).')],
  ...ofCitations(['case'], ({ places, date, court, name, parentheticals }, { report }) => {
    const [first] = places;
    if (first === undefined || name === null || court !== null || date === null || date.year === null) return;
    if (!OTHERS.has(first.reporter.standard) || date.year > LAST_PRINTED) return;
    if (places.some(({ reporter }) => reporter.standard === 'U.S.')) return;
    if (parentheticals.some(({ text }) => text.includes('Circuit Justice'))) return;
    report({
      span: first.reporter.span,
      message: 'A Supreme Court case of these years is in U.S. Reports: cite its volume and page there.',
    });
  }),
};

const OTHERS: ReadonlySet<string> = new Set(['S. Ct.', 'L. Ed.', 'L. Ed. 2d']);

/** Up to this year the volumes of U.S. Reports are out, with their final pages. */
const LAST_PRINTED = 2017;
