import { span } from '../../text/span';
import { inSource, type Manuscript, type Passage } from '../../manuscript/manuscript';
import type { Reading } from '../../citation/citation';
import type { Rule } from '../rule';
import { insert, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { isSetOff, maskAt } from '../masks';
import { indigo } from '../sources';
import { endOfText, isAlphanumeric, isBlank } from '../characters';

export const noteMissingFinalPeriod: Rule = {
  id: 'note-missing-final-period',
  family: 'notes',
  concern: 'form',
  scope: 'place',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R4.7', '1.1(b)'),
  title: 'A note does not end with a period',
  description:
    'A citation sentence ends with a period, after a URL too. A note that ends with a block quotation or with code is ' +
    'left alone; where the note ends with a quotation, the period goes inside its marks, and you write it. Where many notes end open it ' +
    'is said once.',
  right: [article(`${LEE}.`, 'See https://example.com/rules.')],
  wrong: [mended([`${LEE}.`, 'Lee, supra note 1, at 118«0»'], [`${LEE}.`, 'Lee, supra note 1, at 1180.'])],
  check({ manuscript, passage, reading, report }) {
    const end = endOfText(passage.prose.text);
    if (passage.note === null || end === 0 || isPlaceholder(passage.prose.text, end)) return;
    if (!endsOpen(passage, reading, end)) return;
    report({
      span: inSource(passage, span(end - 1, end)),
      message: 'The note does not end with a period: add one.',
      fixes:
        maskAt(reading, end - 1)?.kind === 'quotation'
          ? []
          : safely('Add the period', insert(behind(manuscript, passage), '.')),
    });
  },
  countRight: ({ passage: { note, prose } }) =>
    note !== null && prose.text[endOfText(prose.text) - 1] === '.' ? 1 : 0,
  isSlip: (open, closed) => open < HOUSE_STYLE || open * RARE <= closed,
  ofHabit: {
    severity: 'info',
    message: (open) => `This note and ${open - 1} others end without a period: citation sentences end with one.`,
    fixTitle: 'Add the period to all of them',
  },
};

/** So many open notes are no slips, unless so many to one are closed. */
const HOUSE_STYLE = 6;
const RARE = 2;

/** `[cite needed]`, `[deleted]`: the note itself is still to come, or gone. */
const isPlaceholder = (text: string, end: number): boolean => text.startsWith('[') && text.indexOf(']') === end - 1;

/** The end of a note in the source, behind the marks of a link or of emphasis that end with it. */
function behind({ source }: Manuscript, { span: { start, end } }: Passage): number {
  let at = end;
  while (at > start && isBlank(source[at - 1])) at -= 1;
  return at;
}

function endsOpen(passage: Passage, reading: Reading, end: number): boolean {
  const { text } = passage.prose;
  const last = text[end - 1];
  if (last === '.' || endsInReference(reading, end)) return false;
  const mask = maskAt(reading, end - 1);
  if (mask !== null && isSetOff(passage.prose, mask)) return false;
  if (isAlphanumeric(last) || mask?.kind === 'url') return true;
  // Behind a closing mark, what stands before it decides: `(2d Cir. 2001)` is open, `(“It was so.”)` is not.
  if (last === ')' || last === ']') return !closesSentence(text, end - 1);
  return (last === '”' || last === '"') && isAlphanumeric(text[end - 2]);
}

/** A whole sentence in parentheses brings its own period: `(But see below.)`, not `2020 Stat. 4 (N.Y.)`. */
function closesSentence(text: string, bracket: number): boolean {
  const last = text[bracket - 1];
  if (last === '?' || last === '!' || last === '”' || last === '…') return true;
  if (last !== '.') return false;
  const opener = text.lastIndexOf(text[bracket] === ')' ? '(' : '[', bracket);
  const before = text.slice(0, Math.max(opener, 0)).trimEnd();
  return opener <= 0 || before === '' || '.?!”'.includes(before.charAt(before.length - 1));
}

/** *Id* without its period has a rule of its own. */
function endsInReference({ segments }: Reading, end: number): boolean {
  const last = segments.at(-1)?.citations.at(-1);
  return last?.kind === 'id' && last.word.span.end === end;
}
