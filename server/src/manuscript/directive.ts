/** Reads comments to Carolene: `<!-- carolene-disable-next-line rule-a rule-b -- reason -->`. */
import { ownCopy } from '../text/own-copy';
import { span } from '../text/span';
import { isSpace, skipSpace } from './characters';
import type { Directive } from './manuscript';

const opening = '<!--';
const closing = '-->';
const verbs = ['disable-next-line', 'disable-file', 'disable-line', 'disable', 'enable'] as const;
const separator = '--';

/**
 * The directive that a comment is, or null.
 * @param written the whole comment with its marks
 * @param at where it begins, for the directive's spans
 */
export function readDirective(written: string, at: number): Directive | null {
  if (!written.startsWith(opening)) return null;
  const comment = ownCopy(written);
  const end = comment.endsWith(closing) ? comment.length - closing.length : comment.length;
  const words = wordsIn(comment, opening.length, end);
  const first = words[0];
  const verb = verbs.find((each) => first?.text === `carolene-${each}`);
  if (verb === undefined) return null;
  const parting = words.findIndex((word) => word.text === separator);
  const names = parting === -1 ? words.slice(1) : words.slice(1, parting);
  const reasonStart = parting === -1 ? undefined : words[parting + 1]?.start;
  return {
    verb,
    rules: names.map((word) => ({ name: word.text, span: span(at + word.start, at + word.start + word.text.length) })),
    reason: reasonStart === undefined ? null : comment.slice(reasonStart, end).trim(),
    span: span(at, at + comment.length),
  };
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Words are parted by white space; a comma after one is no part of it. */
function wordsIn(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let at = skipSpace(text, from, to); at < to; at = skipSpace(text, at, to)) {
    const start = at;
    while (at < to && !isSpace(text.charCodeAt(at))) at++;
    const word = text.slice(start, at);
    words.push({ text: word.endsWith(',') ? word.slice(0, -1) : word, start });
  }
  return words;
}
