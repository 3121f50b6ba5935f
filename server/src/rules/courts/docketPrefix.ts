import { span, type Span } from '../../text/span';
import type { Field } from '../../citation/citation';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';

const REST = '2015 WL 1234, at *4 (S.D.N.Y. Feb. 25, 2015)';

export const docketPrefix: Rule = {
  id: 'docket-prefix',
  family: 'courts',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R12.4.1', '10.8.1'),
  title: 'What stands before a docket number',
  description:
    'One docket number has “No.” before it, several have “Nos.”; the word “Case” is left out. A prefix of the court’s own, ' +
    'such as Civ. A. No., stays as it is.',
  right: [article(`Doe v. Poe, No. 13-7451, ${REST}.`), article(`Doe v. Poe, Nos. 13-7451, 13-7452, ${REST}.`)],
  wrong: [
    article(`Doe v. Poe, «No.» 13-7451, 13-7452, ${REST}.`),
    article(`Doe v. Poe, «Case No.» 13-7451, ${REST}.`),
    article(`Doe v. Poe, «Nos.» 13-7451, ${REST}.`),
  ],
  ...ofCitations(['case'], ({ docket }, { prose: { text }, report }) => {
    if (docket === null) return;
    const written = prefixBefore(text, docket);
    if (written === null) return;
    const right = isSeveral(docket.text) ? 'Nos.' : 'No.';
    const before = text.slice(written.start, written.end).replace(/\s+/g, ' ');
    if (before === right) return;
    report({
      span: written,
      message: `Before ${right === 'No.' ? 'one docket number' : 'several docket numbers'} stands ${quoted(right)}.`,
      fixes: perhaps(`Write ${quoted(right)}`, replace(written, right)),
    });
  }),
};

/** `No.`, `Nos.`, `Case No.`, `Case #` right before a docket number; null for a prefix of the court's own. */
function prefixBefore(text: string, { span: at }: Field): Span | null {
  const from = Math.max(0, at.start - 20);
  const found = /(?:^|[,(]\s?)((?:Case\s)?(?:Nos?\.?|#))\s{0,2}$/.exec(text.slice(from, at.start));
  const prefix = found?.[1];
  if (found === null || prefix === undefined) return null;
  const start = from + found.index + found[0].indexOf(prefix);
  return span(start, start + prefix.length);
}

/** Numbers divided by commas or ampersands, each with a digit. */
const isSeveral = (text: string): boolean => text.split(/,|&| and /).filter((part) => /\d/.test(part)).length > 1;
