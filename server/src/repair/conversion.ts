/**
 * Citations in another form that means the same: every *Id.* explicit and back, repeated full citations short and back.
 * In: an analysis, what is wanted, and where. Out: edits. `keepingMeaning` proves them by reading the text again.
 */
import type { Analysis } from '../analysis/analysis';
import type { Authority, Link, Occurrence } from '../authority/authority';
import { spanOf } from '../authority/place';
import type { Citation, FullCitation, Pinpoint } from '../citation/citation';
import { isFull } from '../authority/kinds';
import { inSource } from '../manuscript/manuscript';
import { authorityBefore } from '../rules/id/authorityBefore';
import { noteBeforeIn, unitsOf, type Unit } from '../rules/id/units';
import { maskOver } from '../rules/masks';
import { withItsMarks } from '../rules/markup';
import { asShortForm } from '../rules/references';
import type { TextEdit } from '../rules/rule';
import { applyEdits } from '../text/edit';
import { span, touches, type Span } from '../text/span';
import { emphasised } from '../writing/emphasis';
import { idForm } from '../writing/idForm';

/** `explicit`: short forms for *Id.*. `id`: the inverse. `short`: short forms for repeated full citations. `full`: the inverse. */
export const conversions = ['explicit', 'id', 'short', 'full'] as const;
export type Conversion = (typeof conversions)[number];

