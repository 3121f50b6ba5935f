import type { Rule } from '../rule';
import { article } from '../examples';
import { isPartial } from '../notes/numbering';
import { faultOf } from '../placing';
import { problems } from '../problems';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { definedNames } from './hereinafterNames';

const REPORT = 'Comm. on Quills, The Use of Quills (2015)';

export const hereinafterUnused: Rule = {
  id: 'hereinafter-unused',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  source: indigo('R34', '4.2(b)'),
  title: 'A short name that is never used',
  description:
    'A hereinafter name is given for later citations; there are none by it. Leave it out, or use it. A document of ' +
    'which parts are missing is let be.',
  right: [article(`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.')],
  wrong: [article(`${REPORT} [hereinafter «Quill Report»].`, 'Nobody objected.')],
  *check(context) {
    if (isPartial(context.manuscript)) return;
    const usedBefore = new Set<number>();
    for (const { problem } of problems(context.resolution, 'hereinafter-before-definition'))
      usedBefore.add(problem.definition);
    for (const { defined, occurrence, written } of definedNames(context)) {
      if (usedBefore.has(defined.definition)) continue;
      if (defined.uses.length > 0 || defined.bypasses.length > 0) continue;
      yield faultOf(context, occurrence, written.name.span, `No later note uses the name ${quoted(defined.name)}.`);
    }
  },
};
