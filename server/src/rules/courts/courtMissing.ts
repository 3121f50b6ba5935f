import type { CaseCitation, ReporterPlace } from '../../citation/citation';
import { reporterOf } from '../cases/reporterSpelling';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { yearField } from '../plausibility/numbers';
import { quoted } from '../wording';

export const courtMissing: Rule = {
  id: 'court-missing',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'none',
  source: indigo('R12.1', '10.4'),
  title: 'A case without its court',
  description:
    'A reporter that prints many courts does not tell which one decided: the parentheses name it before the year, (2d Cir. ' +
    '2001), (S.D.N.Y. 2001), (Tex. 2001). Where a parallel citation tells the court, the year is enough. In a history of ' +
    'the case it is said more softly.',
  right: [
    article('Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001).', 'Roe v. Coe, 410 U.S. 113, 120 (1973).'),
    article(
      'Doe v. Poe, 410 Mass. 10, 12, 570 N.E.2d 5 (1991).',
      'Roe v. Coe, 2016 UT 20, ¶ 9, 380 P.3d 10.',
      'Foe v. Moe, 20 Cal. App. 4th 10, 12, 24 Cal. Rptr. 2d 5 (1993).',
    ),
  ],
  wrong: [
    article('Doe v. Poe, 250 F.3d 10, 12 («2001»).'),
    article('Doe v. Poe, 150 F. Supp. 2d 10, 12 («2001»).'),
    article('Doe v. Poe, 41 S.W.3d 349, 351 («2001»).'),
  ],
  ...ofCitations(['case'], (citation, { outer, report }) => {
    const { court, date, places } = citation;
    const dated = yearField(date);
    const [first] = places;
    if (court !== null || date === null || dated === null || first === undefined || !needsCourt(citation)) return;
    if (date.text.trim() !== String(dated.year) && date.month === null) return;
    report({
      span: dated.span,
      message: `${quoted(first.reporter.standard.replaceAll("'", '’'))} prints many courts: name the one that decided before the year.`,
      ...(outer === null ? {} : { severity: 'info' as const }),
    });
  }),
};

/** None of its places tells the court, and each of them is one that prints several. */
const needsCourt = ({ places, database }: CaseCitation): boolean =>
  database === null && places.length > 0 && places.every(printsMany);

function printsMany(place: ReporterPlace): boolean {
  const reporter = reporterOf(place);
  if (reporter === null || !reporter.datesChecked || reporter.court !== null) return false;
  return reporter.kind === 'regional' || MANY.has(reporter.standard);
}

const MANY: ReadonlySet<string> = new Set([
  'F.', 'F.2d', 'F.3d', 'F.4th', "F. App'x", 'F. Supp.', 'F. Supp. 2d', 'F. Supp. 3d', 'F.R.D.', 'B.R.', 'N.Y.S.', 'N.Y.S.2d', 'N.Y.S.3d',
  'Cal. Rptr.', 'Cal. Rptr. 2d', 'Cal. Rptr. 3d',
]); // prettier-ignore
