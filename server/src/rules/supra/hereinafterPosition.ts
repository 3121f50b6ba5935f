import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { insert, perhaps, remove } from '../edits';
import { article } from '../examples';
import { mayReplace } from '../proseEdits';
import { indigo } from '../sources';
import { explains } from '../strings/explaining';

const REPORT = 'Comm. on Quills, The Use of Quills (2015)';

export const hereinafterPosition: Rule = {
  id: 'hereinafter-position',
  family: 'supra',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R10.2', '1.5(b)'),
  title: 'A hereinafter name behind the explanation',
  description:
    'The short name follows the date, or the address of a web page, and stands before what explains the source: (2015) ' +
    '[hereinafter Quill Report] (describing …).',
  right: [
    article(
      `${REPORT} [hereinafter Quill Report] (describing how quills are cut).`,
      'Nobody objected.',
      'Quill Report, supra note 1, at 2.',
    ),
    article(
      'Comm. on Quills, The Use of Quills (2015) (on file with author) [hereinafter Quill Report].',
      'Nobody objected.',
      'Quill Report, supra note 1, at 2.',
    ),
  ],
  wrong: [
    article(
      `${REPORT} (describing how quills are cut) «[hereinafter Quill Report]».`,
      'Nobody objected.',
      'Quill Report, supra note 1, at 2.',
    ),
  ],
  ...ofCitationsWith('hereinafter', ({ hereinafter, parentheticals }, { prose, report }) => {
    const explanation = hereinafter === null ? undefined : parentheticals.find(explains);
    if (hereinafter === null || explanation === undefined || explanation.span.start > hereinafter.span.start) return;
    const { start, end } = hereinafter.span;
    const before = prose.text.charAt(start - 1) === ' ' ? start - 1 : start;
    const written = prose.text.slice(start, end);
    report({
      span: hereinafter.span,
      message: 'The short name stands before what explains the source: put it in front of the parenthetical.',
      fixes: mayReplace(prose, hereinafter.span)
        ? perhaps(
            'Put it before the parenthetical',
            insert(explanation.span.start, `${written} `),
            remove(span(before, end)),
          )
        : [],
    });
  }),
};
