import { span } from '../../text/span';
import type { Citation, Field } from '../../citation/citation';
import { ofAllCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { rightCourt } from './courtSpelling';

export const ordinalInCitation: Rule = {
  id: 'ordinal-in-citation',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R7.2', '6.2(b)'),
  title: '2nd and 3rd in a citation',
  description:
    'Citations write 2d and 3d, 22d and 103d: 2d Cir., F. Supp. 2d, 3d ed., 102d Cong. In running text it is second ' +
    'and third.',
  right: [
    article('Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001).', 'Roe v. Coe, 250 F.3d 20, 22 (1st Cir. 2001).'),
    article('On the 2nd day the court stood by it. Doe v. Poe, 250 F.3d 10, 12 (4th Cir. 2001).'),
  ],
  wrong: [
    mended(['Doe v. Poe, 250 F.3d 10, 12 («2nd» Cir. 2001).'], ['Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001).']),
    mended(
      ['Doe v. Poe, 150 F. Supp. «2nd» 10, 12 (D. Mass. 2001).'],
      ['Doe v. Poe, 150 F. Supp. 2d 10, 12 (D. Mass. 2001).'],
    ),
    mended(['Ann Lee, Paper Trails 12 («3rd» ed. 2015).'], ['Ann Lee, Paper Trails 12 (3d ed. 2015).']),
  ],
  marks: ['2n', '2N', '3n', '3N', '2r', '2R', '3r', '3R'],
  ...ofAllCitations((citation, { report }) => {
    for (const field of withOrdinals(citation)) {
      for (const found of field.text.matchAll(/(?<!\d)(\d{0,3}[23])(?:nd|rd)(?![a-z])/gi)) {
        const [whole, number = ''] = found;
        const start = field.span.start + found.index;
        report({
          span: span(start, start + whole.length),
          message: `In citations this is ${quoted(`${number}d`)}, not ${quoted(whole)}.`,
          fixes: safely(`Write ${quoted(`${number}d`)}`, replace(span(start, start + whole.length), `${number}d`)),
        });
      }
    }
  }),
};

/** The elements of a citation in which ordinals stand. */
function* withOrdinals(citation: Citation): Iterable<Field> {
  if ('places' in citation) for (const { reporter } of citation.places) yield reporter;
  if ('court' in citation && citation.court !== null && rightCourt(citation.court.text) === null) yield citation.court;
  if ('edition' in citation && citation.edition !== null) yield citation.edition;
  if ('congress' in citation && citation.congress !== null) yield citation.congress;
  if ('session' in citation && citation.session !== null) yield citation.session;
}
