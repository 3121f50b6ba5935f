import type { CrossReference } from '../../citation/citation';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { LEE, ROE, article, mended } from '../examples';
import { indigo } from '../sources';
import { span } from '../../text/span';
import { noteReferences } from './ranges';

export const supraRangeForm: Rule = {
  id: 'supra-range-form',
  family: 'supra',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: ['crossReference', 'infra'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.1.2', '3.5'),
  title: '“Note” for several notes, or “notes” for one',
  description: 'Several notes take the plural: supra notes 12–15; one takes the singular: supra note 12.',
  right: [article(`${LEE}.`, `${ROE}.`, 'See supra notes 1–2.', 'See supra note 1.')],
  wrong: [mended([`${LEE}.`, `${ROE}.`, 'See supra «note» 1–2.'], [`${LEE}.`, `${ROE}.`, 'See supra notes 1–2.'])],
  check({ reading, prose: { text }, report }) {
    for (const cross of noteReferences(reading)) {
      const word = wordBefore(cross, text);
      if (word === null) continue;
      const several = cross.items.length + cross.labels.length > 1 || cross.items.some((item) => item.last !== null);
      const right = several ? 'notes' : 'note';
      if (text.slice(word.start, word.end) === right) continue;
      report({
        span: word,
        message: several
          ? 'Several notes take the plural: write “notes”.'
          : 'One note takes the singular: write “note”.',
        fixes: safely(`Write “${right}”`, replace(word, right)),
      });
    }
  },
};

/** `note` or `notes` just before the first number; null where it is abbreviated or stands elsewhere. */
function wordBefore({ items }: CrossReference, text: string) {
  const first = items[0];
  if (first === undefined) return null;
  let end = first.span.start;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end -= 1;
  for (const word of ['notes', 'note']) {
    if (text.endsWith(word, end) && !/\w/.test(text.charAt(end - word.length - 1))) return span(end - word.length, end);
  }
  return null;
}
