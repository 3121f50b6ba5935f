import { span } from '../../text/span';
import type { Parenthetical } from '../../citation/citation';
import type { Fix, PassageContext, Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { insert, perhaps, remove } from '../edits';
import { DOE, LEE, article } from '../examples';
import { mayReplace } from '../proseEdits';
import { indigo } from '../sources';
import { explains } from './explaining';

export const parenOrder: Rule = {
  id: 'paren-order',
  family: 'strings',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R10.2', '1.5(b)'),
  title: 'Parentheticals in the wrong order',
  description:
    'What a decision weighs comes first, then what was changed in the quotation and what it quotes, and what explains the ' +
    'source last: (en banc) (emphasis added) (quoting Roe) (holding that …).',
  right: [
    article(`${DOE} (per curiam) (emphasis added) (holding that it does).`),
    article(`${LEE} (on file with author) (emphasis added).`),
    article(`${DOE} (“Paper is patient.”) (emphasis added).`),
  ],
  wrong: [
    article(`${DOE} (holding that it does) «(per curiam)».`),
    article(`${DOE} (quoting ${LEE}) «(emphasis added)».`),
    article(`${LEE} (arguing that “paper” is patient) «(emphasis added)».`),
    article(`${LEE} (telling of ten who left) «(emphasis added)».`),
  ],
  ...ofCitationsWith('parentheticals', ({ parentheticals }, context) => {
    let quoting: Parenthetical | null = null;
    let explanation: Parenthetical | null = null;
    for (const each of parentheticals) {
      if (explanation !== null && each.kind !== 'explanatory') {
        context.report({
          span: each.span,
          message: `“(${shown(each.text)})” stands before what explains the source.`,
          fixes: moved(each, explanation, context),
        });
      } else if (quoting !== null && isOfTheQuotation(each)) {
        context.report({
          span: each.span,
          message: `“(${each.text})” stands before the source of the quotation.`,
          severity: 'info',
          fixes: moved(each, quoting, context),
        });
      } else if (each.kind === 'quoting') quoting ??= each;
      else if (explains(each)) explanation ??= each;
    }
  }),
};

/** `(emphasis added)`; what is left out of a quotation may be said behind its source. */
const isOfTheQuotation = ({ kind, text }: Parenthetical): boolean =>
  kind === 'weight' && (text.startsWith('emphasis ') || text.startsWith('alteration')) && !text.endsWith('omitted');

const shown = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).trimEnd()}…` : text);
const MOST_SHOWN = 40;

/** Puts it before the other; none where markup would be lost. */
function moved(late: Parenthetical, before: Parenthetical, { prose }: PassageContext): readonly Fix[] {
  if (!mayReplace(prose, late.span)) return [];
  const start = prose.text.charAt(late.span.start - 1) === ' ' ? late.span.start - 1 : late.span.start;
  return perhaps('Put it first', insert(before.span.start, `(${late.text}) `), remove(span(start, late.span.end)));
}
