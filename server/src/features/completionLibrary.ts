/** Works of a library that what was typed may be the beginning of: in full the first time, short afterwards. */
import type { Analysis } from '../analysis/analysis';
import { unmarked } from '../library/markup';
import type { Library, Shelved } from '../library/library';
import { fullForm } from '../writing/fullForm';
import type { Offer } from './completionOffers';
import { citedBefore, settingOf, shownInFull } from './libraryCitation';
import { pageMark, snippetOf } from './snippets';

/** With less, most of a library would be meant. */
export const shortestTyped = 2;

const most = 25;

export function libraryOffers(
  analysis: Analysis,
  library: Library,
  offset: number,
  { typed, behindSignal }: { readonly typed: string; readonly behindSignal: boolean },
): { readonly offers: readonly Offer[]; readonly isIncomplete: boolean } {
  if (library.works.length === 0) return { offers: [], isIncomplete: false };
  if (typed.trim().length < shortestTyped) return { offers: [], isIncomplete: true };
  const found = library.beginningWith(typed, most + 1);
  const offers = found.slice(0, most).flatMap((shelved) => offerOf(analysis, shelved, offset, typed, behindSignal));
  return { offers, isIncomplete: found.length > most };
}

function offerOf(
  analysis: Analysis,
  { work }: Shelved,
  offset: number,
  typed: string,
  behindSignal: boolean,
): readonly Offer[] {
  // What the document cites already is offered as its own.
  if (citedBefore(analysis, work, offset) !== null) return [];
  const setting = settingOf(analysis);
  const text = fullForm(work, setting);
  const names = work.authors.map(({ family }) => family).join(' & ');
  const title = unmarked(work.title ?? work.key);
  const label = names === '' ? title : `${names}, ${title}`;
  const withPage = fullForm(work, { ...setting, pinpoint: pageMark });
  return [
    {
      text,
      label,
      about: work.key,
      full: () => shownInFull(analysis, work),
      // What was typed matched one of its words, wherever that stands.
      filter: `${typed} ${label} ${work.key}`,
      snippet: snippetOf(text, withPage, behindSignal),
    },
  ];
}
