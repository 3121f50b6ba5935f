import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { apostrophesAs } from '../apostrophes';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { flat, isInCitation, named, partiesOf } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameCommissioner: Rule = {
  id: 'case-name-commissioner',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.5.13', '10.2.1(j)'),
  title: 'The Commissioner of Internal Revenue as a party',
  description: 'The Commissioner of Internal Revenue is Comm’r in citations, and Commissioner in sentences.',
  right: [article(`Doe v. Comm’r, ${REST}.`), article(`In Doe v. Commissioner, ${REST}, the Court said so.`)],
  wrong: [
    mended([`Doe v. «Commissioner of Internal Revenue», ${REST}.`], [`Doe v. Comm’r, ${REST}.`]),
    mended([`«Comm’r of Internal Revenue» v. Doe, ${REST}.`], [`Comm’r v. Doe, ${REST}.`]),
  ],
  ...ofCitations(named, ({ name }, context) => {
    for (const { text, span } of partiesOf(name)) {
      if (!isTaxCommissioner(flat(text))) continue;
      const right = isInCitation(context) ? 'Comm’r' : 'Commissioner';
      context.report({
        span,
        message: `This officer is ${quoted(right)} alone.`,
        fixes: safely(`Write ${quoted(right)}`, replace(span, apostrophesAs(context.prose.text, right))),
      });
    }
  }),
};

/** With a straight apostrophe. */
export const isTaxCommissioner = (party: string): boolean =>
  /^(?:Commissioner|Comm'r\.?) of (?:Internal Revenue|Int(?:ernal|\.) Rev(?:enue)?\.?|I\.?R\.?S\.?)$/.test(party);
