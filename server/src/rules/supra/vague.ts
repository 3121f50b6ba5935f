import { span } from '../../text/span';
import type { Rule } from '../rule';
import { isBlank } from '../characters';
import { LEE, article } from '../examples';
import { indigo } from '../sources';

export const crossRefVague: Rule = {
  id: 'cross-ref-vague',
  family: 'supra',
  concern: 'form',
  scope: 'passage',
  marks: [' above', ' below'],
  severity: 'hint',
  fix: 'none',
  source: indigo('R6.2.3', '3.5'),
  title: 'See above',
  description:
    'A note that sends readers to another place says which: supra Part I.B, infra note 12. “See above” lets them search.',
  right: [
    article(`${LEE}.`, 'See supra note 1.', 'The cases that we see above all differ.'),
    article('See above all Lee.', 'See below the line.'),
  ],
  wrong: [article('The rule is old. «See above».'), article('«See below»; the rule is old.')],
  check({ kind, prose: { text }, report }) {
    if (kind !== 'note') return;
    for (const phrase of PHRASES) {
      for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
        const where = span(at, at + phrase.length);
        // Only where it is all that is said: `above all`, `above at 5` say more.
        if (!ENDS.has(text.charAt(where.end)) || (at > 0 && !isBlank(text[at - 1]) && text[at - 1] !== '(')) continue;
        report({
          span: where,
          message: `Say where: “${phrase.endsWith('above') ? 'supra' : 'infra'} Part …” or “${phrase.endsWith('above') ? 'supra' : 'infra'} note …”.`,
        });
      }
    }
  },
};

const PHRASES = ['See above', 'see above', 'See below', 'see below'];
const ENDS = new Set(['.', ';', ')', '']);
