import type { Rule } from '../rule';
import { span } from '../../text/span';
import { perhaps, replace } from '../edits';
import { LEE, ROE, article } from '../examples';
import { indigo } from '../sources';
import { citationSentences } from '../strings/joints';
import { groupOf } from './groups';

export const signalCategorySeparator: Rule = {
  id: 'signal-category-separator',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'info',
  fix: 'suggestion',
  source: indigo('R4.3', '1.3'),
  title: 'Support and contradiction in one citation sentence',
  description:
    'A semicolon joins sources of one kind. What contradicts the statement, is compared or is background begins a ' +
    'citation sentence of its own: See Lee. But see Roe.',
  right: [
    article(`See ${LEE}; see also ${ROE}. But see Lee, supra, at 1180.`),
    article(`The rule is old, see ${LEE}; but see ${ROE}.`),
  ],
  wrong: [article(`See ${LEE}; «but see» ${ROE}.`), article(`${LEE}; «see generally» ${ROE}.`)],
  check(context) {
    for (const { joints } of citationSentences(context)) {
      let group = 0;
      for (const { citation, mark, between } of joints) {
        const own = citation.signal === null ? null : groupOf(citation.signal.name);
        if (citation.signal === null || own === null) continue;
        if (mark === ';' && own > group) {
          const { text, span: where } = citation.signal;
          const capital = text.charAt(0).toUpperCase();
          const semicolon = between.start + context.prose.text.slice(between.start, between.end).indexOf(';');
          context.report({
            span: where,
            message: `“${text}” says another thing than the sources before it: begin a new sentence, “${capital}${text.slice(1)} …”.`,
            fixes: perhaps(
              'Begin a new citation sentence',
              replace(span(semicolon, semicolon + 1), '.'),
              replace(span(where.start, where.start + 1), capital),
            ),
          });
        }
        group = own;
      }
    }
  },
};
