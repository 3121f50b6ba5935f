import { defaultStyle } from '../../settings/style';
import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { occurrencesOf } from '../occurrences';
import { faultOf } from '../placing';
import { asShortForm } from '../references';
import { integrity } from '../sources';

const options = { style: { ...defaultStyle, id: 'never' as const } };

export const idNotUsed: Rule = {
  id: 'id-not-used',
  family: 'id',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'warning',
  offByDefault: true,
  forStyle: ({ id }) => (id === 'never' ? true : null),
  fix: 'suggestion',
  source: integrity(),
  title: 'Id. in a journal that does without',
  description:
    'Some journals use no Id., since it breaks when notes are moved: each later citation names its work. Speaks where ' +
    'the style sheet says so (`style.id` is `never`).',
  right: [{ ...article(`${LEE}.`, 'Lee, supra note 1, at 1180.'), options }],
  wrong: [{ ...article(`${LEE}.`, '«Id.» at 1180.'), options }],
  check(context) {
    for (const occurrence of occurrencesOf(context.resolution, 'id')) {
      const link = context.resolution.links[occurrence.id];
      const work = link === undefined || link.kind === 'crossReference' ? null : link.authority;
      const { word, pinpoint } = occurrence.citation;
      const fix = work === null ? null : asShortForm(context, occurrence, work, pinpoint?.text ?? null);
      context.report(
        faultOf(context, occurrence, word.span, `This journal does not use “${word.text}”: name the work.`, {
          ...(fix === null ? {} : { fixes: [fix] }),
        }),
      );
    }
  },
};
