import { ofCitations } from '../citations';
import { remove, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { named } from './names';
import { partsOf } from './parts';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameDoubleDesignation: Rule = {
  id: 'case-name-double-designation',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.5.6', '10.2.1(h)'),
  title: 'Inc. behind Co. or Corp.',
  description:
    'One word is enough to show that a party is a company: where the name holds Co., Corp., Ass’n, Bros. or R.R., the Inc., ' +
    'Ltd., LLC or N.A. behind it is left out. A designation that stands alone stays.',
  right: [article(`A.H. Robins Co. v. Doe, ${REST}.`, `Mattel, Inc. v. MCA Recs., Inc., ${REST}.`)],
  wrong: [
    mended([`A.H. Robins Co., «Inc.» v. Doe, ${REST}.`], [`A.H. Robins Co. v. Doe, ${REST}.`]),
    mended([`Doe v. Ink Mfg. Co. «Ltd.», ${REST}.`], [`Doe v. Ink Mfg. Co., ${REST}.`]),
    mended([`Doe v. First Quill Corp., «N.A.», ${REST}.`], [`Doe v. First Quill Corp., ${REST}.`]),
  ],
  ...ofCitations(named, ({ name }, { report }) => {
    for (const { party, part, whole } of partsOf(name, LAST)) {
      const before = party.text.slice(0, whole.start - party.span.start);
      if (!COMPANY.test(before)) continue;
      report({
        span: part.span,
        message: `The name shows already that it is a company: leave “${part.text}” out.`,
        fixes: safely('Leave it out', remove(whole)),
      });
    }
  }),
};

const LAST =
  /,?\s{1,3}(?:Inc\.?|Incorporated|Ltd\.?|L\.L\.C\.|LLC|L\.P\.|LP|LLP|L\.L\.P\.|N\.A\.|F\.S\.B\.|S\.A\.|PLC)$/;

/** A word that shows a company; the end of another word is none. */
const COMPANY =
  /(?:^|\s)(?:Co\.|Cos\.|Corp\.|Company|Companies|Corporation|Ass[’']n|Association|Bros\.|Brothers|R\.R\.|Railroad)(?=$|[\s,&])/;
