import type { Rule } from '../rule';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { gluedSigns, miscountedSigns } from '../statutes/signs';

export const paragraphSpace: Rule = {
  id: 'paragraph-space',
  family: 'typography',
  concern: 'form',
  scope: 'passage',
  marks: ['¶'],
  onlyWhereCited: true,
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.3', '6.2(c)'),
  title: 'A paragraph sign without its space, or one for several paragraphs',
  description: 'A space stands between the paragraph sign and its number, and two signs before several: ¶ 12, ¶¶ 9–15.',
  right: [
    article('State v. Bode, 2015-Ohio-1519, ¶¶ 9–15, 41 N.E.3d 1156.', 'Id. ¶ 12.'),
    article('RMTC Sys., Inc., ASBCA No. 43466, 93-1 BCA ¶ 25,508.'),
  ],
  wrong: [
    mended(
      ['State v. Bode, 2015-Ohio-1519, «¶»12, 41 N.E.3d 1156.'],
      ['State v. Bode, 2015-Ohio-1519, ¶ 12, 41 N.E.3d 1156.'],
    ),
    mended(
      ['State v. Bode, 2015-Ohio-1519, «¶» 9–15, 41 N.E.3d 1156.'],
      ['State v. Bode, 2015-Ohio-1519, ¶¶ 9–15, 41 N.E.3d 1156.'],
    ),
  ],
  check(context) {
    gluedSigns(context, '¶');
    miscountedSigns(context, '¶');
  },
};
