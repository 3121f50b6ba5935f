import type { Rule } from '../rule';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { miscountedSigns } from './signs';

export const sectionPlural: Rule = {
  id: 'section-plural',
  family: 'statutes',
  concern: 'form',
  scope: 'passage',
  marks: ['§'],
  onlyWhereCited: true,
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.2.3', '3.3(b)'),
  title: 'One section sign for several sections, or two for one',
  description:
    'Two signs stand before several sections, §§ 106–107, and one before a single one, also where several of its ' +
    'subsections are cited: § 106(a)–(c). A hyphen within the number of one section makes no range: § 2000e-5.',
  right: [
    article('17 U.S.C. §§ 106–107.', '17 U.S.C. § 106(a)–(c).', '42 U.S.C. § 2000e-5.', 'U.C.C. § 2-207.'),
    article('Ga. Code Ann. § 51-3-22 (2020).', '5 U.S.C. § 552(a)(1), (b)(4).', '15 U.S.C. § 78u-4(b).'),
    article('Under 42 U.S.C. § 1983, 12 plaintiffs sued, and 3 won.'),
    article('Under 18 U.S.C. §§ 2701–2713 a warrant is still needed.'),
    {
      ...article('41 C.F.R. § 60-1.4 (2020).', '17 U.S.C. §§ 101 et seq.', 'Cal. Civ. Code §§ 51 to 52 (West 2021).'),
      options: { rules: { 'pincite-et-seq': 'off' } },
    },
  ],
  wrong: [
    mended(['17 U.S.C. «§» 106–107.'], ['17 U.S.C. §§ 106–107.']),
    mended(['15 U.S.C. «§» 1681–1681x.'], ['15 U.S.C. §§ 1681–1681x.']),
    mended(
      ['Under 18 U.S.C. «§» 2701–2713 a warrant is still needed.'],
      ['Under 18 U.S.C. §§ 2701–2713 a warrant is still needed.'],
    ),
    mended(['17 U.S.C. «§§» 106.'], ['17 U.S.C. § 106.']),
    mended(['42 U.S.C. «§» 1981, 1983.'], ['42 U.S.C. §§ 1981, 1983.']),
    mended(['45 C.F.R. «§» 164.502–164.514 (2020).'], ['45 C.F.R. §§ 164.502–164.514 (2020).']),
  ],
  check(context) {
    miscountedSigns(context, '§');
  },
};
