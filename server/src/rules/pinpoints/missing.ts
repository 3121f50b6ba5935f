import { span } from '../../text/span';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';

export const pinciteMissing: Rule = {
  id: 'pincite-missing',
  family: 'pinpoints',
  concern: 'form',
  severity: 'info',
  fix: 'none',
  offByDefault: true,
  presets: { student: 'info', strict: 'info', final: 'hint' },
  source: indigo('R11.7', '3.2(a)'),
  title: 'A case or an article without the page that is meant',
  description:
    'A citation that supports a certain point names the page on which the point is made. A work as a whole needs none, ' +
    'and only a reader can tell; so the rule is off, but for the presets that ask more than they answer.',
  right: [
    article('Doe v. Poe, 410 U.S. 113, 120 (1973).', 'See generally Roe v. Coe, 300 U.S. 1 (1937).'),
    article('Foe v. Moe, 2016 UT 20, ¶ 9, 380 P.3d 10.'),
  ],
  wrong: [
    article('Doe v. Poe, 410 U.S. «113» (1973).'),
    article('Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. «1160» (2015).'),
  ],
  ...ofCitations(['case', 'article'], (citation, { outer, segment, report }) => {
    if (outer !== null || segment.kind !== 'citations' || citation.signal?.name === 'see generally') return;
    if (citation.pinpoint !== null) return;
    const page = citation.kind === 'article' ? citation.page : (citation.places[0]?.page ?? null);
    if (page === null || (citation.kind === 'case' && citation.places.some(({ pinpoint }) => pinpoint !== null)))
      return;
    if (!/^\d+$/.test(page.text)) return;
    report({
      span: span(page.span.start, page.span.end),
      message: 'Which page makes the point? Add it behind the first page, or leave it where the whole work is meant.',
    });
  }),
};
