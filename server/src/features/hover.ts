/** Hover: the full citation behind a short form, the chain that leads there, and its fields; the text behind a call. */
import type { Hover, Position } from 'vscode-languageserver';
import { span, type Span } from '../text/span';
import type { Analysis } from '../analysis/analysis';
import type { Link, Occurrence } from '../authority/authority';
import type { PageMark } from '../authority/pages';
import { chainFrom } from '../authority/query';
import type { CrossReference, FullCitation } from '../citation/citation';
import { fieldsOf } from './fields';
import { partLesson } from './lessons';
import { quoted, type Markup } from './markup';
import { targetAt } from './target';
import { offsetOf, rangeOf, type View } from './view';
import { spanOf } from '../authority/place';

export function hover(view: View, position: Position, markup: Markup): Hover | null {
  const { analysis } = view;
  if (analysis.legalWriting !== 'sure') return null;
  const target = targetAt(analysis, offsetOf(view, position));
  if (target === null || target.kind === 'marker') return null;
  const shown =
    target.kind === 'call' ? onCall(analysis, target.call, markup) : onCitation(analysis, target.occurrence, markup);
  if (shown === null) return null;
  return { contents: { kind: markup.kind, value: shown.paragraphs.join('\n\n') }, range: rangeOf(view, shown.over) };
}

interface Shown {
  readonly over: Span;
  readonly paragraphs: readonly string[];
}

function onCall(analysis: Analysis, index: number, markup: Markup): Shown | null {
  const call = analysis.manuscript.calls[index];
  // The text of an inline note stands where the cursor is.
  if (call === undefined || call.note === null || analysis.manuscript.notes[call.note]?.inline === true) return null;
  return { over: call.span, paragraphs: [noteInWords(analysis, call.note, markup)] };
}

function onCitation(analysis: Analysis, occurrence: Occurrence, markup: Markup): Shown | null {
  const link = analysis.resolution.links[occurrence.id];
  if (link === undefined) return null;
  const paragraphs = paragraphsOf(analysis, occurrence, link, markup);
  return paragraphs.length === 0 ? null : { over: spanOf(analysis.manuscript, occurrence), paragraphs };
}

function paragraphsOf(analysis: Analysis, occurrence: Occurrence, link: Link, markup: Markup): readonly string[] {
  switch (link.kind) {
    case 'full':
      return [fieldList(occurrence, analysis.options, markup), useInWords(analysis, link.authority, markup)].filter(
        (each) => each !== '',
      );
    case 'crossReference': {
      if (link.pages.length > 0)
        return link.pages.slice(0, mostNotes).map((mark) => pageInWords(analysis, mark, markup));
      if ('target' in occurrence.citation && occurrence.citation.target === 'page') {
        return [markup.plain(unmarkedPage(occurrence.citation))];
      }
      const notes = link.notes.slice(0, mostNotes).map((note) => noteInWords(analysis, note, markup));
      const headings = link.headings.map((index) => analysis.manuscript.headings[index]);
      return [...notes, ...headings.filter((each) => each !== undefined).map((each) => markup.bold(titleOf(each)))];
    }
    case 'reference': {
      const full = link.full === null ? undefined : analysis.resolution.occurrences[link.full];
      if (full === undefined) return [];
      const lead = link.guess ? `${markup.bold('Perhaps')}: ` : '';
      return [
        lead + citationInWords(analysis, full, markup),
        chainInWords(analysis, occurrence, markup),
        [fieldList(full, analysis.options, markup), pinInWords(link, markup)].filter((each) => each !== '').join('\n'),
      ].filter((each) => each !== '');
    }
  }
}

const mostNotes = 3;
const longestChain = 12;
const longestStep = 60;

