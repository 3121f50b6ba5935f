import { fold } from '../../authority/fold';
import type { Rule } from '../rule';
import { ROE, article, mended } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { renamed, signedSupras } from './signed';

const TWO = 'Ann Porter & Bo Watts, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';
const THREE = 'Ann Porter, Bo Watts & Cy Dole, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';

export const supraTwoAuthors: Rule = {
  id: 'supra-two-authors',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'hint',
  fix: 'safe',
  source: indigo('R29.2', '4.2(a)'),
  title: 'One of two authors in a short form',
  description:
    'A later citation names both authors, joined by an ampersand: Porter & Watts. Of three or more it names the first, ' +
    'with et al.',
  right: [
    article(`${TWO}.`, `${ROE}.`, 'Porter & Watts, supra note 1, at 1180.'),
    article(`${THREE}.`, `${ROE}.`, 'Porter et al., supra note 1, at 1180.'),
    article(`${THREE}.`, `${ROE}.`, 'Porter, Watts & Dole, supra note 1, at 1180.'),
  ],
  wrong: [
    article(`${TWO}.`, `${ROE}.`, '«Porter», supra note 1, at 1180.'),
    mended(
      [`${TWO}.`, `${ROE}.`, '«Porter and Watts», supra note 1, at 1180.'],
      [`${TWO}.`, `${ROE}.`, 'Porter & Watts, supra note 1, at 1180.'],
    ),
    article(`${THREE}.`, `${ROE}.`, '«Porter», supra note 1, at 1180.'),
  ],
  check(context) {
    for (const signed of signedSupras(context)) {
      const [first = '', second = ''] = signed.authors.map(({ names, text }) => names[0] ?? text);
      if (signed.authors.length < 2) continue;
      const written = signed.supra.key.text;
      const isFirstAlone = fold(written) === fold(first);
      if (!isFirstAlone && written !== `${first} and ${second}`) continue;
      const right = signed.authors.length === 2 ? `${first} & ${second}` : `${first} et al.`;
      context.report(
        faultOf(
          context,
          signed.occurrence,
          signed.supra.key.span,
          `The work has ${signed.authors.length === 2 ? 'two' : 'several'} authors: call it “${right}”.`,
          // Both are named: only the word between them differs.
          { fixes: renamed(context, signed, right, !isFirstAlone && signed.authors.length === 2) },
        ),
      );
    }
  },
};
