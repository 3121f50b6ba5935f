import { wordsShortened } from '../../tables/words';
import { apostrophesAs, curly } from '../apostrophes';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { flat, named, partiesOf, wordsOf } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameContractionPeriod: Rule = {
  id: 'case-name-contraction-period',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T11', 'T6'),
  title: 'A period behind an abbreviation with an apostrophe',
  description:
    'An abbreviation that has an apostrophe has no period, and keeps its apostrophe: Ass’n, Int’l, Dep’t, Nat’l.',
  right: [article(`Nat’l Ass’n of Mfrs. v. Dep’t of Lab., ${REST}.`)],
  wrong: [
    mended([`«Nat’l.» Ink Co. v. Doe, ${REST}.`], [`Nat’l Ink Co. v. Doe, ${REST}.`]),
    mended([`Doe v. Ink «Assn.», ${REST}.`], [`Doe v. Ink Ass’n, ${REST}.`]),
    mended([`Doe v. «Dept.» of Ink, ${REST}.`], [`Doe v. Dep’t of Ink, ${REST}.`]),
  ],
  ...ofCitations(named, ({ name }, { prose, report }) => {
    for (const party of partiesOf(name)) {
      for (const { text, span } of wordsOf(party)) {
        const right = contraction(flat(text));
        if (right === null) continue;
        report({
          span,
          message: `It has an apostrophe and no period: write ${quoted(curly(right))}.`,
          fixes: safely(`Write ${quoted(curly(right))}`, replace(span, apostrophesAs(prose.text, right))),
        });
      }
    }
  }),
};

/** What a word with a period should be that is short for one with an apostrophe; null for any other. */
function contraction(text: string): string | null {
  if (!text.endsWith('.') || text.length < 4) return null;
  const bare = text.slice(0, -1);
  const single = /['s]s$/.test(bare) || !bare.endsWith('s') ? bare : bare.slice(0, -1);
  for (const [word, ending] of [
    [bare, ''],
    [single, 's'],
  ] as const) {
    const [known] = wordsShortened(word);
    const short =
      known === undefined
        ? null
        : [known.short, known.older].find((each) => each?.includes("'") === true && letters(each) === letters(word));
    if (short !== null && short !== undefined) return `${short}${word === bare ? '' : ending}`;
  }
  return null;
}

const letters = (text: string): string => text.replaceAll("'", '').toLowerCase();
