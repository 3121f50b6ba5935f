/**
 * A stretch of text: half-open, in UTF-16 code units.
 * Which text it lies in (a passage's prose, or the source file) is said where a span is held.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shifted = (of: Span, by: number): Span => ({ start: of.start + by, end: of.end + by });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether an offset lies in a span or touches one of its ends, as a cursor does. */
export const touches = (of: Span, offset: number): boolean => of.start <= offset && offset <= of.end;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
