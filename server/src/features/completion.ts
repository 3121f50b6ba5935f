/**
 * Completion: the number behind `supra note `, the citation at the start of a note, a work by its short name, the label
 * of a note that is called.
 */
import { CompletionItemKind, type CompletionItem, type CompletionList, type Position } from 'vscode-languageserver';
import { span, type Span } from '../text/span';
import { wantedAt, type Wanted } from './completionPlace';
import { citationsFor, labelsFor, numbersFor, type Offer } from './completionOffers';
import { offsetOf, rangeOf, type View } from './view';

export { wantedAt };

/** More than this, and the list is said to be incomplete: the editor asks again as more is typed. */
const most = 100;

/** Null where nothing is to be completed. */
export function completion(view: View, position: Position): CompletionList | null {
  const offset = offsetOf(view, position);
  const wanted = wantedAt(view.analysis.manuscript.source, view.lines, offset);
  if (wanted === null) return null;
  if (view.analysis.legalWriting !== 'sure') return { isIncomplete: false, items: [] };
  const { offers, replaced } = offersFor(view, offset, wanted);
  const items = offers.slice(0, most).map((offer, index) => itemOf(view, offer, replaced, index));
  return { isIncomplete: offers.length > most, items };
}

function offersFor(view: View, offset: number, wanted: Wanted): { offers: readonly Offer[]; replaced: Span } {
  switch (wanted.kind) {
    case 'noteNumber':
      return {
        offers: numbersFor(view.analysis, offset, wanted.direction, wanted.byLabel),
        replaced: span(wanted.from, offset),
      };
    case 'label':
      return { offers: labelsFor(view.analysis, offset), replaced: span(wanted.from, offset) };
    case 'citation':
      return citationsFor(view.analysis, offset, wanted.starts, wanted.atNoteStart);
  }
}

function itemOf(view: View, offer: Offer, replaced: Span, rank: number): CompletionItem {
  return {
    label: offer.text,
    labelDetails: { description: offer.about },
    kind: CompletionItemKind.Reference,
    detail: offer.about,
    documentation: offer.full,
    filterText: offer.filter,
    sortText: String(rank).padStart(4, '0'),
    preselect: rank === 0,
    textEdit: { range: rangeOf(view, replaced), newText: offer.text },
  };
}
