/** The rows of a style sheet that stand in a text. */
import { span, type Span } from '../../text/span';
import { isLetter } from '../characters';

type Entries = Readonly<Record<string, string>>;

export const hasEntries = (entries: Entries): boolean => Object.keys(entries).length > 0;

/**
 * Where a text holds the left side of a row as whole words; not where the right side, of which it may be a part, stands.
 * @param start where the text begins, for the spans
 */
export function* foundIn(
  text: string,
  start: number,
  entries: Entries,
): Iterable<{ readonly found: Span; readonly instead: string }> {
  for (const [from, instead] of Object.entries(entries)) {
    for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + from.length)) {
      const end = at + from.length;
      if (isLetter(text[at - 1]) || isLetter(text[end]) || isPartOf(text, at, from, instead)) continue;
      yield { found: span(start + at, start + end), instead };
    }
  }
}

/** `Kyiv (Kiev)` for `Kiev`: what is preferred holds what is not, and is already there. */
function isPartOf(text: string, at: number, from: string, instead: string): boolean {
  const within = instead.indexOf(from);
  return within !== -1 && text.startsWith(instead, at - within);
}

/** Whether the journal has its own way with a name, or with a part of it: then no other rule of abbreviation speaks. */
export const isOfTheHouse = (abbreviations: Entries, name: string): boolean =>
  Object.entries(abbreviations).some(([from, instead]) => name.includes(from) || name.includes(instead));
