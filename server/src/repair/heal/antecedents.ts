/**
 * An *Id.* that would now mean something else, or nobody knows what: it becomes the short form of what it meant. Another
 * note may have come between it and its antecedent, or it, or the antecedent, was moved.
 */
import type { Authority, Occurrence } from '../../authority/authority';
import { itemAt } from '../../authority/item-at';
import { pinpointsOf } from '../../authority/moved';
import { isPrimary } from '../../authority/query';
import { occurrencesOf, type OccurrenceOf } from '../../rules/occurrences';
import type { TextEdit } from '../../rules/rule';
import { span, type Span } from '../../text/span';
import { shortForm, type Written } from '../../writing/shortForm';
import { shortName, titleOf } from '../../writing/shortName';
import { lastIndexOf } from '../../text/search';
import type { Healing } from './healing';
import type { Meaning } from './meaning';
import { isBehind, sourceOf } from './references';

type Antecedent = Extract<Meaning, { readonly kind: 'antecedent' }>;

export function mendAntecedents(healing: Healing): void {
  const { carried, plan, analysis } = healing;
  if (carried.since === null && carried.meanings.size === 0 && plan.inserted === null && !isRenumbered(healing)) return;
  for (const occurrence of occurrencesOf(analysis.resolution, 'id')) {
    const meaning = healing.meaningOf(occurrence);
    if (meaning?.kind !== 'antecedent' || healing.isChanged(occurrence.id) || isUncalled(healing, occurrence)) continue;
    const work = workOf(healing, meaning.full);
    if (work === null) continue;
    const { pinpoint, word } = occurrence.citation;
    const found = antecedentOf(healing, occurrence);
    if (found?.work !== work.id) healing.change(occurrence, [explicit(healing, occurrence, work, meaning)]);
    else if (pinpoint === null && found.pin !== meaning.pin) {
      if (meaning.pin === null || !isPage(meaning.pin))
        healing.change(occurrence, [explicit(healing, occurrence, work, meaning)]);
      else {
        const said = withMarkup(analysis.manuscript.source, sourceOf(healing, occurrence, word.span));
        const period = endsSentence(analysis.manuscript.source, said.end) ? '.' : '';
        healing.change(occurrence, [{ span: span(said.end, said.end), newText: ` at ${meaning.pin}${period}` }]);
      }
    }
  }
}

const isPage = (pin: string): boolean => /^[\d*]/.test(pin);

const isRenumbered = ({ plan, analysis: { manuscript } }: Healing): boolean =>
  plan.numbers.some((number, note) => number !== manuscript.notes[note]?.number);

/** A note that has lost its call is read by nobody, until it is called again. */
const isUncalled = ({ plan }: Healing, { note }: Occurrence): boolean =>
  note !== null && (plan.numbers[note] ?? null) === null;

interface Found {
  readonly work: number;
  /** The page that a bare *Id.* takes over. */
  readonly pin: string | null;
}

/** What an *Id.* will mean where it stands, when the notes have their numbers: null where that is not sure. */
function antecedentOf(healing: Healing, occurrence: Occurrence): Found | null {
  const { resolution } = healing.analysis;
  const link = resolution.links[occurrence.id];
  const before = link?.kind === 'reference' ? itemAt(resolution.occurrences, link.antecedent) : undefined;
  if (before !== undefined && before.note === occurrence.note) return meantBy(healing, before);
  if (occurrence.note === null) return null;
  const own = healing.plan.numbers[occurrence.note] ?? null;
  const previous = own === null ? null : healing.noteWith(occurrence.part, own - 1);
  if (previous === null) return null;
  const cited = (resolution.inNote[previous] ?? []).flatMap((id) => {
    const each = resolution.occurrences[id];
    return each !== undefined && isPrimary(resolution, each) ? [each] : [];
  });
  const works = cited.map((each) => meantBy(healing, each));
  const last = works.at(-1) ?? null;
  return last !== null && works.every((each) => each?.work === last.work) ? last : null;
}

/** The work that a citation means, an *Id.* what it meant when all was well. */
function meantBy(healing: Healing, occurrence: Occurrence): Found | null {
  const { resolution } = healing.analysis;
  const link = resolution.links[occurrence.id];
  const meaning = occurrence.citation.kind === 'id' ? healing.meaningOf(occurrence) : null;
  const written = pinpointsOf(occurrence.citation).find((pin) => pin !== null)?.text ?? null;
  if (meaning?.kind === 'antecedent') {
    const work = workOf(healing, meaning.full);
    return work === null ? null : { work: work.id, pin: written ?? meaning.pin };
  }
  if (link === undefined || link.kind === 'crossReference' || link.authority === null) return null;
  return link.kind === 'reference' && link.guess ? null : { work: link.authority, pin: written };
}

function workOf({ analysis: { resolution } }: Healing, full: number): Authority | null {
  const link = resolution.links[full];
  return link?.kind === 'full' ? (resolution.authorities[link.authority] ?? null) : null;
}

