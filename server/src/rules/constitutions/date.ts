import { span } from '../../text/span';
import type { Field } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { spellingOf } from '../spelling';

export const constDate: Rule = {
  id: 'const-date',
  family: 'constitutions',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R23.1', '11'),
  title: 'A year behind a constitution that is in force',
  description:
    'A constitution in force is cited without a date. Only what was repealed, amended or superseded has one, with the ' +
    'word for what happened: U.S. Const. amend. XVIII (repealed 1933).',
  right: [
    article('U.S. Const. amend. XVIII (repealed 1933).', 'U.S. Const. art. I, § 3, cl. 1 (amended 1913).'),
    article('U.S. Const. art. I.'),
  ],
  wrong: [
    mended(['U.S. Const. art. I «(1787)».'], ['U.S. Const. art. I.']),
    article('U.S. Const. amend. XVIII «(1919)».'),
  ],
  ...ofCitations(['constitution'], ({ jurisdiction, subdivisions, date }, { prose: { text }, report }) => {
    const last = subdivisions.at(-1);
    if (date === null || last === undefined) return;
    const before = text.slice(last.span.end, date.span.start);
    if (before.trim() !== '(' || text[date.span.end] !== ')') return;
    const union = spellingOf(jurisdiction.text, 'U.S.') !== 'another';
    const start = date.span.start - 1;
    const end = date.span.end + 1;
    report({
      span: span(start, end),
      message:
        'A constitution in force has no date. Remove it, or say what happened then: “repealed”, “amended”, “superseded”.',
      // States have had several constitutions.
      ...(union ? {} : { severity: 'hint' as const }),
      fixes: (union && !isRepealed(subdivisions) ? safely : perhaps)(
        'Remove the date',
        remove(span(last.span.end, end)),
      ),
    });
  }),
};

/** The only amendment of which a date may say when it ended. */
const isRepealed = ([first]: readonly Field[]): boolean => /\b(?:XVIII|18)$/.test(first?.text ?? '');
