import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { databasesOf } from './databases';

const DOE = 'Doe v. Poe, No. 13-7451, 2015';
const REST = '1234, at *4 (S.D.N.Y. Feb. 25, 2015)';

export const unreportedDbForm: Rule = {
  id: 'unreported-db-form',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R12.4.1', '10.8.1'),
  title: 'Another spelling of a database',
  description:
    'Westlaw is WL, without a period, and Lexis is LEXIS, in capitals: 2015 WL 1234, 2015 U.S. Dist. LEXIS 9.',
  right: [article(`${DOE} WL ${REST}.`, `${DOE} U.S. Dist. LEXIS ${REST}.`)],
  wrong: [
    mended([`${DOE} «WL.» ${REST}.`], [`${DOE} WL ${REST}.`]),
    mended([`${DOE} «Westlaw» ${REST}.`], [`${DOE} WL ${REST}.`]),
    mended([`${DOE} U.S. Dist. «Lexis» ${REST}.`], [`${DOE} U.S. Dist. LEXIS ${REST}.`]),
  ],
  ...ofCitations(['case', 'shortCase'], (citation, { report }) => {
    for (const { name } of databasesOf(citation)) {
      const found = /(?:W\. ?L\.|WL\.|Wl\.?|Westlaw|Lexis\.?|lexis\.?|LEXIS\.)$/.exec(name.text);
      if (found === null) continue;
      const right = /^l/i.test(found[0]) ? 'LEXIS' : 'WL';
      const at = { start: name.span.start + found.index, end: name.span.end };
      report({
        span: at,
        message: `The database is written ${quoted(right)} in citations.`,
        fixes: safely(`Write ${quoted(right)}`, replace(at, right)),
      });
    }
  }),
};
