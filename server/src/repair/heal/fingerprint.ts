/**
 * What of a version decides which note each reference means: calls and notes in their order, citations as they are
 * written, headings; not what is said between them. Two versions with the same fingerprint mean the same.
 */
import type { Analysis } from '../../analysis/analysis';
import { citedIn } from '../../authority/cited-in';
import type { Reading } from '../../citation/citation';
import type { Passage } from '../../manuscript/manuscript';
import type { Prose } from '../../text/prose';

export function fingerprint({ manuscript, readings }: Analysis): string {
  const hash = new Hash();
  for (const { label, part } of manuscript.calls) hash.add(`${part} ${label}`);
  for (const { label, passage } of manuscript.notes) {
    hash.add(manuscript.passages[passage]?.prose.text.trim() === '' ? `${label} empty` : label);
  }
  const { headings, source } = manuscript;
  for (const { level, span } of headings) hash.add(`${level} ${source.slice(span.start, span.end)}`);
  manuscript.passages.forEach((passage, index) => {
    const reading = readings[index];
    const cited = reading === undefined ? '' : citedText(passage, reading);
    if (cited !== '')
      hash.add(passage.note === null ? cited : `${manuscript.notes[passage.note]?.label ?? ''} ${cited}`);
  });
  return hash.text;
}

/** A passage that an edit left alone keeps its prose. */
const known = new WeakMap<Prose, { readonly reading: Reading; readonly text: string }>();

/** The citations of a passage as they are written. */
function citedText({ prose }: Passage, reading: Reading): string {
  const before = known.get(prose);
  if (before?.reading === reading) return before.text;
  const text = citedIn(reading)
    .map(({ citation: { span } }) => prose.text.slice(span.start, span.end))
    .join('|');
  known.set(prose, { reading, text });
  return text;
}

/** Two hashes side by side, so that two versions hardly ever share both. */
class Hash {
  private one = 0x811c9dc5;
  private other = 5381;

  add(text: string): void {
    for (let at = 0; at < text.length; at++) this.take(text.charCodeAt(at));
    this.take(0x1f);
  }

  get text(): string {
    return `${this.one >>> 0} ${this.other >>> 0}`;
  }

  private take(code: number): void {
    this.one = Math.imul(this.one ^ code, 0x01000193);
    this.other = (Math.imul(this.other, 33) + code) | 0;
  }
}
