import type { ReporterPlace } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { placesOf } from '../plausibility/numbers';
import { isOneStyle, spellingOf } from '../spelling';

export const fedRegForm: Rule = {
  id: 'fed-reg-form',
  family: 'official',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R19.4', '14.2(a)'),
  title: 'The Federal Register by another name, or with its year alone',
  description:
    'The register is cited as Fed. Reg., with the whole date, as it comes out daily: 85 Fed. Reg. 67,450 (Oct. 23, ' +
    '2020). Whether long page numbers have commas is left to the writer.',
  right: [
    article('85 Fed. Reg. 67,450 (Oct. 23, 2020).', '85 Fed. Reg. 67450 (Oct. 23, 2020).'),
    article('Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, 1993).'),
  ],
  wrong: [
    mended(['85 «FR» 67450 (Oct. 23, 2020).'], ['85 Fed. Reg. 67450 (Oct. 23, 2020).']),
    mended(['85 «Fed.Reg.» 67,450 (Oct. 23, 2020).'], ['85 Fed. Reg. 67,450 (Oct. 23, 2020).']),
    article('85 Fed. Reg. 67,450 («2020»).'),
  ],
  ...ofCitations(['register', 'executive'], (citation, { prose, segment, report }) => {
    const federal = placesOf(citation).filter(isFederal);
    for (const { reporter } of federal) {
      if (spellingOf(reporter.text, 'Fed. Reg.') === 'right' || !isOneStyle(prose, reporter.span)) continue;
      report({
        span: reporter.span,
        message: 'The Federal Register is cited as “Fed. Reg.”.',
        fixes: safely('Write “Fed. Reg.”', replace(reporter.span, 'Fed. Reg.')),
      });
    }
    const { date } = citation;
    const dayMissing = date !== null && date.year !== null && date.month === null;
    if (citation.kind !== 'register' || federal.length === 0 || !dayMissing || segment.kind !== 'citations') return;
    report({
      span: date.span,
      severity: 'info',
      message: 'The Federal Register comes out daily: give the whole date, month, day and year.',
    });
  }),
};

const isFederal = ({ reporter }: ReporterPlace): boolean => reporter.standard === 'Fed. Reg.';
