import type { Rule } from '../rule';
import { article, lines, mended, mendedTo } from '../examples';
import { indigo } from '../sources';
import { gluedSigns } from './signs';

export const sectionSpace: Rule = {
  id: 'section-space',
  family: 'statutes',
  concern: 'form',
  scope: 'passage',
  marks: ['§'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.2.1', '6.2(c)'),
  title: 'No space beside a section sign',
  description:
    'A space stands between the section sign and its number, and before the sign: 42 U.S.C. § 1983. Quotations are left ' +
    'alone: the Supreme Court prints no space there.',
  right: [
    article('42 U.S.C. § 1983.', 'See 5 U.S.C. §§ 551–559.'),
    article('The Court said that “§1983 creates no rights (see §1985).”'),
  ],
  wrong: [
    mended(['42 U.S.C. «§»1983.'], ['42 U.S.C. § 1983.']),
    mended(['5 U.S.C.«§§»551–559.'], ['5 U.S.C. §§ 551–559.']),
    mendedTo(
      lines('They sued under «§»1983.[1]', '', '[1] 42 U.S.C. § 1983.'),
      'They sued under § 1983.[1]',
      '',
      '[1] 42 U.S.C. § 1983.',
    ),
  ],
  check(context) {
    gluedSigns(context, '§');
  },
};
