import { span } from '../../text/span';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { DOE, article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { named } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseVersus: Rule = {
  id: 'case-versus',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.5.2', '10.2.1'),
  title: 'vs. between the parties of a case',
  description:
    'Between the parties stands v., small and with its period: Roe v. Wade. Cases of other countries keep their v.',
  right: [article(`${DOE}.`), article('R v Oakes, [1986] 1 SCR 103 (Can.).')],
  wrong: [
    mended([`Doe «vs.» Poe, ${REST}.`], [`Doe v. Poe, ${REST}.`]),
    mended([`Doe «v» Poe, ${REST}.`], [`Doe v. Poe, ${REST}.`]),
    mended([`Doe «V.» Poe, ${REST}.`], [`Doe v. Poe, ${REST}.`]),
    mended([`Doe «versus» Poe, ${REST}.`], [`Doe v. Poe, ${REST}.`]),
  ],
  ...ofCitations(named, ({ name }, { prose: { text }, report }) => {
    if (name === null || name.plaintiff === null || name.defendant === null) return;
    const from = name.plaintiff.span.end;
    const found = /^([\s,]{0,4})(v\.?|vs\.?|versus)(?=\s|$)/i.exec(text.slice(from, name.defendant.span.start));
    const [, before = '', word = ''] = found ?? [];
    if (found === null || word === 'v.') return;
    const at = span(from + before.length, from + before.length + word.length);
    report({
      span: at,
      message: 'Between the parties of a case stands “v.”, small and with its period.',
      fixes: safely('Write “v.”', replace(at, 'v.')),
    });
  }),
};
