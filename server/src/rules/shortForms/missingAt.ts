import type { Rule } from '../rule';
import { insert, perhaps } from '../edits';
import { DOE, article } from '../examples';
import { faultOf, sourceAt } from '../placing';
import { indigo } from '../sources';
import { resolvedShortCases } from './found';

export const shortCaseMissingAt: Rule = {
  id: 'short-case-missing-at',
  family: 'shortForms',
  concern: 'form',
  scope: 'document',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R15.2.2', '10.9(a)'),
  title: 'A short-form case without at',
  description:
    'In a short form the page pinpointed takes “at”: Roe, 410 U.S. at 120. Without it the number reads as the page on ' +
    'which a case begins.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.')],
  wrong: [article(`${DOE}.`, 'Doe, 410 U.S. «121».'), article(`${DOE}.`, 'Doe, 410 U.S. «113».')],
  check(context) {
    for (const { occurrence, short, full } of resolvedShortCases(context)) {
      const place = short.places[0];
      const pin = short.pinpoint ?? place?.pinpoint ?? null;
      if (place === undefined || pin === null || pin.at !== null || place.page !== null || pin.kind !== 'page')
        continue;
      // The page on which it begins: the whole case may be meant, which is cited otherwise.
      const isFirst = full.places.some((each) => each.page?.text === pin.text);
      context.report(
        faultOf(
          context,
          occurrence,
          pin.span,
          `A page in a short form takes “at”: write “${place.volume.text} ${place.reporter.text} at ${pin.text}”.`,
          {
            ...(isFirst ? { severity: 'info' } : {}),
            fixes: perhaps('Write “at”', insert(sourceAt(context, occurrence, pin.span.start), 'at ')),
          },
        ),
      );
    }
  },
};
