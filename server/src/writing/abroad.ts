/** What later citations of foreign cases and of charters are made of. */
import type { ForeignCitation, TreatyCitation } from '../citation/citation';

export interface ForeignPlace {
  /** `[1986] 1 S.C.R.`, as written. */
  readonly reporter: string;
  /** `[1986] 1 S.C.R. 103`, `2015 SCC 5`. */
  readonly whole: string;
  /** By page, which a pinpoint replaces. */
  readonly paged: boolean;
}

/** In: a case and the prose of its passage. Out: where it is printed, as it writes that; null where it is nowhere. */
export function foreignPlace({ places, date, court, number }: ForeignCitation, text: string): ForeignPlace | null {
  const [main] = places;
  const written = (from: number, to: number): string => text.slice(from, to).replaceAll('\n', ' ');
  if (main === undefined) {
    if (court === null || number === null || date === null || number.span.start < court.span.end) return null;
    const from = date.span.end <= court.span.start ? yearStart(date.span.start, text) : court.span.start;
    const neutral = written(from, number.span.end);
    return { reporter: neutral, whole: neutral, paged: false };
  }
  const first = main.volume ?? main.reporter;
  const inFront = date !== null && date.span.end <= first.span.start && first.span.start - date.span.end <= NEAR;
  const from = inFront ? yearStart(date.span.start, text) : first.span.start;
  const behind = main.page ?? (number !== null && number.span.start >= main.reporter.span.end ? number : main.reporter);
  return {
    reporter: written(from, main.reporter.span.end),
    whole: written(from, behind.span.end),
    paged: main.page !== null || behind === main.reporter,
  };
}

/** A bracket and a space stand between a year and the volume, and perhaps a bracket before that: `2002 (5) SA`. */
const NEAR = 3;

/** The bracket before a year belongs to it. */
const yearStart = (start: number, text: string): number =>
  text.charAt(start - 1) === '[' || text.charAt(start - 1) === '(' ? start - 1 : start;

/** The whole citation as written, with another pinpoint. */
export function withPinpoint(citation: ForeignCitation, text: string, pinpoint: string): string {
  const { span } = citation;
  const old = citation.pinpoint?.span ?? null;
  const behind = citation.places.at(-1)?.page ?? citation.number ?? citation.docket;
  if (old !== null) return `${text.slice(span.start, old.start)}${pinpoint}${text.slice(old.end, span.end)}`;
  if (behind === null) return text.slice(span.start, span.end);
  return `${text.slice(span.start, behind.span.end)}, ${pinpoint}${text.slice(behind.span.end, span.end)}`;
}

/** `U.N. Charter art. 51`: neither dated nor printed anywhere, it is cited as it is each time. */
export const isCharter = ({ date, places, number }: TreatyCitation): boolean =>
  date === null && number === null && places.length === 0;

export function charterForm({ name, subdivisions }: TreatyCitation, pinpoint: string | null): string {
  const provision = pinpoint ?? subdivisions.map(({ text }) => text).join(', ');
  return provision === '' ? name.text : `${name.text} ${provision}`;
}
