import type { Field, SupraCitation } from '../../citation/citation';
import { span } from '../../text/span';
import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { noteName, quoted, shortened } from '../wording';
import { definedNames } from './hereinafterNames';

const REPORT = 'Comm. on Quills, The Use of Quills (2015)';

export const hereinafterNotFollowed: Rule = {
  id: 'hereinafter-not-followed',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R34', '4.2(b)'),
  title: 'A work with a short name is cited by another',
  description:
    'The first citation gives the work a hereinafter name; later ones should use it, so that the reader finds the same ' +
    'name everywhere.',
  right: [article(`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.')],
  wrong: [
    article(`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', '«Comm. on Quills», supra note 1, at 2.'),
    article(
      'Ann Lee, The Use of Quills 12 (2015) [hereinafter Lee, Quills].',
      'Nobody objected.',
      '«Lee, Quilsl», supra note 1, at 2.',
    ),
  ],
  check(context) {
    for (const { defined, occurrence: definition } of definedNames(context)) {
      const definedIn = definition.note;
      for (const id of defined.bypasses) {
        const occurrence = context.resolution.occurrences[id];
        if (occurrence === undefined || occurrence.citation.kind !== 'supra') continue;
        const called = nameIn(occurrence.citation);
        const place = definedIn === null ? 'in the text' : `in ${noteName(context.manuscript, definedIn)}`;
        const message = `This work was given the name ${quoted(defined.name)} ${place}: use it, not ${quoted(shortened(called.text))}.`;
        const where = sourceOf(context, occurrence, called.span);
        // Markup within the name would be left without its partner.
        const isPlain = where.end - where.start === called.span.end - called.span.start;
        context.report(
          faultOf(context, occurrence, called.span, message, {
            fixes: isPlain ? perhaps(`Write “${defined.name}”`, replace(where, defined.name)) : [],
          }),
        );
      }
    }
  },
};

/** All that stands before *supra*: of `Lee, Ink` the title, too. */
function nameIn({ key, shortTitle }: SupraCitation): Field {
  if (shortTitle === null) return key;
  return { text: `${key.text}, ${shortTitle.text}`, span: span(key.span.start, shortTitle.span.end) };
}
