/** How well every form of citation is read: counted on the public citations of test/accuracy/forms.json. */
import { scoredByForm, type FormExpected, type Miss, type Result } from '../../test/accuracy/score';
import { formGroups, type FormGroup } from './form-names';

/** The page docs/forms.md. */
export function formsPage(citations: readonly FormExpected[]): string {
  const results = scoredByForm(citations);
  return [
    '# What is read',
    `Every form of citation that Carolene knows, with how well it does on ${citations.length} public citations, half of ` +
      'them sloppy and a quarter in running text, that were written down with their fields before the code that reads ' +
      'them. _Kind right_ is in how many the kind of work is right; _whole_, in how many no field is missing, wrong or too ' +
      'many; _fields_, how many fields are right of all that there are. `npm run generate` makes this page.',
    ...formGroups.flatMap((group) => [`## ${group.title}`, table(group, citations, results)]),
    ...notRead(results),
  ]
    .join('\n\n')
    .concat('\n');
}

function table({ forms }: FormGroup, citations: readonly FormExpected[], results: ReadonlyMap<string, Result>): string {
  const rows = Object.entries(forms).map(([form, name]) => {
    const of = citations.filter((citation) => citation.form === form);
    const kinds = [...new Set(of.map(({ kind }) => kind ?? 'none'))].join(', ');
    const result = results.get(form);
    const counts = result === undefined ? ['', '', ''] : countsOf(result);
    return `| ${[form, name, kinds, ...counts, cell(of[0]?.text ?? '')].join(' | ')} |`;
  });
  const head = ['', 'form', 'kind', 'kind right', 'whole', 'fields', 'such as'];
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows].join('\n');
}

const countsOf = ({ score, full }: Result): readonly string[] => [
  `${score.kinds} of ${full.kinds}`,
  `${score.exact} of ${full.exact}`,
  `${score.fields} of ${full.fields}`,
];

/** What is known not to be read, each citation with its faults. */
function notRead(results: ReadonlyMap<string, Result>): readonly string[] {
  const names = new Map(formGroups.flatMap(({ forms }) => Object.entries(forms)));
  const lines = [...results].flatMap(([form, { misses }]) =>
    misses.map((miss) => `- ${names.get(form) ?? form}: ${cell(miss.text)} ${fault(miss)}`),
  );
  return lines.length === 0 ? [] : ['## What is not read yet', lines.join('\n')];
}

/** The fields at fault by their names; a citation that is not found at all, or read as several, in words. */
function fault({ faults }: Miss): string {
  const words = faults.map((each) => {
    const name = each.split(' ', 1)[0] ?? each;
    if (each.includes(' is missing, ')) return `no ${name}`;
    if (each.endsWith('and there is none')) return `a ${name} that is none`;
    return each.includes(' is ') ? `wrong ${name}` : each;
  });
  return `(${words.join(', ')})`;
}

/** Text that Markdown leaves as it is, for a cell of a table, on one line. */
function cell(text: string): string {
  const line = text.replaceAll('\n', ' ').replaceAll('|', '\\|');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}
