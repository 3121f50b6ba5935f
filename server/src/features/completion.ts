/**
 * Completion: the number behind `supra note ` and `supra Part `, the label of a note that is called; in a note the works
 * cited so far and those of the library, *Id.*, signals, whole forms, and reporters, journals, courts by their full name.
 */
import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver';
import type { Analysis } from '../analysis/analysis';
import { emptyLibrary, type Library } from '../library/library';
import { span, type Span } from '../text/span';
import type { ClientAbilities } from './abilities';
import { libraryOffers } from './completionLibrary';
import { idOffers, labelsFor, mostOffers, numbersFor, withoutMarks, worksFor, type Offer } from './completionOffers';
import { wantedAt, type Wanted } from './completionPlace';
import { courtsFor, formsFor, partsFor, signalsFor, sourcesFor } from './completionWords';
import { offsetOf, rangeOf, type View } from './view';

export { wantedAt };

/** What was offered last in a document: an item that the writer looks at is told more of. */
export interface Offered {
  readonly id: number;
  readonly offers: readonly Offer[];
}

interface Offers {
  readonly offers: readonly Offer[];
  readonly replaced: Span;
  /** Typing on may bring more than a narrower choice of these. */
  readonly isIncomplete: boolean;
}

export interface Asking {
  readonly client: Pick<ClientAbilities, 'snippets' | 'resolvesDocumentation'>;
  readonly library: () => Promise<Library>;
  /** Where the document is open: what was offered is kept there. */
  readonly document: { readonly uri: string; offered: Offered | null };
}

/** Null where nothing is to be completed. */
export async function completion(view: View, position: Position, asking: Asking): Promise<CompletionList | null> {
  const offset = offsetOf(view, position);
  const wanted = wantedAt(view.analysis.manuscript.source, view.lines, offset);
  if (wanted === null) return null;
  if (view.analysis.legalWriting !== 'sure' && !(await citesByKey(wanted, asking))) {
    return { isIncomplete: false, items: [] };
  }
  const { offers, replaced, isIncomplete } = await offersFor(view.analysis, offset, wanted, asking);
  const shown = offers.slice(0, mostOffers);
  const id = (asking.document.offered?.id ?? 0) + 1;
  asking.document.offered = { id, offers: shown };
  const items = shown.map((offer, index) => itemOf(view, offer, replaced, index, { ...asking, id }));
  return { isIncomplete: isIncomplete || offers.length > mostOffers, items };
}

/** A first note, in a document that has a library, is legal writing enough. */
const citesByKey = async (wanted: Wanted, { library }: Asking): Promise<boolean> =>
  wanted.kind === 'citation' && !wanted.inBody && (await library()).works.length > 0;

/** The item with what it stands for; as it is, where something else has been offered since. */
export function resolved(item: CompletionItem, offered: Offered | null, index: number, id: number): CompletionItem {
  const full = offered?.id === id ? offered.offers[index]?.full : undefined;
  return full === undefined ? item : { ...item, documentation: typeof full === 'string' ? full : full() };
}

async function offersFor(
  analysis: Analysis,
  offset: number,
  wanted: Wanted,
  { library, client }: Asking,
): Promise<Offers> {
  const whole = (offers: readonly Offer[], from: number): Offers => ({
    offers,
    replaced: span(from, offset),
    isIncomplete: false,
  });
  switch (wanted.kind) {
    case 'noteNumber':
      return whole(numbersFor(analysis, offset, wanted.direction, wanted.byLabel), wanted.from);
    case 'part':
      return whole(partsFor(analysis, offset, wanted.direction), wanted.from);
    case 'label':
      return whole(labelsFor(analysis, offset), wanted.from);
    case 'citation':
      if (wanted.inBody && analysis.dress !== 'court') return whole([], offset);
      return citationsFor(analysis, offset, wanted, {
        library: wanted.inBody ? emptyLibrary : await library(),
        snippets: client.snippets,
      });
  }
}

type CitationWanted = Extract<Wanted, { readonly kind: 'citation' }>;

interface From {
  readonly library: Library;
  readonly snippets: boolean;
}

/** What begins with the most of what was typed: a name of several words before one of its last. */
function citationsFor(analysis: Analysis, offset: number, wanted: CitationWanted, from: From): Offers {
  const { source } = analysis.manuscript;
  const { behindNumber, inParentheses, starts } = wanted;
  const special = behindNumber ?? (inParentheses ? starts[0] : undefined);
  if (special !== undefined) {
    const typed = source.slice(special, offset);
    const offers = inParentheses ? courtsFor(typed, analysis) : sourcesFor(typed, analysis);
    if (offers.length > 0) return { offers, replaced: span(special, offset), isIncomplete: offers.length > mostOffers };
  }
  let isIncomplete = false;
  for (const start of starts) {
    const typed = source.slice(start, offset);
    const found = beginningHere(analysis, offset, { ...wanted, typed, isFirst: start === starts[0] }, from);
    isIncomplete ||= found.isIncomplete;
    if (found.offers.length === 0) continue;
    const offers = found.offers.map((offer) => withoutMarks(offer, source, start, offset));
    return { offers, replaced: span(start, offset), isIncomplete };
  }
  return { offers: [], replaced: span(offset, offset), isIncomplete };
}

function beginningHere(
  analysis: Analysis,
  offset: number,
  { typed, isFirst, atNoteStart, opens, behindSignal, inBody }: CitationWanted & { typed: string; isFirst: boolean },
  { library, snippets }: From,
): { readonly offers: readonly Offer[]; readonly isIncomplete: boolean } {
  const begins = opens && (isFirst || inBody);
  const ids = isFirst && atNoteStart && !inBody ? idOffers(analysis, offset, typed) : [];
  const works = worksFor(analysis, offset, typed, behindSignal || !begins);
  const ofLibrary = libraryOffers(analysis, library, offset, { typed, behindSignal: behindSignal || !begins });
  const signals = begins && !behindSignal ? signalsFor(typed, analysis) : [];
  // Without places to fill in it would be a work that nobody wrote.
  const forms = begins && !inBody && snippets ? formsFor(typed, analysis) : [];
  const offers = [...ids, ...works, ...ofLibrary.offers, ...signals, ...forms];
  return { offers, isIncomplete: ofLibrary.isIncomplete };
}

interface Listed extends Asking {
  readonly id: number;
}

function itemOf(
  view: View,
  offer: Offer,
  replaced: Span,
  rank: number,
  { client, document, id }: Listed,
): CompletionItem {
  const snippet = client.snippets ? offer.snippet : undefined;
  const { full } = offer;
  const told = client.resolvesDocumentation
    ? { data: { uri: document.uri, id, index: rank } }
    : { documentation: typeof full === 'string' ? full : full() };
  return {
    label: offer.label ?? offer.text,
    labelDetails: { description: offer.about },
    kind: CompletionItemKind.Reference,
    detail: offer.about,
    filterText: offer.filter,
    sortText: String(rank).padStart(4, '0'),
    preselect: rank === 0,
    insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    textEdit: { range: rangeOf(view, replaced), newText: snippet ?? offer.text },
    ...told,
  };
}
