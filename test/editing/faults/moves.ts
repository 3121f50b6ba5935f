/** Notes that come or go in between, and what that does to the numbers after them. */
import { callOf, labelOf, type Article, type Call, type Note, type Range } from './article';
import type { Change, Fault } from './kind';

export interface Reference extends Range {
  /** The note that it is in. */
  readonly from: number;
  readonly to: number;
  /** Whether a name stands before it: `Pan, supra note 12`. */
  readonly named: boolean;
}

/** The numbers after `supra note` and `infra note`, in the notes. */
export const references = ({ notes }: Article): readonly Reference[] =>
  notes.flatMap((note) =>
    [...note.text.matchAll(/(\S*) ?\*?(?:supra|infra)\*? notes? (\d+)(?:–(\d+))?/g)].flatMap((match) => {
      const named = (match[1] ?? '').endsWith(',');
      const numbers = match[3] === undefined ? [match[2] ?? ''] : [match[2] ?? '', match[3]];
      let from = note.body.start + match.index + match[0].length - numbers.join('–').length;
      return numbers.map((number) => {
        const start = from;
        from += number.length + 1;
        return { from: note.number, to: Number(number), named, start, end: start + number.length };
      });
    }),
  );

/** A note of its own, with the sentence that it hangs on, after the call of the note that `before` follows. */
export function inserted(article: Article, before: Note, text: string, mendReferences: boolean): readonly Change[] {
  const call = article.calls.find(({ number }) => number === before.number - 1);
  if (call === undefined) return [];
  const later = (number: number): boolean => number >= before.number;
  const calls = article.calls.filter(({ number }) => later(number)).map((one) => renumbered(article, one));
  const labels = article.notes
    .filter(({ number }) => later(number))
    .map(({ label, number }) => ({ ...label, text: labelOf(article, number + 1) }));
  const mended = references(article)
    .filter(({ to }) => mendReferences && later(to))
    .map(({ start, end, to }) => ({ start, end, text: String(to + 1) }));
  const [first, ...others] = labels;
  const newNote = `${labelOf(article, before.number)}${text}\n\n`;
  return [
    { start: call.end, end: call.end, text: ` More could be said.${callOf(article, before.number)}` },
    ...calls,
    ...(first === undefined ? [] : [{ ...first, text: newNote + first.text }]),
    ...others,
    ...mended,
  ].sort((a, b) => a.start - b.start);
}

const renumbered = (article: Article, { start, end, number }: Call): Change => ({
  start,
  end,
  text: callOf(article, number + 1),
});

/** Whether a sentence ends at the call, so that another can follow. */
export const endsSentence = ({ text, calls }: Article, number: number): boolean => {
  const call = calls.find((one) => one.number === number);
  return call !== undefined && /[.?!][”’*]?$/.test(text.slice(0, call.start)) && text[call.end] === ' ';
};

/** The bodies of two notes exchanged: their sentences changed places. */
export const exchanged = (first: Note, second: Note, shows: readonly Range[]): Fault => ({
  changes: [
    { ...first.body, text: second.text },
    { ...second.body, text: first.text },
  ],
  shows,
});
