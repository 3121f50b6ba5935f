/** How the names of codes are written, and the sign behind those that take one. */
import { codesNamed } from '../../tables/codes';
import { keyOf } from '../../tables/key';
import type { StatuteCitation } from '../../citation/citation';
import { insert, perhaps, replace, safely } from '../edits';
import type { CitationContext, Reporting, TextEdit } from '../rule';
import { isOneStyle, plainly, spellingOf } from '../spelling';
import { quoted } from '../wording';

interface Name {
  readonly right: string;
  /** The name in other letters, where only the writer knows whether it may stand: in full. */
  readonly inFull: boolean;
}

/**
 * How the name of a code should be written, where it is not. Of several spellings that the table takes for one code the
 * one with the same letters is meant: whether annotations are cited is the writer's choice.
 */
export function rightName({ code }: StatuteCitation): Name | null {
  const listed = codesNamed(code.text)[0];
  if (listed === undefined) return null;
  const written = plainly(code.text);
  const abbreviated = /[.]/.test(written) || written === written.toUpperCase();
  const same = listed.spellings.find((spelling) => keyOf(spelling) === keyOf(written));
  if (same === undefined) return null;
  const isShort = /[.]/.test(same) || same === same.toUpperCase();
  if (isShort) return spellingOf(written, same) === 'right' ? null : { right: same, inFull: false };
  return abbreviated ? null : { right: listed.standard, inFull: true };
}

/** A name without its periods or with too many spaces, and a missing sign: one fault for both. */
export function misspelledCode(
  citation: StatuteCitation,
  { prose, report }: Reporting<CitationContext>,
  right: string | null,
): void {
  const { code, section } = citation;
  const name = right !== null && isOneStyle(prose, code.span) ? replace(code.span, right) : null;
  const sign = signMissing(citation, prose.text);
  if (right === null && sign === null) return;
  const edits: TextEdit[] = [...(name === null ? [] : [name]), ...(sign === null ? [] : [sign])];
  const span = right !== null || section === null ? code.span : { start: code.span.start, end: section.span.end };
  const title = citation.title !== null && citation.title.span.start < code.span.start ? `${citation.title.text} ` : '';
  const between = sign !== null ? `${sign.newText}${closedUp(section?.text ?? '')}` : '';
  const written = `${title}${right ?? code.text}${between === '' ? '' : ` ${between}`}`;
  report({
    span,
    message: `${reason(right, sign !== null)}: write ${quoted(written)}.`,
    ...(right !== null && name === null ? {} : { fixes: safely(`Write ${quoted(written)}`, ...edits) }),
  });
}

/** A section as it should be: another rule closes up the space before a subsection, and this one does not dictate it. */
const closedUp = (section: string): string => section.replaceAll(/\s+\(/g, '(');

function reason(right: string | null, withoutSign: boolean): string {
  if (right === null) return 'A section sign goes before the number';
  return withoutSign
    ? 'The code’s periods or spaces are off and its section sign is missing'
    : 'The code’s periods or spaces are off';
}

/** The sign that a section lacks; null where it may be a part or a chapter, or one of several. */
function signMissing({ sign, section, code }: StatuteCitation, text: string): TextEdit | null {
  if (sign !== null || section === null || !/^\d/.test(section.text)) return null;
  const glued = text.slice(code.span.end, section.span.start).trim() !== '';
  const goesOn = /^\s*(?:[-–—&]|,?\s*(?:\d|and\b|or\b|to\b|through\b))/.test(
    text.slice(section.span.end, section.span.end + 12),
  );
  const several = section.text.includes('–') || (code.standard.startsWith('U.S.C.') && /^\d+-\d+$/.test(section.text));
  if (glued || goesOn || several) return null;
  return insert(section.span.start, '§ ');
}

/** A name that is written in full: what it is abbreviated to is offered. */
export function unabbreviatedCode(citation: StatuteCitation, { prose, report }: Reporting<CitationContext>): void {
  const name = rightName(citation);
  if (name === null || !name.inFull) return;
  report({
    span: citation.code.span,
    message: `Citations abbreviate the code: write ${quoted(name.right)}.`,
    ...(isOneStyle(prose, citation.code.span)
      ? { fixes: perhaps(`Write ${quoted(name.right)}`, replace(citation.code.span, name.right)) }
      : {}),
  });
}
