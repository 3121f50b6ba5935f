import type { Rule } from '../rule';
import { DOE, LEE, ROE, article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { quoted, shortened } from '../wording';
import { numberSpan, supraProblems } from './found';

export const supraOnlyNested: Rule = {
  id: 'supra-only-nested',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  fix: 'none',
  source: indigo('R6.1', '4.2(a)'),
  title: 'A supra to a work mentioned only in a parenthetical',
  description:
    'The note named mentions the work only within another citation, as quoted or cited there. A work’s first citation ' +
    'of its own should be full.',
  right: [article(`${DOE} (citing ${LEE}).`, `${ROE}.`, `${LEE}.`)],
  wrong: [article(`${DOE} (citing ${LEE}).`, `${ROE}.`, 'Lee, supra note «1», at 1180.')],
  check(context) {
    for (const { occurrence, supra } of supraProblems(context, 'supra-only-nested')) {
      const message = `${supra.number === null ? 'The note' : `Note ${supra.number.text}`} mentions ${quoted(shortened(supra.key.text))} only inside another citation: cite the work in full here.`;
      context.report(faultOf(context, occurrence, numberSpan(supra), message));
    }
  },
};
