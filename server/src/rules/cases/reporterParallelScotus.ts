import { span, type Span } from '../../text/span';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import type { Occurrence } from '../../authority/authority';
import type { Citation, ReporterPlace } from '../../citation/citation';
import { placed } from '../firstCitations';
import { maskOver } from '../masks';
import { plainNumber } from '../plausibility/numbers';
import type { DocumentContext, Rule } from '../rule';
import { indigo } from '../sources';
import { either } from '../wording';

const UNOFFICIAL: ReadonlySet<string> = new Set(['S. Ct.', 'L. Ed.', 'L. Ed. 2d']);

export const reporterParallelScotus: Rule = {
  id: 'reporter-parallel-scotus',
  family: 'cases',
  concern: 'form',
  scope: 'document',
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
  check(context) {
    for (const occurrence of context.resolution.occurrences) {
      const places = placesOf(occurrence.citation);
      const official = places.find(({ reporter }) => reporter.standard === 'U.S.');
      const others = places.filter(({ reporter }) => UNOFFICIAL.has(reporter.standard));
      const [first] = others;
      const last = others.at(-1);
      if (official === undefined || first === undefined || last === undefined || isOpen(official)) continue;
      const at = span(first.volume.span.start, endOf(last));
      const reading = context.readings[occurrence.passage];
      if (reading === undefined || maskOver(reading, at) !== null) continue;
      const named = either([...new Set(others.map(({ reporter }) => reporter.standard))], 'and');
      const goes = canGo(places, official, others) && !isNeededLater(context, occurrence, places);
      context.report(
        placed(context, occurrence, {
          span: at,
          message: `The case is in U.S. Reports: leave the parallel citations to ${named} out.`,
          ...(context.dress === 'court' ? { severity: 'info' } : {}),
          fixes: goes ? perhaps('Leave them out', remove(span(endOf(official), at.end))) : [],
        }),
      );
    }
  },
};

/** Of most citations, none: they are printed in one place, or are of another kind. */
function placesOf(citation: Citation): readonly ReporterPlace[] {
  const { kind } = citation;
  return (kind === 'case' || kind === 'shortCase' || kind === 'courtDocument') && citation.places.length > 1
    ? citation.places
    : NONE;
}

const NONE: readonly ReporterPlace[] = [];

/** Whether a later citation of the case names one of those places, or a page that is nearer to one of them. */
function isNeededLater(
  { resolution: { links, authorities, occurrences } }: DocumentContext,
  { id }: Occurrence,
  places: readonly ReporterPlace[],
): boolean {
  const link = links[id];
  const work = link === undefined || link.kind === 'crossReference' ? undefined : authorities[link.authority ?? -1];
  return (work?.occurrences ?? []).some((later) => {
    const citation = later > id ? occurrences[later]?.citation : undefined;
    if (citation?.kind === 'shortCase')
      return citation.places.some(({ reporter }) => UNOFFICIAL.has(reporter.standard));
    if (citation?.kind !== 'id' && citation?.kind !== 'supra') return false;
    const page = citation.pinpoint?.kind === 'page' ? (citation.pinpoint.numbers[0]?.first ?? null) : null;
    return page !== null && !isInOfficial(page, places);
  });
}

/** Of the places that begin before a page, that which begins nearest to it is the official one, which comes first. */
function isInOfficial(page: number, places: readonly ReporterPlace[]): boolean {
  const [official = null, ...others] = places.map((place) => plainNumber(place.page));
  if (official === null || official > page) return false;
  return others.every((other) => other === null || other > page || other < official);
}

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
