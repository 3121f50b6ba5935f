import { span } from '../../text/span';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { writtenIds } from './written';

export const idPinciteMissingAt: Rule = {
  id: 'id-pincite-missing-at',
  family: 'id',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: ['id'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.2', '3.2(a)'),
  title: 'Id. and a page without at',
  description: 'A page after Id. takes “at”, without comma and without “p.”: Id. at 45.',
  right: [article(`${LEE}.`, 'Id. at 1180.')],
  wrong: [mended([`${LEE}.`, 'Id. «1180».'], [`${LEE}.`, 'Id. at 1180.'])],
  check(context) {
    for (const { id } of writtenIds(context)) {
      if (id.pinpoint === null) continue;
      const { kind, at, span: pin } = id.pinpoint;
      const number = pageOf(id.pinpoint.text);
      if (kind !== 'page' || at !== null || number === null) continue;
      const wrong = span(id.word.span.end, pin.start + number);
      context.report({
        span: pin,
        message: `A page after “Id.” takes “at”: write “${id.word.text} at ${id.pinpoint.text.slice(number)}”.`,
        fixes: safely('Write “at”', replace(wrong, ' at ')),
      });
    }
  },
};

/** Where the number begins in a pinpoint of digits, perhaps with `p.` or `pp.` in front; null for any other. */
function pageOf(text: string): number | null {
  const lead = /^p{0,2}\. ?/.exec(text)?.[0].length ?? 0;
  return /^\d/.test(text.slice(lead)) ? lead : null;
}
