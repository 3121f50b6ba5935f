import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { perhaps, replace } from '../edits';
import { DOE, LEE, article } from '../examples';
import { indigo } from '../sources';
import { firstWord, participleOf } from './explaining';

export const parenParticiple: Rule = {
  id: 'paren-participle',
  family: 'strings',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R10', '1.5(a)'),
  title: 'A parenthetical that is a sentence',
  description:
    'An explanatory parenthetical begins with a participle, whose subject is the source: (holding that …), not (the court ' +
    'held that …). Short phrases and quotations are right as well.',
  right: [article(`${DOE} (holding that it does); ${LEE} (the court’s view).`)],
  wrong: [article(`${DOE} («the court held» that it does).`), article(`${LEE} («the author argues» that it does).`)],
  ...ofCitationsWith('parentheticals', ({ parentheticals }, { report }) => {
    for (const { kind, text, span: whole } of parentheticals) {
      if (kind !== 'explanatory') continue;
      const subject = SUBJECTS.find((each) => text.toLowerCase().startsWith(each));
      if (subject === undefined) continue;
      const verb = firstWord(text.slice(subject.length));
      const participle = participleOf(verb);
      if (participle === null) continue;
      const words = span(whole.start + 1, whole.start + 1 + subject.length + verb.length);
      report({
        span: words,
        message: `A parenthetical begins with a participle: write “${participle}”.`,
        fixes: perhaps(`Write “${participle}”`, replace(words, participle)),
      });
    }
  }),
};

/** The source itself as a subject, in small letters. */
const SUBJECTS: readonly string[] = [
  'the court ',
  'the supreme court ',
  'the author ',
  'the authors ',
  'the article ',
  'the majority ',
  'this court ',
  'court ',
];
