import { span } from '../../text/span';
import type { History } from '../../citation/citation';
import { isSpace } from '../characters';
import { ofCitations } from '../citations';
import { insert, remove, safely } from '../edits';
import { article, mended } from '../examples';
import type { Report, Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { rightPhrase, takesComma } from './historyPhrases';

const DOE = 'Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001)';
const REST = '540 U.S. 10 (2003)';

export const historyCommas: Rule = {
  id: 'history-commas',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T14', '10.7'),
  title: 'The commas around a phrase of a case’s history',
  description:
    'A comma stands before the phrase and behind it: , aff’d, 540 U.S. 10. None stands behind a phrase whose object is ' +
    'the case that follows: overruled by Roe v. Coe, aff’g 200 F.3d 5, rev’d sub nom. Horn v. Doe.',
  right: [
    article(`${DOE}, aff’d, ${REST}.`, `${DOE}, overruled by Roe v. Coe, ${REST}.`),
    article(`${DOE}, rev’d sub nom. Horn v. Moe, ${REST}.`, `${DOE}, aff’d by an equally divided court, ${REST}.`),
  ],
  wrong: [
    mended([`${DOE}, «aff’d» ${REST}.`], [`${DOE}, aff’d, ${REST}.`]),
    mended([`${DOE}, overruled by«,» Roe v. Coe, ${REST}.`], [`${DOE}, overruled by Roe v. Coe, ${REST}.`]),
    mended(
      [`${DOE}, overruled in part by«,» Roe v. Coe, ${REST}.`],
      [`${DOE}, overruled in part by Roe v. Coe, ${REST}.`],
    ),
    mended([`${DOE} «aff’d», ${REST}.`], [`${DOE}, aff’d, ${REST}.`]),
  ],
  ...ofCitations(['case'], ({ history }, { prose: { text }, report }) => {
    for (const each of history) {
      before(each, text, report);
      behind(each, text, report);
    }
  }),
};

function before({ phrase }: History, text: string, report: Report): void {
  let at = phrase.span.start;
  while (isSpace(text[at - 1]) || text[at - 1] === '\n') at -= 1;
  if (text[at - 1] !== ')') return;
  report({
    span: phrase.span,
    message: `A comma stands before ${quoted(phrase.text)}.`,
    fixes: safely('Add the comma', insert(at, ',')),
  });
}

function behind({ phrase, text: rest }: History, text: string, report: Report): void {
  const comma = takesComma(rightPhrase(phrase.text));
  const { end } = phrase.span;
  const next = /^[\s,]{0,3}(?=\d|\p{Lu})/u.exec(text.slice(end, end + 4));
  if (comma === null || rest === '' || next === null || /^sub nom/i.test(rest)) return;
  const has = next[0].startsWith(',');
  if (comma && !has)
    report({
      span: phrase.span,
      message: `A comma stands behind ${quoted(phrase.text)}.`,
      fixes: safely('Add the comma', insert(end, ',')),
    });
  if (!comma && has)
    report({
      span: span(end, end + 1),
      message: `No comma stands behind ${quoted(phrase.text)}: the case that follows is its object.`,
      fixes: safely('Leave the comma out', remove(span(end, end + 1))),
    });
}
