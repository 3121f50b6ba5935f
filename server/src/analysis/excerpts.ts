/**
 * Opinions that a casebook or an article prints within its own text: a heading that names a case, and an opinion's
 * beginning under it. What stands there is a court's, whatever the document itself is.
 */
import type { Heading, Manuscript, Passage } from '../manuscript/manuscript';
import type { Span } from '../text/span';
import { beginsOpinion } from './dress-marks';

export interface Excerpts {
  /** In the source, in order: the passages of the text and the notes that are called in them. */
  readonly spans: readonly Span[];
  /** Whether a passage (index) is of an opinion that is printed within. */
  readonly has: (passage: number) => boolean;
}

const none: Excerpts = { spans: [], has: () => false };

/** None in a document that is an opinion itself: what it prints must be of several cases, or have much text around it. */
export function excerptsOf({ passages, headings, notes, calls }: Manuscript): Excerpts {
  const sections = sectionsOf(passages, headings).flatMap((section) => printedIn(passages, section));
  if (sections.length === 0) return none;
  const within = new Set<number>();
  let own = 0;
  let next = 0;
  for (const [index, { kind, prose }] of passages.entries()) {
    while ((sections[next]?.to ?? Infinity) <= index) next++;
    if (kind === 'note') continue;
    if (index >= (sections[next]?.from ?? Infinity)) within.add(index);
    else if (kind === 'body') own += prose.text.length;
  }
  if (new Set(sections.map(({ name }) => name)).size < 2 && own < muchText) return none;
  for (const note of notes) {
    const [call] = note.calls;
    if (call !== undefined && within.has(calls[call]?.passage ?? -1)) within.add(note.passage);
  }
  const spans = passages.filter((_, index) => within.has(index)).map(({ span }) => span);
  return { spans, has: (passage) => within.has(passage) };
}

/** In UTF-16 code units: more than captions, docket numbers and a syllabus's headnote take. */
const muchText = 2000;

interface Section {
  /** As the heading has it, without what follows the parties. */
  readonly name: string;
  /** Its passages, the heading aside. */
  readonly from: number;
  readonly to: number;
}

/** What stands under the headings that name a case, to the next of their level or a higher one, or to the editor's notes. */
function sectionsOf(passages: readonly Passage[], headings: readonly Heading[]): readonly Section[] {
  const sections: Section[] = [];
  let open: { readonly name: string; readonly heading: Heading } | null = null;
  for (const [index, heading] of headings.entries()) {
    if (open !== null && heading.level > open.heading.level && !isEditors(passages, heading, headings[index - 1]))
      continue;
    if (open !== null) sections.push(sectionFrom(open, heading.passage));
    const name = caseNamed(heading.title);
    open = name === null ? null : { name, heading };
  }
  if (open !== null) sections.push(sectionFrom(open, passages.length));
  return sections;
}

const sectionFrom = ({ name, heading }: { name: string; heading: Heading }, to: number): Section => ({
  name,
  from: heading.passage + 1,
  to,
});

/** Whether a heading within a section is the editor's; *Discussion* is a court's own, unless the opinion has no other. */
function isEditors(passages: readonly Passage[], { title }: Heading, before: Heading | undefined): boolean {
  const lower = title.toLowerCase();
  if (lower !== 'discussion') return editors.has(lower);
  const passage = before === undefined ? undefined : passages[before.passage];
  return passage !== undefined && beginsOpinion(passage.prose, true);
}

/** What no opinion has for a heading. */
const editors: ReadonlySet<string> = new Set(
  'notes|notes and questions|notes & questions|questions|discussion questions|questions for discussion|comments|commentary'.split(
    '|',
  ),
);

/** `Lee v. Roe, 410 U.S. 113 (1973)`, `In re Lee`: what the case is called; null where a heading names none. */
function caseNamed(title: string): string | null {
  const lower = title.toLowerCase();
  const names = lower.includes(' v. ') || lower.includes(' vs. ') || beginnings.some((each) => lower.startsWith(each));
  return names && title.length < longestTitle ? (lower.split(',', 1)[0] ?? lower) : null;
}

const beginnings = ['in re ', 'ex parte ', 'matter of ', 'in the matter of '];
const longestTitle = 200;

/** An opinion begins soon under its case's name, behind caption, panel and counsel. */
const soon = 12;

/** The opinion that is printed in a section; what stands before a heading that says so is the editor's. */
function printedIn(passages: readonly Passage[], section: Section): readonly Section[] {
  for (let at = section.from; at < Math.min(section.to, section.from + soon); at++) {
    const passage = passages[at];
    if (passage === undefined || passage.kind === 'note') continue;
    const isHeading = passage.kind === 'heading';
    if (beginsOpinion(passage.prose, isHeading)) return [isHeading ? { ...section, from: at } : section];
  }
  return [];
}
