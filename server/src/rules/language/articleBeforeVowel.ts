import { span } from '../../text/span';
import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { lines } from '../examples';
import { integrity } from '../sources';
import { isRunningText } from './runningText';

export const articleBeforeVowel: Rule = {
  id: 'article-before-vowel',
  family: 'language',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'suggestion',
  source: integrity(),
  title: '“A” before a vowel',
  description:
    'Before a word that begins with the sound of a vowel the article is “an”. Words such as one, once and European begin ' +
    'with another sound than their letter, and nothing is said of u. Citations and quotations are left alone.',
  right: [
    lines('A European rule and a one-time exception made an example of it.[1]', '', '[1] Yes.'),
    lines('They spoke of “a exception.”[1]', '', '[1] Ann Lee, A Exit, 90 N.Y.U. L. Rev. 1160 (2015).'),
  ],
  wrong: [lines('It adopted «a» exception in 2013.[1]', '', '[1] Yes.')],
  marks: [' a ', 'A '],
  check({ prose: { text }, reading, report }) {
    for (const { index, 0: found } of text.matchAll(BEFORE_VOWEL)) {
      const start = index + (/^\s/.test(found) ? 1 : 0);
      if (!isRunningText(reading, start, start + 1)) continue;
      const right = text.charAt(start) === 'A' ? 'An' : 'an';
      report({
        span: span(start, start + 1),
        message: `Before a vowel the article is “${right}”.`,
        fixes: perhaps(`Write “${right}”`, replace(span(start, start + 1), right)),
      });
    }
  },
};

/** A letter in a list, `a e`, and words whose first sound is no vowel are none. */
const BEFORE_VOWEL = /(?:^|[\s])[aA] (?![Ee][uw]|[Oo]nc?e|[Oo]ui)[aeioAEIO][a-z]{2,}/g;
