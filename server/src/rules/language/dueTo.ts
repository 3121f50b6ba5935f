import { span } from '../../text/span';
import type { Rule } from '../rule';
import { insert, perhaps } from '../edits';
import { lines } from '../examples';
import { integrity } from '../sources';
import { isRunningText } from './runningText';

export const dueTo: Rule = {
  id: 'due-without-to',
  family: 'language',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'suggestion',
  source: integrity(),
  title: '“Due” without “to”',
  description:
    'What has a cause is due to it: “may be due to any number of factors”. A sum that is due somebody is another matter, so ' +
    'only words that stand before causes are spoken of.',
  right: [lines('It may be due to any number of factors, and the rent is due the owner.[1]', '', '[1] Yes.')],
  wrong: [lines('It may be «due any number» of factors.[1]', '', '[1] Yes.')],
  marks: [' due '],
  check({ prose: { text }, reading, report }) {
    for (const { index, 0: found } of text.matchAll(WITHOUT_TO)) {
      const end = index + found.length;
      if (!isRunningText(reading, index, end)) continue;
      report({
        span: span(index, end),
        message: `Here “to” seems to be missing: “due to${found.slice('due'.length)}”.`,
        fixes: perhaps('Put in “to”', insert(index + 'due'.length, ' to')),
      });
    }
  },
};

const WITHOUT_TO =
  /\bdue (?:any number|a number|several|many|various|numerous)\b(?= (?:of|factors|reasons|causes|things))/g;
