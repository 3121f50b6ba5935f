/** Finds where in the body a part begins: its first call tells only that it has begun. */
import type { PlacedDraft } from './draft';

const longestLead = 300;
const titles =
  /^(?:\*\d+ )?(?:mr\. |mrs\. |ms\. )?(?:the )?(?:chief )?justice [a-z]|^(?:\*\d+ )?[\p{Lu}'’-]+, (?:chief )?(?:circuit |district )?(?:judge|justice|j\.)/iu;
const verbs = /\b(?:delivered|concurring|dissenting|concurs|dissents|with whom|filed)\b/i;

/**
 * The draft at which a part begins, between the last call of the part before and its own first call: the paragraph that
 * opens an opinion, else the last of the highest headings, else the paragraph of the first call.
 * @param drafts the body drafts after the last call of the part before, the last of them holding the new part's first
 * @returns an index into `drafts`
 */
export function partBeginning(drafts: readonly PlacedDraft[]): number {
  const opinion = drafts.findIndex(({ draft }) => opensOpinion(draft.prose.text));
  if (opinion !== -1) return opinion;
  let beginning = drafts.length - 1;
  let highest = Infinity;
  drafts.forEach(({ draft }, index) => {
    const level = draft.heading === null ? Infinity : (draft.heading.level ?? schemeLevel[draft.heading.scheme]);
    if (level > highest || level === Infinity) return;
    highest = level;
    beginning = index;
  });
  return beginning;
}

const schemeLevel = { division: 1, none: 1, roman: 2, upperLetter: 3, arabic: 4, decimal: 4, lowerLetter: 5 };

/** `JUSTICE SCALIA, concurring in the judgment.` */
export function opensOpinion(text: string): boolean {
  const lead = text.slice(0, longestLead);
  return titles.test(lead) && verbs.test(lead);
}
