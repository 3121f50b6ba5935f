import { span, type Span } from '../../text/span';
import type { SupraCitation } from '../../citation/citation';
import type { Rule, TextEdit } from '../rule';
import { ofCitations } from '../citations';
import { insert, remove, safely } from '../edits';
import { LEE, ROE, article, mended } from '../examples';
import { indigo } from '../sources';
import { either, shortened } from '../wording';

export const supraPunctuation: Rule = {
  id: 'supra-punctuation',
  family: 'supra',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R29.2', '4.2(a)'),
  title: 'The commas of a supra',
  description:
    'A comma stands before supra and before “at”, none between supra and note: Pan, supra note 12, at 4. A page takes ' +
    '“at”; a section or paragraph does not.',
  right: [article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.', 'See supra note 1.')],
  wrong: [
    mended(
      [`${LEE}.`, `${ROE}.`, 'Lee «supra note 1 at» 1180.'],
      [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.'],
    ),
    mended([`${LEE}.`, `${ROE}.`, 'Lee, supra«,» note 1.'], [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1.']),
    mended([`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, «1180».'], [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.']),
  ],
  ...ofCitations(['supra'], (supra, { prose: { text }, report }) => {
    const [first, ...others] = [...slips(supra, text)];
    if (first === undefined) return;
    const reasons = [first, ...others].map((slip) => slip.reason);
    const edits = [first, ...others].map((slip) => slip.edit);
    const right = shortened(asMended(supra, text, edits));
    const end = others.reduce((furthest, slip) => Math.max(furthest, slip.span.end), first.span.end);
    report({
      span: span(first.span.start, end),
      message: `Write “${right}”: ${either(reasons, 'and')}.`,
      fixes: safely(`Write “${right}”`, ...edits),
    });
  }),
};

/** The reference as its edits will leave it, from its name to its pinpoint. */
function asMended({ key, word, noteWord, number, pinpoint }: SupraCitation, text: string, edits: readonly TextEdit[]) {
  const end = Math.max(...[key, word, noteWord, number, pinpoint].map((field) => field?.span.end ?? 0));
  let written = '';
  let from = key.span.start;
  for (const edit of edits) {
    written += text.slice(from, edit.span.start) + edit.newText;
    from = edit.span.end;
  }
  return written + text.slice(from, end);
}

interface Slip {
  readonly span: Span;
  readonly reason: string;
  readonly edit: TextEdit;
}

function* slips(supra: SupraCitation, text: string): Iterable<Slip> {
  const { key, shortTitle, word, noteWord, number, comma, pinpoint, reversed } = supra;
  const name = (shortTitle ?? key).span;
  if (comma === null && !reversed && !text.slice(name.end, word.span.start).includes(',')) {
    yield { span: word.span, reason: 'a comma goes before “supra”', edit: insert(name.end, ',') };
  }
  if (!reversed && noteWord !== null) {
    const between = text.indexOf(',', word.span.end);
    if (between !== -1 && between < noteWord.span.start) {
      const found = span(between, between + 1);
      yield { span: found, reason: 'no comma goes between “supra” and “note”', edit: remove(found) };
    }
  }
  if (pinpoint === null) return;
  const { at, comma: before } = pinpoint;
  const named = (reversed ? word : (number ?? noteWord ?? word)).span;
  if (at !== null && before === null) {
    yield { span: at.span, reason: 'a comma goes before “at”', edit: insert(named.end, ',') };
  }
  const isNumber = /^\d/.test(pinpoint.text);
  if (at === null && pinpoint.kind === 'page' && isNumber && before !== null) {
    yield { span: pinpoint.span, reason: 'a page takes “at”', edit: insert(pinpoint.span.start, 'at ') };
  }
  if (at !== null && (pinpoint.text.startsWith('§') || pinpoint.text.startsWith('¶'))) {
    yield {
      span: at.span,
      reason: 'only pages take “at”',
      edit: remove(span(at.span.start, pinpoint.span.start)),
    };
  }
}