/** The short form in the place of the *Id.*, with its page. */
function explicit(healing: Healing, occurrence: OccurrenceOf<'id'>, work: Authority, { pin }: Antecedent): TextEdit {
  const { source } = healing.analysis.manuscript;
  const { pinpoint } = occurrence.citation;
  const said = idPlace(healing, occurrence);
  const end = pinpoint === null ? said.end : sourceOf(healing, occurrence, pinpoint.span).end;
  const text = said.before + shortFormAt(healing, occurrence, work, pinpoint?.text ?? pin);
  const isSentence = pinpoint === null && endsSentence(source, said.end);
  return { span: span(said.start, end), newText: isSentence ? `${text}.` : text };
}

/** An *Id.* with its emphasis; `before` closes the one that began with its signal: `*See id.*`. */
export function idPlace(healing: Healing, occurrence: OccurrenceOf<'id'>): Span & { readonly before: string } {
  const { source } = healing.analysis.manuscript;
  const word = sourceOf(healing, occurrence, occurrence.citation.word.span);
  const said = withMarkup(source, word);
  const mark = source.charAt(word.end);
  if (said.start < word.start || !isMark(mark) || source.charAt(word.start - 1) !== ' ') return { ...said, before: '' };
  return { start: word.start - 1, end: word.end + 1, before: `${mark} ` };
}

/** The short form of a work at the place of a reference, with the numbers that notes will have. */
export function shortFormAt(healing: Healing, occurrence: Occurrence, work: Authority, pin: string | null): string {
  const offset = sourceOf(healing, occurrence, occurrence.citation.span).start;
  const short = shortForm(writtenBy(healing), work, { note: occurrence.note, part: occurrence.part, offset }, pin);
  const text = short.includes('supra') ? named(healing, occurrence, work, short) : emphasisedName(healing, work, short);
  const note = healing.noteOfWork(work.full);
  return note !== null && isBehind(healing, occurrence, note) ? text.replace(/\bsupra\b/, 'infra') : text;
}

/** The name of a case, in italics where its full citation has it so. */
function emphasisedName({ analysis: { manuscript, resolution } }: Healing, work: Authority, text: string): string {
  const full = resolution.occurrences[work.full];
  if (full?.citation.kind !== 'case' || full.citation.name === null || manuscript.format !== 'markdown') return text;
  const { name } = full.citation;
  const styles = manuscript.passages[full.passage]?.prose.stylesIn(name.span) ?? [];
  const written = [name.text, shortName(work, resolution)].find((each) => text.startsWith(`${each}, `));
  const isEmphasised = written !== undefined && styles.some(({ style }) => style === 'italic');
  return isEmphasised ? `*${written}*${text.slice(written.length)}` : text;
}

/** By the name that the document calls the work by, nearest before; with its title where others of that name are cited. */
function named(healing: Healing, occurrence: Occurrence, work: Authority, text: string): string {
  const { resolution, manuscript } = healing.analysis;
  const name = `${shortName(work, resolution)}, `;
  if (!text.startsWith(name)) return text;
  const used = work.occurrences.filter((id) => resolution.occurrences[id]?.citation.kind === 'supra');
  const nearest = resolution.occurrences[used[lastIndexOf(used, (id) => id < occurrence.id)] ?? used[0] ?? -1];
  if (nearest?.citation.kind === 'supra') {
    const { key, shortTitle } = nearest.citation;
    const end = shortTitle?.span.end ?? key.span.end;
    const place = withMarkup(manuscript.source, sourceOf(healing, nearest, span(key.span.start, end)));
    const called = manuscript.source.slice(place.start, place.end);
    if (!/[\n\r]/.test(called)) return `${withoutHalfMarkup(called)}, ${text.slice(name.length)}`;
  }
  const title = titleOf(resolution.occurrences[work.full]?.citation);
  const isOnly = !resolution.authorities.some(({ id, shortName: other }) => id !== work.id && other === work.shortName);
  return isOnly || title === null || name.includes(title)
    ? text
    : `${work.shortName}, ${title}, ${text.slice(name.length)}`;
}

/** A title's emphasis that begins within and ends right behind. */
const withoutHalfMarkup = (text: string): string => (text.split('*').length % 2 === 0 ? `${text}*` : text);

const written = new WeakMap<Healing, Written>();

function writtenBy(healing: Healing): Written {
  const known = written.get(healing);
  if (known !== undefined) return known;
  const { analysis, plan } = healing;
  const notes = analysis.manuscript.notes.map((note, index) => ({
    ...note,
    number: plan.numbers[index] ?? note.number,
  }));
  const made = {
    manuscript: { ...analysis.manuscript, notes },
    resolution: analysis.resolution,
    options: analysis.options,
  };
  written.set(healing, made);
  return made;
}

/** With the marks of emphasis around it. */
export function withMarkup(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (
    to < source.length &&
    from > 0 &&
    isMark(source.charAt(from - 1)) &&
    source.charAt(from - 1) === source.charAt(to)
  ) {
    from--;
    to++;
  }
  return span(from, to);
}

const isMark = (character: string): boolean => character === '*' || character === '_';

/** Whether the period of an *Id.* is that of its sentence, too: what follows begins anew, or nothing does. */
export function endsSentence(source: string, end: number): boolean {
  let at = end;
  while (source.charAt(at) === ' ' || source.charAt(at) === '\t') at++;
  const next = source.charAt(at);
  if (next === '' || next === '\n' || next === '\r' || next === ']') return true;
  return at > end && next.toLowerCase() !== next;
}
