/** *Explain this citation*: taken apart, part by part, with the rule for each. Out: a page in Markdown. */
import type { Position } from 'vscode-languageserver';
import type { Analysis } from '../analysis/analysis';
import { spanOf } from '../authority/place';
import type { Link, Occurrence } from '../authority/authority';
import type { Citation, FullCitation } from '../citation/citation';
import { ruleOf } from '../rules/index';
import type { Finding } from '../rules/rule';
import { indigo, sourceLink } from '../rules/sources';
import { overlaps } from '../text/span';
import { fieldsOf } from './fields';
import { elementLessons, kindLessons, partLesson, type Lesson } from './lessons';
import { markdown, quoted } from './markup';
import type { ExplainResult } from './protocol';
import { targetAt } from './target';
import { offsetOf, type View } from './view';

/** The explanation of the citation at a position; null where there is none. */
export function explain(view: View, position: Position, findings: readonly Finding[]): ExplainResult | null {
  const { analysis } = view;
  const target = targetAt(analysis, offsetOf(view, position));
  if (target?.kind !== 'citation') return null;
  const { occurrence } = target;
  const prose = analysis.manuscript.passages[occurrence.passage]?.prose;
  if (prose === undefined) return null;
  const { citation } = occurrence;
  const whole = spanOf(analysis.manuscript, occurrence);
  const paragraphs = [
    `# ${capital(kindLessons[citation.kind].name)}`,
    `> ${quoted(markdown, prose, citation.span)}`,
    withRule(kindLessons[citation.kind]),
    table(partsOf(citation)),
    ...meaning(analysis, occurrence),
    ...faults(findings.filter(({ span }) => overlaps(span, whole))),
  ];
  return { title: prose.text.slice(citation.span.start, citation.span.end), markdown: `${paragraphs.join('\n\n')}\n` };
}

interface Part {
  readonly name: string;
  readonly text: string;
  readonly lesson: Lesson | null;
}

function partsOf(citation: Citation): readonly Part[] {
  const { signal, parentheticals, history } = citation;
  return [
    ...(signal === null ? [] : [{ name: 'Signal', text: signal.text, lesson: elementLessons.signal }]),
    ...ownParts(citation),
    ...parentheticals.map(({ text }) => ({ name: 'Parenthetical', text, lesson: elementLessons.parenthetical })),
    ...history.map(({ phrase }) => ({ name: 'History', text: phrase.text, lesson: elementLessons.history })),
  ];
}

function ownParts(citation: Citation): readonly Part[] {
  switch (citation.kind) {
    case 'id':
      return part(citation, 'Pinpoint', citation.pinpoint);
    case 'supra':
      return [
        { name: 'Name', text: citation.key.text, lesson: elementLessons.key },
        ...(citation.number === null
          ? []
          : [{ name: 'Note', text: citation.number.text, lesson: elementLessons.note }]),
        ...part(citation, 'Pinpoint', citation.pinpoint),
      ];
    case 'shortCase':
      return [
        ...part(citation, 'Case', citation.name),
        ...citation.places.map(({ volume, reporter }) => ({
          name: 'Reported',
          text: `${volume.text} ${reporter.standard}`,
          lesson: partLesson('case', 'Reported'),
        })),
        ...part(citation, 'Pinpoint', citation.pinpoint ?? citation.places[0]?.pinpoint ?? null),
      ];
    case 'shortStatute':
      return part(citation, 'Section', citation.section);
    case 'infra':
    case 'crossReference':
      return [];
    default:
      return fieldsOf(citation).map(({ name, text }) => ({ name, text, lesson: partLesson(citation.kind, name) }));
  }
}

const part = (of: Citation, name: string, field: { readonly text: string } | null): readonly Part[] =>
  field === null ? [] : [{ name, text: field.text, lesson: partLesson(of.kind, name) }];

function table(parts: readonly Part[]): string {
  if (parts.length === 0) return '';
  const rows = parts.map(({ name, text, lesson }) => {
    const says = lesson === null ? '' : withRule(lesson);
    return `| ${name} | ${inCell(text)} | ${says} |`;
  });
  return ['| part | here | what it is for |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The writer's words in a cell of a table: no mark-up of theirs may end it. */
const inCell = (text: string): string => markdown.plain(text);

function withRule({ says, rule }: Lesson): string {
  if (rule === null) return says;
  const link = sourceLink(indigo(rule, null));
  return link === null ? says : `${says} [Indigo Book ${rule}](${link})`;
}

/** What a short form stands for, and by which way. */
function meaning(analysis: Analysis, occurrence: Occurrence): readonly string[] {
  const link = analysis.resolution.links[occurrence.id];
  if (link?.kind !== 'reference') return [];
  const full = link.full === null ? undefined : analysis.resolution.occurrences[link.full];
  if (full === undefined) return ['## What it stands for', 'Carolene can’t tell: nothing that is cited before fits.'];
  const prose = analysis.manuscript.passages[full.passage]?.prose;
  const where = placeInWords(analysis, full);
  const text = prose === undefined ? '' : quoted(markdown, prose, full.citation.span);
  return ['## What it stands for', `${certainty(link)}${where}:`, `> ${text}`, table(partsOfFull(full.citation))];
}

const certainty = (link: Link & { readonly kind: 'reference' }): string =>
  link.guess ? 'Perhaps the work cited in full in ' : 'The work cited in full in ';

function placeInWords(analysis: Analysis, { note }: Occurrence): string {
  const found = note === null ? undefined : analysis.manuscript.notes[note];
  return found === undefined ? 'the text' : `note ${markdown.plain(String(found.number ?? found.label))}`;
}

const partsOfFull = (citation: Citation): readonly Part[] => (isFull(citation) ? partsOf(citation) : []);

const SHORT: ReadonlySet<Citation['kind']> = new Set([
  'id',
  'supra',
  'shortCase',
  'shortStatute',
  'infra',
  'crossReference',
]);

const isFull = (citation: Citation): citation is FullCitation => !SHORT.has(citation.kind);

/** What is wrong with it: the message, and why it matters. */
function faults(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const said = findings.map(({ rule, message }) => {
    const found = ruleOf(rule);
    const link = found === undefined ? null : sourceLink(found.source);
    const source = link === null ? '' : ` [Why](${link})`;
    const why =
      found === undefined
        ? ''
        : `\n\n  ${markdown.plain(found.description === '' ? found.title : found.description)}${source}`;
    return `- ${markdown.plain(message)}${why}`;
  });
  return ['## What is wrong', ...said];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