/** `note 22 → note 21 Pan, supra note 12 → note 12`: from the citation under the cursor to the full one. */
function chainInWords(analysis: Analysis, from: Occurrence, markup: Markup): string {
  const chain = chainFrom(analysis.resolution, from.id);
  const shown = chain.length > longestChain ? [...chain.slice(0, longestChain - 1), ...chain.slice(-1)] : chain;
  const steps = shown.map((at) => {
    const place = markup.plain(placeInWords(analysis, at));
    return isFullCitation(at.citation) ? place : `${place} ${citationInWords(analysis, at, markup, longestStep)}`;
  });
  if (shown.length < chain.length) steps.splice(-1, 0, '…');
  return steps.length === 0 ? '' : [markup.plain(placeInWords(analysis, from)), ...steps].join(' → ');
}

function useInWords(analysis: Analysis, authority: number, markup: Markup): string {
  const found = analysis.resolution.authorities[authority];
  if (found === undefined || found.occurrences.length < 2) return '';
  const places = found.occurrences.flatMap((id) => {
    const occurrence = analysis.resolution.occurrences[id];
    return occurrence === undefined ? [] : [placeInWords(analysis, occurrence)];
  });
  const different = [...new Set(places)];
  const listed = different.slice(0, longestChain).join(', ') + (different.length > longestChain ? ', …' : '');
  return markup.plain(`Cited ${found.occurrences.length} times: ${listed}.`);
}

function placeInWords(analysis: Analysis, occurrence: Occurrence): string {
  const note = occurrence.note === null ? undefined : analysis.manuscript.notes[occurrence.note];
  if (note === undefined) return 'text';
  return `note ${note.number ?? note.label}`;
}

function citationInWords(analysis: Analysis, occurrence: Occurrence, markup: Markup, longest?: number): string {
  const prose = analysis.manuscript.passages[occurrence.passage]?.prose;
  return prose === undefined ? '' : quoted(markup, prose, occurrence.citation.span, longest);
}

function noteInWords(analysis: Analysis, index: number, markup: Markup): string {
  const note = analysis.manuscript.notes[index];
  const prose = note === undefined ? undefined : analysis.manuscript.passages[note.passage]?.prose;
  if (note === undefined || prose === undefined) return '';
  return `${markup.bold(String(note.number ?? note.label))} ${quoted(markup, prose, span(0, prose.text.length))}`;
}

/** What a page begins with, as far as its passage goes. */
function pageInWords(analysis: Analysis, { page, passage, span: mark }: PageMark, markup: Markup): string {
  const prose = analysis.manuscript.passages[passage]?.prose;
  if (prose === undefined) return '';
  return `${markup.bold(`Page ${page}`)} ${quoted(markup, prose, span(mark.end, prose.text.length))}`;
}

/** `ante` and `post` mean other opinions of the case, `supra` and `infra` this one. */
function unmarkedPage({ word, direction }: CrossReference): string {
  const own = word.text.toLowerCase() === 'supra' || word.text.toLowerCase() === 'infra';
  const where = direction === 'supra' ? 'before' : 'behind';
  return own
    ? `A page of this document, ${where} this place; its pages are not marked here.`
    : `A page of an opinion of this case ${where} this one; its pages are not marked here.`;
}

const titleOf = (heading: Analysis['manuscript']['headings'][number]): string =>
  heading.number === null ? heading.title : `${heading.number}. ${heading.title}`;

/** An editor knows what the parts are; a student is told what each is for. */
function fieldList({ citation }: Occurrence, { preset }: Analysis['options'], markup: Markup): string {
  if (!isFullCitation(citation) || preset === 'editor') return '';
  return fieldsOf(citation)
    .map(({ name, text }) => {
      const says = preset === 'student' ? (partLesson(citation.kind, name)?.says ?? '') : '';
      return markup.item(`${name}: ${markup.plain(text)}${says === '' ? '' : ` – ${markup.plain(says)}`}`);
    })
    .join('\n');
}

function pinInWords(link: Link & { kind: 'reference' }, markup: Markup): string {
  return link.pin === null ? '' : markup.item(`Here: ${markup.plain(link.pin.text)}`);
}

const shortForms: ReadonlySet<string> = new Set([
  'id',
  'supra',
  'shortCase',
  'shortStatute',
  'infra',
  'crossReference',
]);

const isFullCitation = (citation: Occurrence['citation']): citation is FullCitation => !shortForms.has(citation.kind);
