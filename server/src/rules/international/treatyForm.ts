import type { TreatyCitation } from '../../citation/citation';
import type { Rule } from '../rule';
import { article } from '../examples';
import { firstCitations, placed } from '../firstCitations';
import { indigo } from '../sources';

export const treatyForm: Rule = {
  id: 'treaty-form',
  family: 'international',
  concern: 'form',
  scope: 'document',
  severity: 'warning',
  fix: 'none',
  source: indigo('T6', '21.4'),
  title: 'A treaty without the day it was made, or its series',
  description:
    'A treaty is cited with its date and a series that prints it: Convention Relating to the Status of Refugees, July 28, ' +
    '1951, 189 U.N.T.S. 137. This is said of its first citation. Charters that are cited like constitutions need neither.',
  right: [
    article('Convention Relating to the Status of Refugees, July 28, 1951, 189 U.N.T.S. 137.'),
    article('U.N. Charter art. 51.', 'The Refugee Convention says little of quills.'),
  ],
  wrong: [
    article('«Convention Relating to the Status of Refugees», 189 U.N.T.S. 137.'),
    article('Vienna Convention on the Law of Treaties art. 31(1), «May 23, 1969».'),
    article('Extradition Treaty, U.S.-Mex., «May 4, 1978».'),
  ],
  check(context) {
    for (const { occurrence, citation } of firstCitations(context, 'treaty')) {
      const { date, places } = citation;
      if (date !== null && isUnprinted(citation)) {
        const message = 'The series that prints the treaty is missing: add it behind the date, as in 189 U.N.T.S. 137.';
        // Some were never printed.
        context.report(placed(context, occurrence, { span: date.span, message, severity: 'info' }));
      }
      if (date !== null || places.length === 0) continue;
      context.report(
        placed(context, occurrence, {
          span: citation.name.span,
          message: 'The date of the treaty is missing: it stands between its name and its series.',
        }),
      );
    }
  },
};

/** Neither a series nor a number nor a page on line says where it can be read. */
const isUnprinted = ({ places, number, online }: TreatyCitation): boolean =>
  places.length === 0 && number === null && online.url === null;
