/**
 * A note named by its label in place of its number: `#pan` of `supra note #pan` means the note that `[^pan]` calls,
 * whatever its number. With an en dash, a hyphen or the like between two, all from one to the other.
 */
import type { LabelledNotes } from './citation';
import { isDigit, isLetter } from './characters';
import { Kind, type Tokens } from './lexer';

const mark = '#';
const joints = '-_.:';

/** Reads `#pan` or `#pan–#lee` at a token; null where none stands there. */
export function readLabels(
  tokens: Tokens,
  at: number,
  to: number,
): { readonly labels: LabelledNotes; readonly to: number } | null {
  const first = readLabel(tokens, at, to);
  if (first === null) return null;
  const dash = first.to;
  const last = tokens.is(dash, Kind.dash) && dash + 1 < to ? readLabel(tokens, dash + 1, to) : null;
  const end = last ?? first;
  return {
    labels: {
      first: first.label,
      last: last?.label ?? null,
      dash: last === null ? null : tokens.field(dash, dash + 1),
      span: { start: tokens.start(at), end: end.label.span.end },
    },
    to: end.to,
  };
}

function readLabel(tokens: Tokens, at: number, to: number) {
  if (at >= to || tokens.at(at) !== mark) return null;
  const start = tokens.end(at);
  const end = labelEnd(tokens.text, start);
  if (end === start) return null;
  let next = at + 1;
  while (next < to && tokens.start(next) < end) next++;
  return { label: { text: tokens.text.slice(start, end), span: { start, end } }, to: next };
}

/** Letters and digits, and within them single marks that join: what is behind the last of them is no part of it. */
function labelEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    if (isOfWord(text.charCodeAt(end))) end++;
    else if (end > from && joints.includes(text.charAt(end)) && isOfWord(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

const isOfWord = (code: number): boolean => isLetter(code) || isDigit(code);

/** Whether a note's label can stand behind `#` and be read as this label again. */
export const canStandForNumber = (label: string): boolean => label !== '' && labelEnd(label, 0) === label.length;
