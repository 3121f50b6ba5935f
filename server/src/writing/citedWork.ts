/** Which work of a document a work of a library is: read from its own full citation, and compared as two citations are. */
import type { Authority, Resolution } from '../authority/authority';
import { agree, marksOf } from '../authority/identity';
import { isFull } from '../authority/kinds';
import type { FullCitation } from '../citation/citation';
import { readPassage } from '../citation/read';
import type { Work } from '../library/work';
import type { Manuscript } from '../manuscript/manuscript';
import { Prose } from '../text/prose';
import { fullFormPlain, type Setting } from './fullForm';

/** Null where the document does not cite it in full. */
export function citedAs(
  work: Work,
  setting: Setting,
  manuscript: Manuscript,
  resolution: Resolution,
): Authority | null {
  const { citation, marks } = readingOf(work, setting);
  if (citation === null) return null;
  const marked = marksIn(manuscript, resolution);
  for (const mark of marks) {
    for (const authority of marked.get(mark) ?? []) {
      const full = resolution.occurrences[authority.full]?.citation;
      if (full !== undefined && isFull(full) && agree(citation, full)) return authority;
    }
  }
  return null;
}

interface Read {
  readonly style: Setting['style'];
  readonly citation: FullCitation | null;
  readonly marks: readonly string[];
}

const readings = new WeakMap<Work, Read>();

/** What its full citation is read as; read once for as long as the style stays. */
function readingOf(work: Work, setting: Setting): Read {
  const there = readings.get(work);
  if (there?.style === setting.style) return there;
  const text = fullFormPlain(work, setting);
  const citation = readOne(text);
  const made = { style: setting.style, citation, marks: citation === null ? [] : marksOf(citation, text) };
  readings.set(work, made);
  return made;
}

/** A text that is one citation. */
function readOne(text: string): FullCitation | null {
  const { segments } = readPassage(Prose.plain(`${text}.`));
  const [citation] = segments.flatMap((segment) => segment.citations);
  return citation !== undefined && isFull(citation) ? citation : null;
}

const known = new WeakMap<Resolution, ReadonlyMap<string, readonly Authority[]>>();

/** The document's works by the marks of their first full citations. */
function marksIn(manuscript: Manuscript, resolution: Resolution): ReadonlyMap<string, readonly Authority[]> {
  const there = known.get(resolution);
  if (there !== undefined) return there;
  const marked = new Map<string, Authority[]>();
  for (const authority of resolution.authorities) {
    const full = resolution.occurrences[authority.full];
    if (full === undefined || !isFull(full.citation)) continue;
    const { start, end } = full.citation.span;
    const text = manuscript.passages[full.passage]?.prose.text.slice(start, end) ?? '';
    for (const mark of marksOf(full.citation, text)) {
      const alike = marked.get(mark);
      if (alike === undefined) marked.set(mark, [authority]);
      else alike.push(authority);
    }
  }
  known.set(resolution, marked);
  return marked;
}
