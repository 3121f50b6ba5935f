/**
 * Reads plain text into blocks: paragraphs parted by blank lines, rules or lines too long to be wrapped by hand. The
 * lines of a paragraph are joined, a line break and the indentation around it being one `\n` of the prose.
 */
import { growth, type SourceEdit } from '../text/edit';
import { ownCopy } from '../text/own-copy';
import { Prose } from '../text/prose';
import { ProseBuilder, proseWithout } from '../text/prose-builder';
import { span, type Span } from '../text/span';
import { finished, type Steps } from '../text/steps';
import { adopted } from './adoption';
import { PlacedBlocks, type Splice } from './blocks';
import { bracketsIn, opensWithBracket, paragraphDrafts } from './brackets';
import { isSpace, skipSpace, trimmedEnd } from './characters';
import { bodyDraft, type Block, type Draft, type PlacedBlock, type PlacedDraft } from './draft';
import { headingText } from './heading';
import { LineScanner } from './lines';
import { plainHeading } from './plaintext-headings';

/** No hand-wrapped line is longer: such a line is a paragraph by itself. */
const longestWrapped = 200;
const ruleCharacters = '-_=*~—–•.#+ \t';

export function* readPlaintextBlocks(source: string): Steps<PlacedBlocks> {
  return PlacedBlocks.of((yield* blocksFrom(source, 0, () => false)).blocks);
}

/**
 * The blocks after an edit, and which of them were read anew. Those that the edit doesn't touch are the same objects as
 * before, at their new places.
 * @param source the text after the edit
 */
export function rereadPlaintextBlocks(
  before: PlacedBlocks,
  source: string,
  edit: SourceEdit,
): { readonly blocks: PlacedBlocks; readonly splice: Splice } {
  const by = growth(edit);
  const touched = before.firstEndingFrom(edit.span.start - 1);
  // The block before the touched one may join with it, and the one before that bounds it.
  const first = Math.max(0, touched - 2);
  let next = before.firstFrom(edit.span.end);
  const meetsOld = (start: number): boolean => {
    for (let old = before.start(next); old !== undefined && old + by < start; old = before.start(next)) next++;
    return before.start(next) === start - by;
  };
  const start = first === 0 ? 0 : (before.start(first) ?? 0);
  const read = finished(blocksFrom(source, start, meetsOld));
  const end = read.metOld ? next : before.length;
  const fresh = adopted(read.blocks, before.slice(first, end), edit);
  const splice = { first, removed: end - first, added: fresh.length };
  return { blocks: before.spliced(splice, fresh, by), splice };
}

/** Reads blocks from an offset on, up to the text's end or a block whose start satisfies the test; a line is a step. */
function* blocksFrom(
  source: string,
  from: number,
  stopAt: (start: number) => boolean,
): Steps<{ readonly blocks: PlacedBlock[]; readonly metOld: boolean }> {
  const blocks: PlacedBlock[] = [];
  const scanner = new LineScanner(source, from);
  let lines: Span[] = [];
  const close = (): void => {
    const block = paragraph(source, lines);
    if (block !== null) blocks.push(block);
    lines = [];
  };
  while (scanner.next()) {
    yield;
    const start = skipSpace(source, scanner.start, scanner.end);
    const line = span(start, trimmedEnd(source, start, scanner.end));
    const size = line.end - line.start;
    if (size === 0 || isRule(source, line)) {
      close();
      continue;
    }
    const alone = size > longestWrapped;
    if (alone) close();
    if (lines.length === 0 && stopAt(line.start)) return { blocks, metOld: true };
    lines.push(line);
    if (alone) close();
  }
  close();
  return { blocks, metOld: false };
}

/** A line of nothing but `***`, `---`, `____`: it parts what is above from what is below. */
function isRule(source: string, line: Span): boolean {
  if (line.end - line.start < 3) return false;
  let marks = 0;
  for (let at = line.start; at < line.end; at++) {
    if (!ruleCharacters.includes(source.charAt(at))) return false;
    if (!isSpace(source.charCodeAt(at))) marks++;
  }
  return marks >= 3;
}

function paragraph(source: string, lines: readonly Span[]): PlacedBlock | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = first.start;
  const length = last.end - start;
  const prose = joinedLines(source, lines, start);
  const block: Block = { length, drafts: withHeading(prose, length), directives: [] };
  return { at: start, block };
}

function joinedLines(source: string, lines: readonly Span[], start: number): Prose {
  if (lines.length === 1) return Prose.plain(ownCopy(source.slice(start, lines[0]?.end)));
  const builder = new ProseBuilder();
  let end: number | null = null;
  for (const line of lines) {
    if (end !== null) builder.text('\n', end - start, line.start - end);
    builder.text(source.slice(line.start, line.end), line.start - start);
    end = line.end;
  }
  return builder.build();
}

/** A paragraph that is a heading, or begins with a line that surely is one, or neither. */
function withHeading(prose: Prose, length: number): readonly PlacedDraft[] {
  const whole = headingDraft(prose, length);
  if (whole !== null) return [{ at: 0, draft: whole }];
  const lineEnd = prose.text.indexOf('\n');
  if (lineEnd === -1 || !mayBeTitle(prose.text.slice(0, lineEnd))) return paragraphDrafts(prose, length);
  const firstLine = proseWithout(prose, [span(lineEnd, prose.text.length)], 0);
  const title = headingDraft(firstLine, prose.sourceOffset(lineEnd));
  if (title === null) return paragraphDrafts(prose, length);
  const at = prose.sourceOffset(lineEnd + 1);
  const rest = proseWithout(prose, [span(0, lineEnd + 1)], at);
  return [
    { at: 0, draft: title },
    ...paragraphDrafts(rest, length - at).map((each) => ({ at: each.at + at, draft: each.draft })),
  ];
}

/** Above a paragraph, without a blank line between, only a word in capitals makes a title sure. */
const mayBeTitle = (line: string): boolean => line.length <= longestWrapped && /\p{Lu}{4}/u.test(line);

/** The heading that a prose is, with the calls that may stand in it; null if it is none. */
function headingDraft(prose: Prose, length: number): Draft | null {
  if (prose.text.length > longestWrapped || prose.text.includes('\n')) return null;
  // A number in front is a note's, not a call.
  if (opensWithBracket(prose.text)) return null;
  const brackets = bracketsIn(prose, 0);
  if (brackets[0]?.cut.start === 0) return null;
  const heading = plainHeading(headingText(prose.text, brackets));
  return heading === null ? null : { ...bodyDraft(prose, length, brackets), kind: 'heading', heading };
}
