import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { insert, perhaps } from '../edits';
import { article } from '../examples';
import { indigo } from '../sources';
import { quoted } from '../wording';

export const unDocSymbolShape: Rule = {
  id: 'un-doc-symbol-shape',
  family: 'international',
  concern: 'form',
  severity: 'info',
  fix: 'suggestion',
  source: indigo('T8', '21.7'),
  title: 'A symbol of the United Nations with a slash missing',
  description:
    'Slashes divide the parts of a symbol: A/RES/62/228. Bodies below the principal organs have many shapes of symbols, so ' +
    'this speaks only of those that can’t be: a number right behind RES or PV.',
  right: [article('U.N. Doc. A/RES/62/228 (Dec. 22, 2007).', 'U.N. Doc. S/PV.4701 (Feb. 5, 2003).')],
  wrong: [article('U.N. Doc. «A/RES62/228» (Dec. 22, 2007).')],
  ...ofCitations(['unDocument'], ({ symbol }, { report }) => {
    const found = symbol === null ? null : /^[A-Z]\/RES(?=\d)/.exec(symbol.text);
    if (symbol === null || found === null) return;
    const right = `${found[0]}/${symbol.text.slice(found[0].length)}`;
    report({
      span: symbol.span,
      message: `A slash is missing in the symbol: is it ${quoted(right)}?`,
      fixes: perhaps(`Write ${quoted(right)}`, insert(symbol.span.start + found[0].length, '/')),
    });
  }),
};
