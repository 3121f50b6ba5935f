import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle, spellingOf } from '../spelling';
import { quoted } from '../wording';
import { rightBillName } from './chambers';

export const billForm: Rule = {
  id: 'bill-form',
  family: 'official',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R21.1', '13.2'),
  title: 'A bill of Congress without its periods, or its Congress in full',
  description:
    'Bills and resolutions of Congress are cited as H.R., S., H.R. Res., S.J. Res. and the like, with the number and the ' +
    'Congress: H.R. 3054, 117th Cong. (2021). States have their own ways.',
  right: [
    article(
      'H.R. 3054, 117th Cong. (2021).',
      'S.J. Res. 23, 107th Cong. (2001).',
      'H.R. Res. 431, 114th Cong. (2015).',
    ),
    article('L.D. 3, 127th Leg., Reg. Sess. (Me. 2015).', 'H.B. 12, 101st Gen. Assemb., Reg. Sess. (Ill. 2019).'),
  ],
  wrong: [
    mended(['«HR» 3054, 117th Cong. (2021).'], ['H.R. 3054, 117th Cong. (2021).']),
    mended(['«H. R.» 3054, 117th Cong. (2021).'], ['H.R. 3054, 117th Cong. (2021).']),
    mended(['H.R. 3054, 117th «Congress» (2021).'], ['H.R. 3054, 117th Cong. (2021).']),
    article('«H. Res.» 431, 114th Cong. (2015).'),
  ],
  ...ofCitations(['bill'], ({ chamber, congress, jurisdiction }, { prose, segment, report }) => {
    if (jurisdiction !== null || congress === null || !/Cong/i.test(congress.text)) return;
    const right = rightBillName(chamber.text);
    if (right !== null && isOneStyle(prose, chamber.span)) {
      const certain = spellingOf(chamber.text, right) === 'punctuation';
      const title = `Write ${quoted(right)}`;
      const edit = replace(chamber.span, right);
      if (certain || segment.kind === 'citations') {
        report({
          span: chamber.span,
          message: `Bills and resolutions of Congress are cited so: ${quoted(right)} and the number.`,
          ...(certain ? {} : { severity: 'info' as const }),
          fixes: certain ? safely(title, edit) : perhaps(title, edit),
        });
      }
    }
    const word = /Congress$/i.exec(congress.text);
    if (word === null || segment.kind !== 'citations') return;
    const at = { start: congress.span.end - word[0].length, end: congress.span.end };
    report({
      span: at,
      message: 'Congress is abbreviated behind its number: write “Cong.”.',
      fixes: safely('Write “Cong.”', replace(at, 'Cong.')),
    });
  }),
};
