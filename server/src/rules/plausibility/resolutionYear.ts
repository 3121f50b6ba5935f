import { yearsOfResolution, yearsOfSession, type Years } from '../../tables/officialYears';
import type { UnDocumentCitation } from '../../citation/citation';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { inYears, yearField } from './numbers';

export const resolutionYear: Rule = {
  id: 'un-session-year',
  family: 'plausibility',
  concern: 'fact',
  severity: 'info',
  fix: 'none',
  source: indigo('T8', '21.7'),
  title: 'A session of the General Assembly, or a resolution, of another year',
  description:
    'A resolution of the General Assembly has the number of its session in front: 62/228 is of the 62d session, which ' +
    'began in September 2007. Resolutions of the Security Council are numbered in one row, 678 is of 1990. Where number ' +
    'and year don’t go together, one of them is mistyped. Check the number and the year.',
  right: [
    article('G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).'),
    article('S.C. Res. 678, ¶ 2, U.N. Doc. S/RES/678 (Nov. 29, 1990).'),
  ],
  wrong: [
    article('G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, «2002»).'),
    article('S.C. Res. 678, ¶ 2, U.N. Doc. S/RES/678 (Nov. 29, «2009»).'),
  ],
  ...ofCitations(['unDocument'], (citation, { report }) => {
    const dated = yearField(citation.date);
    const row = rowOf(citation);
    if (dated === null || row === null || row.years === null) return;
    const { from, to } = row.years;
    if (dated.year >= from && dated.year <= to) return;
    const when = to === Infinity ? `after ${from}` : inYears(from, to);
    report({
      span: dated.span,
      message: `${row.name} ${row.isSession ? 'sat in' : 'is of about'} ${when}, not in ${dated.year}. Check the number and the year.`,
    });
  }),
};

interface Row {
  readonly name: string;
  readonly isSession: boolean;
  readonly years: Years | null;
}

/** Of an ordinary session of the General Assembly, or of the Security Council. */
function rowOf({ symbol, number, authors }: UnDocumentCitation): Row | null {
  const body = authors[0]?.text ?? '';
  const assembly =
    /^A\/RES\/(\d{1,2})\//.exec(symbol?.text ?? '') ??
    (/^G\.? ?A\.?$/.test(body) ? /^(\d{2})\/\d/.exec(number?.text ?? '') : null);
  if (assembly !== null) {
    const session = Number(assembly[1]);
    return { name: `Session ${session} of the General Assembly`, isSession: true, years: yearsOfSession(session) };
  }
  const council = /^S\/RES\/(\d{1,4})(?: |\(|$)/.exec(symbol?.text ?? '');
  if (council === null) return null;
  const resolution = Number(council[1]);
  return {
    name: `Resolution ${resolution} of the Security Council`,
    isSession: false,
    years: yearsOfResolution(resolution),
  };
}
