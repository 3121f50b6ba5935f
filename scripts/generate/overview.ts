/** The table of all rules. */
import type { Family, Rule } from '../../server/src/rules/rule';
import { severityInWords } from './words';

const FAMILIES: Readonly<Record<Family, string>> = {
  notes: 'Notes and their calls',
  id: 'Id.',
  supra: 'Supra, infra, hereinafter',
  shortForms: 'Short forms',
  signals: 'Signals',
  strings: 'Citation sentences and parentheticals',
  cases: 'Cases',
  courts: 'Courts, years, and the history of a case',
  pinpoints: 'Pinpoints',
  constitutions: 'Constitutions',
  statutes: 'Statutes and regulations',
  official: 'Other official documents',
  international: 'Treaties and international documents',
  authors: 'Authors',
  titles: 'Titles',
  journals: 'Journals and newspapers',
  books: 'Books',
  web: 'The web',
  unpublished: 'Unpublished works',
  quotations: 'Quotations',
  dates: 'Dates',
  typography: 'Typography',
  typeface: 'Typeface',
  plausibility: 'Facts that don’t go together',
  language: 'The writer’s own sentences',
  house: 'The journal’s own style',
  directives: 'Comments to Carolene',
};

export function overview(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map((rule) => rule.family))];
  return [
    '# The rules',
    'This table and the pages behind it are made from the rules themselves by `npm run generate`. A safe fix (✓) is ' +
      'right whatever the writer meant, and taken by *fix all*; others (?) are offered one by one.',
    ...families.flatMap((family) => [`## ${FAMILIES[family]}`, table(rules.filter((rule) => rule.family === family))]),
  ]
    .join('\n\n')
    .concat('\n');
}

const table = (rules: readonly Rule[]): string =>
  ['| rule | what it finds | severity | fix |', '| --- | --- | --- | --- |', ...rules.map(row)].join('\n');

const row = (rule: Rule): string =>
  `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${severityInWords(rule)} | ${MARKS[rule.fix]} |`;

const MARKS = { safe: '✓', suggestion: '?', none: '' } as const;
