/** *Finalize* and *Make symbolic*: references name their notes by number, or by label; as one edit. */
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import { finalized, madeSymbolic, type WhyLeft } from '../repair/symbolic';
import { span } from '../text/span';
import type { ClientAbilities } from './abilities';
import { workspaceEdit } from './edits';
import type { NameNotesParams, NameNotesResult } from './protocol';
import { offsetOf, rangeOf, type View } from './view';

const ways = { number: finalized, label: madeSymbolic };

export function nameNotes(view: View, by: NameNotesParams['by'], client: ClientAbilities): NameNotesResult {
  const { edits, left } = ways[by](view.analysis);
  return {
    edit: edits.length === 0 ? null : workspaceEdit(view, edits, client),
    rewritten: edits.length,
    left: left.map(({ span, why }) => ({
      range: rangeOf(view, span),
      message: inWords(view.analysis.manuscript.source.slice(span.start, span.end), why),
    })),
  };
}

function inWords(written: string, why: WhyLeft): string {
  switch (why) {
    case 'unknown':
      return `${written}: no note has this label.`;
    case 'unnumbered':
      return `${written}: its note is called nowhere, and so has no number.`;
    case 'otherPart':
      return `${written}: numbering begins anew before its note.`;
  }
}

export const nameNotesKind = `${CodeActionKind.RefactorRewrite}.carolene`;

/**
 * For the references in a range, and from there for all.
 * @param askedFor whether the writer asks for this kind: labels that are numbers are not offered unasked, or there would
 * be a lightbulb at each reference of an article that has no use for them
 */
export function namingActions(
  view: View,
  { start, end }: Range,
  askedFor: boolean,
  client: ClientAbilities,
): readonly CodeAction[] {
  if (view.analysis.legalWriting !== 'sure') return [];
  const here = span(offsetOf(view, start), offsetOf(view, end));
  return (['number', 'label'] as const).flatMap((by) => {
    const { edits } = ways[by](view.analysis, here);
    const telling = edits.some(({ newText }) => by === 'number' || !/^#\d+$/.test(newText));
    if (edits.length === 0 || !(telling || askedFor)) return [];
    const all = ways[by](view.analysis).edits;
    const one = { title: titles[by].here, kind: nameNotesKind, edit: workspaceEdit(view, edits, client) };
    if (all.length === edits.length) return [one];
    return [one, { title: titles[by].everywhere, kind: nameNotesKind, edit: workspaceEdit(view, all, client) }];
  });
}

const titles = {
  number: { here: 'Write the number in place of the label', everywhere: 'Finalize: write all labels out as numbers' },
  label: { here: 'Write the label in place of the number', everywhere: 'Make symbolic: write labels for all numbers' },
};
