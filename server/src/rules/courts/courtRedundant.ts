import { span } from '../../text/span';
import type { CaseCitation, Field, ReporterPlace } from '../../citation/citation';
import { keyOf } from '../../tables/key';
import { reporterOf } from '../cases/reporterSpelling';
import { ofCitations } from '../citations';
import { remove, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';

export const courtRedundant: Rule = {
  id: 'court-redundant',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R12.3.1', '10.4'),
  title: 'A court that the reporter names already',
  description:
    'U.S. Reports prints the Supreme Court alone, and a state’s official reporter the court that it is named for: the ' +
    'parentheses then hold the year only.',
  right: [
    article('Doe v. Poe, 410 U.S. 113, 120 (1973).', 'Roe v. Coe, 250 F.3d 10, 12 (2d Cir. 2001).'),
    article('Doe v. Poe, 570 N.E.2d 10, 12 (Mass. 1991).'),
  ],
  wrong: [
    mended(['Doe v. Poe, 410 U.S. 113, 120 («U.S.» 1973).'], ['Doe v. Poe, 410 U.S. 113, 120 (1973).']),
    mended(
      ['Doe v. Poe, 410 Mass. 10, 12, 570 N.E.2d 5 («Mass.» 1991).'],
      ['Doe v. Poe, 410 Mass. 10, 12, 570 N.E.2d 5 (1991).'],
    ),
  ],
  ...ofCitations(['case'], (citation, { report }) => {
    const { court, date } = citation;
    if (court === null || date === null || date.span.start < court.span.end || !isTold(citation, court)) return;
    report({
      span: court.span,
      message: 'The reporter tells the court: the parentheses hold the year only.',
      fixes: safely('Leave the court out', remove(span(court.span.start, date.span.start))),
    });
  }),
};

const SUPREME: ReadonlySet<string> = new Set(
  ['U.S.', 'U.S. Sup. Ct.', 'Sup. Ct.', 'S. Ct.', 'U.S. S. Ct.', 'SCOTUS', 'U.S. Supreme Court'].map(keyOf),
);

const isTold = ({ places }: CaseCitation, { text }: Field): boolean =>
  places.some((place) => tells(place, keyOf(text)));

function tells(place: ReporterPlace, court: string): boolean {
  const reporter = reporterOf(place);
  if (reporter === null) return false;
  if (reporter.court === 'scotus') return SUPREME.has(court);
  const series = reporter.standard.replace(/ ?\d(?:d|th)$/, '');
  return reporter.place === series && reporter.court === 'high' && keyOf(series) === court;
}
