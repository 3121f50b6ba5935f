import { keyOf } from '../../tables/key';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import { indigo } from '../sources';
import { isOneStyle, spellingOf } from '../spelling';
import { quoted } from '../wording';

export const execOrderForm: Rule = {
  id: 'exec-order-form',
  family: 'official',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('T2', 'T1.2'),
  title: 'An executive order that is not called Exec. Order',
  description:
    'In a citation an executive order is called Exec. Order, mostly with No.: Exec. Order No. 13,769, 82 Fed. Reg. 8977 ' +
    '(Jan. 27, 2017). In a sentence Executive Order 13,769 is right.',
  right: [
    article('Exec. Order No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017).'),
    article('Exec. Order 14,023, 86 Fed. Reg. 19569 (Apr. 9, 2021).', 'Executive Order 13,769 was signed that day.'),
    article('Proclamation No. 9645, 82 Fed. Reg. 45,161 (Sept. 24, 2017).'),
  ],
  wrong: [
    article('«Executive Order» No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017).'),
    article('«E.O.» 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017).'),
    article('«Exec Order» No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017).'),
  ],
  ...ofCitations(['executive'], ({ label, places }, { prose, segment, report }) => {
    const right = RIGHT.get(keyOf(label.text));
    // Where it is printed is said only in citations.
    if (right === undefined || (segment.kind !== 'citations' && places.length === 0)) return;
    if (spellingOf(label.text, right) === 'right' || !isOneStyle(prose, label.span)) return;
    report({
      span: label.span,
      message: `In a citation it is called ${quoted(right)}.`,
      fixes: perhaps(`Write ${quoted(right)}`, replace(label.span, right)),
    });
  }),
};

const RIGHT: ReadonlyMap<string, string> = new Map([
  ['execorder', 'Exec. Order'], ['exorder', 'Exec. Order'], ['execord', 'Exec. Order'], ['executiveorder', 'Exec. Order'],
  ['eo', 'Exec. Order'], ['presproclamation', 'Proclamation'], ['presidentialproclamation', 'Proclamation'],
]); // prettier-ignore
