import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import { indigo } from '../sources';

export const treasuryRegulation: Rule = {
  id: 'treas-reg-form',
  family: 'statutes',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R20.2', 'T1.2'),
  title: 'A Treasury regulation cited to the C.F.R.',
  description:
    'Regulations of the Treasury in title 26 are cited as such: Treas. Reg. § 1.414(r)-8 (1994), not by the Code of ' +
    'Federal Regulations.',
  right: [article('Treas. Reg. § 1.414(r)-8 (1994).', '45 C.F.R. § 164.502 (2020).', '26 C.F.R. pt. 601 (2020).')],
  wrong: [article('«26 C.F.R.» § 1.414(r)-8 (2020).')],
  ...ofCitations(['regulation'], ({ title, code, section }, { segment, report }) => {
    if (code.standard !== 'C.F.R.' || title?.text !== '26' || segment.kind !== 'citations') return;
    if (section === null || !TREASURY.test(section.text)) return;
    const cited = span(title.span.start, code.span.end);
    report({
      span: cited,
      message: 'Regulations of the Treasury are cited as “Treas. Reg.”, not by the C.F.R.',
      fixes: perhaps('Write “Treas. Reg.”', replace(cited, 'Treas. Reg.')),
    });
  }),
};

/** Parts of title 26 whose numbers begin those of the regulations: income, estate, gift, employment, excise, procedure. */
const TREASURY = /^(?:1|20|25|26|31|40|4[1-9]|5[2-7]|300|301)\.\d/;