/** @param within the source where; null for the whole document */
export function conversionEdits(analysis: Analysis, what: Conversion, within: Span | null): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const note of analysis.manuscript.notes.keys()) {
    const units = unitsOf(analysis.resolution, note);
    for (const [index, unit] of units.entries()) {
      const at = spanOf(analysis.manuscript, unit.occurrence);
      if (within !== null && (at.end < within.start || within.end < at.start)) continue;
      const edit = isSettled(analysis, unit) ? converted(analysis, what, { note, units, index, unit }) : null;
      if (edit !== null) edits.push(edit);
    }
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** The conversions of the citation at a place, one of a kind at most. */
export function conversionsAt(analysis: Analysis, offset: number): readonly (readonly [Conversion, TextEdit])[] {
  const at = span(offset, offset);
  return conversions.flatMap((what) => {
    const edit = conversionEdits(analysis, what, at).find((each) => touches(each.span, offset));
    return edit === undefined ? [] : [[what, edit] as const];
  });
}

interface Here {
  readonly note: number;
  readonly units: readonly Unit[];
  readonly index: number;
  readonly unit: Unit;
}

/** What it means is no guess, nothing is wrong with it, and it is no quotation's. */
function isSettled({ readings }: Analysis, { occurrence, link }: Unit): boolean {
  const reading = readings[occurrence.passage];
  if (link.authority === null || link.problems.some(({ kind }) => kind !== 'id-redundant-pincite')) return false;
  if (link.kind === 'reference' && (link.guess || link.rootCauseElsewhere)) return false;
  return (
    reading !== undefined &&
    maskOver(reading, span(occurrence.citation.span.start, occurrence.citation.span.start + 1)) === null
  );
}

function converted(analysis: Analysis, what: Conversion, here: Here): TextEdit | null {
  switch (what) {
    case 'explicit':
      return explicit(analysis, here.unit);
    case 'id':
      return asId(analysis, here);
    case 'short':
      return shortened(analysis, here.unit);
    case 'full':
      return inFull(analysis, here.unit);
  }
}

/** With the pinpoint that a bare *Id.* takes over. */
function explicit(analysis: Analysis, { occurrence, link }: Unit): TextEdit | null {
  if (occurrence.citation.kind !== 'id' || link.authority === null) return null;
  const fix = asShortForm(analysis, occurrence, link.authority, pinOf(occurrence, link)?.text ?? null);
  const edit = fix?.edits[0];
  return edit === undefined ? null : closing(analysis.manuscript.source, edit);
}

function asId(analysis: Analysis, { note, units, index, unit }: Here): TextEdit | null {
  const { occurrence, link } = unit;
  const { citation } = occurrence;
  const { manuscript, resolution, options } = analysis;
  if ((citation.kind !== 'supra' && citation.kind !== 'shortCase') || options.style.id === 'never') return null;
  if (authorityBefore(analysis, note, units, index) !== link.authority) return null;
  // A bare Id. would take over the pinpoint of what stands before.
  if (citation.pinpoint === null && pinBefore(analysis, note, units, index) !== null) return null;
  const of = mainPart(citation);
  const prose = manuscript.passages[occurrence.passage]?.prose.text ?? '';
  const closes = citation.pinpoint === null && prose[of.end] === '.';
  const word = `${begins(prose, citation) ? 'Id' : 'id'}${closes ? '' : '.'}`;
  const pin = citation.pinpoint?.text ?? null;
  return edited(analysis, occurrence, of, idForm(emphasised(word, manuscript, resolution), pin));
}

/** Whether a citation opens its sentence: nothing but the note, a period or a bracket stands before it. */
function begins(prose: string, { signal, span: { start } }: Citation): boolean {
  const before = prose.slice(Math.max(0, start - 4), start).trimEnd();
  return signal === null && (before === '' || /[.?!:”"’)\]]$/.test(before));
}

function pinBefore(analysis: Analysis, note: number, units: readonly Unit[], index: number): Pinpoint | null {
  const before = units[index - 1] ?? lastOf(analysis, note);
  return before === undefined ? null : pinOf(before.occurrence, before.link);
}

function lastOf({ manuscript, resolution }: Analysis, note: number): Unit | undefined {
  const before = noteBeforeIn(manuscript, note);
  return before === null ? undefined : unitsOf(resolution, before).at(-1);
}

/** A full citation of a work that the same part cites in full before. */
function shortened(analysis: Analysis, { occurrence, link }: Unit): TextEdit | null {
  const { citation } = occurrence;
  const { resolution, manuscript } = analysis;
  if (link.kind !== 'full' || !isFull(citation) || !isConvertible(citation)) return null;
  const work = resolution.authorities[link.authority];
  const first = resolution.occurrences[work?.full ?? -1];
  if (work === undefined || first === undefined || first.id >= occurrence.id || first.part !== occurrence.part)
    return null;
  const fix = asShortForm(analysis, occurrence, work.id, pinOf(occurrence, link)?.text ?? null);
  const newText = fix?.edits[0]?.newText;
  const of = mainPart(citation);
  const source = inSourceOf(analysis, occurrence, of);
  const isSame =
    newText === undefined ||
    manuscript.source.slice(source.start, source.end).replaceAll(/[*_]/g, '') === newText.replaceAll(/[*_]/g, '');
  return isSame ? null : edited(analysis, occurrence, of, newText);
}

/** A short form whose work is cited in full before it. */
function inFull(analysis: Analysis, { occurrence, link }: Unit): TextEdit | null {
  const { citation } = occurrence;
  if (citation.kind !== 'supra' && citation.kind !== 'shortCase') return null;
  const work = analysis.resolution.authorities[link.authority ?? -1];
  const text = work === undefined ? null : fullText(analysis, work, pinOf(occurrence, link)?.text ?? null);
  return text === null ? null : edited(analysis, occurrence, mainPart(citation), text);
}

/** The first full citation of a work as it is written, with another pinpoint; null where that has no place in it. */
function fullText(analysis: Analysis, { full, section }: Authority, pinpoint: string | null): string | null {
  const first = analysis.resolution.occurrences[full];
  if (first === undefined || section !== null || !isFull(first.citation) || !isConvertible(first.citation)) return null;
  const { source } = analysis.manuscript;
  const whole = withItsMarks(source, inSourceOf(analysis, first, mainPart(first.citation)));
  const old = 'pinpoint' in first.citation ? first.citation.pinpoint : null;
  if (old === null && pinpoint === null) return source.slice(whole.start, whole.end);
  const placed = old === null ? endOfPage(first.citation) : startOf(old);
  if (placed === null) return null;
  const replaced = inSourceOf(analysis, first, old === null ? span(placed, placed) : span(placed, old.span.end));
  const at = old === null ? endOfSource(analysis, first, placed) : replaced.start;
  const lead = source.slice(whole.start, at);
  const tail = source.slice(Math.max(at, replaced.end), whole.end);
  if (pinpoint === null) return `${lead.trimEnd()}${tail}`;
  return old === null
    ? `${lead}, ${pinpoint}${tail}`
    : `${lead}${source.slice(at, inSourceOf(analysis, first, old.span).start)}${pinpoint}${tail}`;
}

/** With its comma and its `at`. */
const startOf = ({ comma, at, span: own }: Pinpoint): number => comma?.span.start ?? at?.span.start ?? own.start;

function endOfPage(citation: FullCitation): number | null {
  if (citation.kind === 'case') return citation.places[0]?.page?.span.end ?? null;
  return citation.kind === 'article' ? (citation.page?.span.end ?? null) : null;
}

/** Behind the character before an offset of the prose, so that markup behind it stays behind. */
const endOfSource = (analysis: Analysis, occurrence: Occurrence, at: number): number =>
  inSourceOf(analysis, occurrence, span(at - 1, at)).end;

/** Cases and what is cited by *supra*, with nothing in them that a short form would lose. */
function isConvertible(citation: FullCitation): boolean {
  const { kind, hereinafter, history, nested } = citation;
  const bound = (kind === 'book' || kind === 'chapter' || kind === 'dictionary') && citation.section !== null;
  return kinds.has(kind) && hereinafter === null && history.length === 0 && nested.length === 0 && !bound;
}

const kinds: ReadonlySet<Citation['kind']> = new Set([
  'case', 'article', 'book', 'chapter', 'report', 'periodical', 'web', 'unpublished',
]); // prettier-ignore

/** A citation without what stands behind it and stays: its parentheticals. */
function mainPart(citation: Citation): Span {
  const behind = citation.parentheticals[0]?.span.start ?? citation.hereinafter?.span.start ?? null;
  const end = behind === null ? citation.span.end : behind - 1;
  return span(citation.span.start, Math.max(citation.span.start, Math.min(end, citation.span.end)));
}

const inSourceOf = ({ manuscript }: Analysis, { passage }: Occurrence, of: Span): Span => {
  const where = manuscript.passages[passage];
  return where === undefined ? of : inSource(where, of);
};

function edited(analysis: Analysis, occurrence: Occurrence, of: Span, newText: string): TextEdit | null {
  const { source } = analysis.manuscript;
  return closing(source, { span: withItsMarks(source, inSourceOf(analysis, occurrence, of)), newText });
}

/** `*See id.* at 5`: emphasis that ends in what is replaced, and began before it, is closed before it. */
function closing(source: string, { span: at, newText }: TextEdit): TextEdit | null {
  const replaced = source.slice(at.start, at.end);
  const mark = ['*', '_'].find((each) => (replaced.split(each).length - 1) % 2 === 1);
  if (mark === undefined) return { span: at, newText };
  const blank = source.charAt(at.start - 1);
  return blank === ' ' ? { span: span(at.start - 1, at.end), newText: `${mark}${blank}${newText}` } : null;
}

function pinOf({ citation }: Occurrence, link: Link): Pinpoint | null {
  if (link.kind === 'reference') return link.pin;
  return 'pinpoint' in citation ? citation.pinpoint : null;
}

/** How often edits are tried without those that would change what something means. */
const rounds = 4;

/**
 * Those of some edits after which every reference still means its work and its page.
 * @param analyse the same document with another text
 */
export function keepingMeaning(
  before: Analysis,
  edits: readonly TextEdit[],
  analyse: (text: string) => Analysis,
): readonly TextEdit[] {
  const wanted = meanings(before);
  let kept = edits;
  for (let round = 0; round < rounds && kept.length > 0; round++) {
    const after = meanings(analyse(applyEdits(before.manuscript.source, kept)));
    const wrong = new Set<number>();
    for (const [note, meaning] of wanted.entries()) if (meaning !== after[note]) wrong.add(note);
    if (after.length === wanted.length && wrong.size === 0) return kept;
    kept = kept.filter(({ span: at }) => !isInNotes(before, at, wrong));
  }
  return [];
}

/** By note: what its citations mean, in order. */
const meanings = ({ manuscript, resolution }: Analysis): readonly string[] =>
  manuscript.notes.map((_, note) =>
    unitsOf(resolution, note)
      .map(({ occurrence, link }) => {
        const broken = link.problems.map(({ kind }) => kind).filter((kind) => kind !== 'id-redundant-pincite');
        return `${link.authority ?? '?'} ${(pinOf(occurrence, link)?.text ?? '').replaceAll(/[–—]/g, '-')} ${broken.join()}`;
      })
      .join('; '),
  );

function isInNotes({ manuscript }: Analysis, at: Span, notes: ReadonlySet<number>): boolean {
  for (const note of notes) {
    const of = manuscript.notes[note]?.span;
    if (of !== undefined && of.start <= at.start && at.end <= of.end) return true;
  }
  return false;
}
