import { span, type Span } from '../../text/span';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import type { ReporterPlace } from '../../citation/citation';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { either } from '../wording';

const UNOFFICIAL: ReadonlySet<string> = new Set(['S. Ct.', 'L. Ed.', 'L. Ed. 2d']);

export const reporterParallelScotus: Rule = {
  id: 'reporter-parallel-scotus',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('T1.1', '10.3.1'),
  title: 'Parallel citations of a Supreme Court case',
  description:
    'A case of the Supreme Court is cited to U.S. Reports alone. The places in the Supreme Court Reporter and in the ' +
    'Lawyers’ Edition, which databases put behind it, are left out. Where the page in U.S. Reports is still open, or the ' +
    'case is in none, they are needed. Some courts ask for them: in court documents it is said more softly.',
  right: [
    article('Doe v. Poe, 410 U.S. 113, 120 (1973).'),
    article('Doe v. Poe, 603 U.S. ___, 144 S. Ct. 2244, 2250 (2024).'),
    article('Roe v. Coe, 410 Mass. 10, 12, 570 N.E.2d 5 (1991).'),
  ],
  wrong: [
    article('Doe v. Poe, 410 U.S. 113, «93 S. Ct. 705, 35 L. Ed. 2d 147» (1973).'),
    article('Doe v. Poe, 410 U.S. 113, 120, «93 S. Ct. 705, 710» (1973).'),
  ],
  ...ofCitations(['case', 'shortCase', 'courtDocument'], ({ places }, { dress, report }) => {
    const official = places.find(({ reporter }) => reporter.standard === 'U.S.');
    const others = places.filter(({ reporter }) => UNOFFICIAL.has(reporter.standard));
    const [first] = others;
    const last = others.at(-1);
    if (official === undefined || first === undefined || last === undefined || isOpen(official)) return;
    const named = either([...new Set(others.map(({ reporter }) => reporter.standard))], 'and');
    const at = span(first.volume.span.start, endOf(last));
    report({
      span: at,
      message: `The case is in U.S. Reports: leave the parallel citations to ${named} out.`,
      ...(dress === 'court' ? { severity: 'info' } : {}),
      fixes: canGo(places, official, others) ? perhaps('Leave them out', remove(span(endOf(official), at.end))) : [],
    });
  }),
};

/** Its page is not yet known. */
const isOpen = ({ page, pinpoint }: ReporterPlace): boolean =>
  page === null ? pinpoint === null : !/\d/.test(page.text);

const endOf = ({ reporter, page, pinpoint, nominative }: ReporterPlace): number =>
  Math.max(...[reporter, page, pinpoint, nominative?.name ?? null].map((field) => spanOf(field).end));

const spanOf = (field: { readonly span: Span } | null): Span => field?.span ?? span(0, 0);

/** All of them stand behind the official place, and none of them says a page that it does not say. */
const canGo = (places: readonly ReporterPlace[], official: ReporterPlace, others: readonly ReporterPlace[]): boolean =>
  places[0] === official &&
  places.length === others.length + 1 &&
  (official.pinpoint !== null || others.every(({ pinpoint }) => pinpoint === null));
