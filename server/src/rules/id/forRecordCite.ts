import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { lines } from '../examples';
import { occurrencesOf } from '../occurrences';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';

export const idForRecordCite: Rule = {
  id: 'id-for-record-cite',
  family: 'id',
  concern: 'form',
  scope: 'document',
  dresses: ['court'],
  severity: 'info',
  fix: 'suggestion',
  source: indigo('R6.2.2', 'B17.2'),
  title: 'Id. for the record',
  description:
    'In court documents a citation of the record is as short as Id. and clearer: repeat it, R. at 3. Said in court ' +
    'documents only, of an Id. that follows a citation of the record.',
  right: [{ ...lines('The gate was open. R. at 2. Nobody saw it. R. at 3.'), options: { document: 'court' } }],
  wrong: [{ ...lines('The gate was open. R. at 2. Nobody saw it. «Id.» at 3.'), options: { document: 'court' } }],
  check(context) {
    const { manuscript, readings, resolution } = context;
    for (const occurrence of occurrencesOf(resolution, 'id')) {
      const text = manuscript.passages[occurrence.passage]?.prose.text ?? '';
      const segment = readings[occurrence.passage]?.segments[occurrence.segment];
      if (segment === undefined || segment.citations[0] !== occurrence.citation) continue;
      const before = text.slice(Math.max(0, segment.span.start - REACH), segment.span.start);
      const record = before.lastIndexOf(' R. at ');
      if (record === -1 || hasCitation(before.slice(record + 1))) continue;
      const { word } = occurrence.citation;
      context.report(
        faultOf(
          context,
          occurrence,
          word.span,
          'In a court document the record has its own short form: write “R.”, not “Id.”.',
          {
            fixes: perhaps('Write “R.”', replace(sourceOf(context, occurrence, word.span), 'R.')),
          },
        ),
      );
    }
  },
};

/** How far back the citation of the record may stand: a sentence or two. */
const REACH = 200;

/** Another citation in between has volume and page, or a section. */
const hasCitation = (between: string): boolean => /§|\d [A-Z][\w.]* \d|supra|[Ii]d\./.test(between);
