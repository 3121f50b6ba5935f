import type { CaseCitation, Citation, History } from '../../citation/citation';
import { flat, wordsOf } from '../cases/names';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { span } from '../../text/span';
import { rightPhrase } from './historyPhrases';

const DOE = 'Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001)';
const REST = '540 U.S. 10 (2003)';

export const historySubNom: Rule = {
  id: 'history-sub-nom',
  family: 'courts',
  concern: 'form',
  severity: 'info',
  fix: 'suggestion',
  source: indigo('R14.3', '10.7.2'),
  title: 'Another name in a case’s history without sub nom.',
  description:
    'Where a case went on under another name, “sub nom.” stands before it: rev’d sub nom. Horn v. Comm’r. Parties that only ' +
    'changed sides, and a denied certiorari, need no name at all.',
  right: [article(`${DOE}, rev’d sub nom. Horn v. Moe, ${REST}.`, `${DOE}, overruled by Roe v. Coe, ${REST}.`)],
  wrong: [article(`${DOE}, rev’d, «Horn v. Moe», ${REST}.`)],
  ...ofCitations(['case'], ({ name, history, nested }, { report }) => {
    for (const each of history) {
      const next = nested.find((citation): citation is CaseCitation => isBehind(citation, each));
      if (name === null || next === undefined || next.name === null || !GOES_ON.test(rightPhrase(each.phrase.text)))
        continue;
      if (next.name.plaintiff === null || sharesWord(name.text, next.name.text)) continue;
      const { span: at } = next.name;
      report({
        span: at,
        message: 'A case that goes on under another name has “sub nom.” before it.',
        fixes: perhaps('Add “sub nom.”', replace(span(each.phrase.span.end, at.start), ' sub nom. ')),
      });
    }
  }),
};

const GOES_ON = /^(?:aff'd|rev'd|vacated|modified|cert\. (?:denied|granted|dismissed))(?!.*sub nom)[a-z. ]*$/;

const isBehind = (citation: Citation, { phrase }: History): citation is CaseCitation =>
  citation.kind === 'case' && citation.span.start >= phrase.span.end && citation.span.start <= phrase.span.end + 3;

function sharesWord(one: string, other: string): boolean {
  const wordsIn = (text: string): readonly string[] =>
    wordsOf({ text, span: span(0, text.length) })
      .map((word) => flat(word.text).toLowerCase())
      .filter((word) => word.length > 2);
  const there = new Set(wordsIn(one));
  return wordsIn(other).some((word) => there.has(word));
}
