import type { Rule } from '../rule';
import { article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { noteName, quoted, shortened } from '../wording';
import { supraProblems } from './found';
import { spanOf } from '../../authority/place';

const REPORT = 'Comm. on Quills, The Use of Quills (2015)';

export const hereinafterBeforeDefinition: Rule = {
  id: 'hereinafter-before-definition',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'none',
  source: indigo('R10.2', '4.2(b)'),
  title: 'A short name used before it is defined',
  description:
    'A hereinafter name holds from its definition on. Used before, it tells the reader nothing: move the full citation ' +
    'and its definition to the first place.',
  right: [article(`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.')],
  wrong: [article('«Quill Report», supra note 3, at 2.', 'Nobody objected.', `${REPORT} [hereinafter Quill Report].`)],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { occurrence, problem, supra } of supraProblems(context, 'hereinafter-before-definition')) {
      const definition = resolution.occurrences[problem.definition];
      const where =
        definition === undefined || definition.note === null
          ? 'later'
          : `only in ${noteName(manuscript, definition.note)}`;
      const message = `${quoted(shortened(supra.key.text))} is defined ${where}: give the full citation here.`;
      context.report(
        faultOf(context, occurrence, supra.key.span, message, {
          related: definition === undefined ? [] : [{ span: spanOf(manuscript, definition), message: 'Defined here.' }],
        }),
      );
    }
  },
};
