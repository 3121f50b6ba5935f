import { span } from '../../text/span';
import { abbreviationOfPostal } from '../../tables/postalCodes';
import type { Citation, Field } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle } from '../spelling';
import { quoted } from '../wording';

export const statePostal: Rule = {
  id: 'state-postal',
  family: 'typography',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T12.1', 'T10'),
  title: 'A state by its postal code',
  description:
    'Citations abbreviate states in their own way, Cal., N.Y., Tex., not by the two letters of the post: Cal. Penal Code § ' +
    '187. Courts have a rule of their own; addresses are left alone.',
  right: [
    article('Cal. Penal Code § 187 (West 2021).', 'L.D. 3, 127th Leg., Reg. Sess. (Me. 2015).'),
    article(
      'Letter from A. Lee, 1 Main Street, Sacramento, CA 95814, to B. Roe (Sept. 17, 2013) (on file with author).',
    ),
  ],
  wrong: [
    mended(['«CA» Penal Code § 187 (West 2021).'], ['Cal. Penal Code § 187 (West 2021).']),
    mended(['L.D. 3, 127th Leg., Reg. Sess. («ME» 2015).'], ['L.D. 3, 127th Leg., Reg. Sess. (Me. 2015).']),
  ],
  ...ofCitations(['statute', 'regulation', 'bill', 'hearing'], (citation, { prose, report }) => {
    const field = placeIn(citation);
    const right = field === null ? null : abbreviationOfPostal(field.text);
    if (field === null || right === null || !isOneStyle(prose, field.span)) return;
    report({
      span: field.span,
      message: `Citations don’t use the letters of the post: write ${quoted(right)}.`,
      fixes: safely(`Write ${quoted(right)}`, replace(field.span, right)),
    });
  }),
};

/** Where a state stands: in parentheses, or as the first word of its code. */
function placeIn(citation: Citation): Field | null {
  if (citation.kind === 'bill' || citation.kind === 'hearing') return citation.jurisdiction;
  if (citation.kind !== 'statute' && citation.kind !== 'regulation') return null;
  const { text, span: at } = citation.code;
  return /^[A-Z]{2} [A-Z][a-z]/.test(text) ? { text: text.slice(0, 2), span: span(at.start, at.start + 2) } : null;
}
