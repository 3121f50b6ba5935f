/** What of a citation has a colour of its own. In: a citation. Out: its parts, as spans of the prose it stands in. */
import type { Citation, Field, Pinpoint, ReporterPlace } from '../citation/citation';
import type { Span } from '../text/span';

export type PartKind = 'call' | 'signal' | 'caseName' | 'shortName' | 'reporter' | 'reference' | 'number';

export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
}

/** In no order; those of nested citations are not among them. */
export function partsOf(citation: Citation): readonly Part[] {
  return [
    ...all('signal', [citation.signal]),
    ...all('shortName', [citation.hereinafter?.name]),
    ...namesIn(citation),
    ...(citation.kind === 'id' || citation.kind === 'supra' || 'direction' in citation
      ? all('reference', [citation.word])
      : []),
    ...placesIn(citation).flatMap(ofPlace),
    ...sourcesIn(citation),
    ...('pinpoint' in citation ? ofPinpoint(citation.pinpoint) : []),
    ...numbersIn(citation),
  ];
}

function namesIn(citation: Citation): readonly Part[] {
  switch (citation.kind) {
    case 'case':
    case 'courtDocument':
    case 'foreign':
    case 'shortCase':
      return all('caseName', [citation.name]);
    case 'supra':
      return all('shortName', [citation.key, citation.shortTitle]);
    case 'infra':
      return all('shortName', [citation.key]);
    default:
      return [];
  }
}

type Place = Pick<ReporterPlace, 'reporter' | 'page' | 'pinpoint'> & { readonly volume: Field | null };

function placesIn(citation: Citation): readonly Place[] {
  if ('places' in citation) return citation.places;
  return 'place' in citation && citation.place !== null ? [citation.place] : [];
}

const ofPlace = ({ volume, reporter, page, pinpoint }: Place): readonly Part[] => [
  ...all('number', [volume, page]),
  ...all('reporter', [reporter]),
  ...ofPinpoint(pinpoint),
];

/** Codes and journals: where a work is printed, other than by a reporter. */
function sourcesIn(citation: Citation): readonly Part[] {
  if ('code' in citation) return [...all('reporter', [citation.code]), ...all('number', [citation.title])];
  if (citation.kind !== 'article') return [];
  return [...all('reporter', [citation.journal]), ...all('number', [citation.volume, citation.page])];
}

/** *supra* `note 12`, `notes 3–5`; sections. */
function numbersIn(citation: Citation): readonly Part[] {
  if (citation.kind === 'supra') return all('number', [citation.number]);
  if ('items' in citation) return all('number', [...citation.items, ...citation.labels, citation.part]);
  return 'sections' in citation ? all('number', [citation.section]) : [];
}

const ofPinpoint = (pinpoint: Pinpoint | null): readonly Part[] => all('number', [pinpoint]);

const all = (kind: PartKind, fields: readonly ({ readonly span: Span } | null | undefined)[]): readonly Part[] =>
  fields.flatMap((field) => (field === null || field === undefined ? [] : [{ kind, span: field.span }]));
