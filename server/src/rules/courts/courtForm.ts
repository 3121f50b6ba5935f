import { shifted, span } from '../../text/span';
import type { Field } from '../../citation/citation';
import { ofCitations } from '../citations';
import { insert, replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { PassageFault, Rule } from '../rule';
import { indigo } from '../sources';
import { spaced, wrongGaps } from '../spacing';
import { quoted } from '../wording';
import { rightCourt } from './courtSpelling';

const DOE = 'Doe v. Poe, 150 F. Supp. 2d 10, 12';

export const courtForm: Rule = {
  id: 'court-form',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T1.1', '10.4, T7'),
  title: 'Another spelling of a court',
  description:
    'Federal courts have one abbreviation each: S.D.N.Y., E.D. Tex., 9th Cir., Bankr. D. Mass. Single capitals close up, ' +
    'longer abbreviations keep their space, and states have the abbreviation of citations, not that of the post. Of the ' +
    'courts of the states only that and the spaces are looked at.',
  right: [
    article(`${DOE} (S.D.N.Y. 2001).`, 'Foe v. Moe, 250 F.3d 10, 12 (9th Cir. 2001).'),
    article(
      `${DOE} (N.D. W. Va. 2001).`,
      'Foe v. Moe, 41 S.W.3d 349, 351 (Tex. App. 2001).',
      'Roe v. Coe, 250 B.R. 10, 12 (B.A.P. 9th Cir. 2000).',
    ),
    article(`${DOE} (D.D.C. 2001).`, 'Foe v. Moe, 600 N.W.2d 10, 12 (N.D. 1999).'),
  ],
  wrong: [
    mended([`${DOE} («SDNY» 2001).`], [`${DOE} (S.D.N.Y. 2001).`]),
    mended([`${DOE} («S.D.N.Y.2001»).`], [`${DOE} (S.D.N.Y. 2001).`]),
    mended([`${DOE} («E.D.Tex.» 2001).`], [`${DOE} (E.D. Tex. 2001).`]),
    mended(['Doe v. Poe, 41 S.W.3d 349, 351 («TX» 2001).'], ['Doe v. Poe, 41 S.W.3d 349, 351 (Tex. 2001).']),
    mended([`${DOE} («E.D.T.X.» 2001).`], [`${DOE} (E.D. Tex. 2001).`]),
    mended(['Doe v. Poe, 250 F.3d 10, 12 («Ninth Circuit» 2001).'], ['Doe v. Poe, 250 F.3d 10, 12 (9th Cir. 2001).']),
    mended(
      ['In re Doe, 250 B.R. 10, 12 («Bank. D. Mass.» 2000).'],
      ['In re Doe, 250 B.R. 10, 12 (Bankr. D. Mass. 2000).'],
    ),
  ],
  ...ofCitations(['case', 'courtDocument'], ({ court, date }, { dress, report }) => {
    if (court === null) return;
    if (date !== null && date.span.start === court.span.end) report(gluedFault(court, date));
    const fault = spellingFault(court) ?? (dress === 'court' ? null : spacingFault(court));
    if (fault !== null) report(fault);
  }),
};

/** `(S.D.N.Y.2013)`. */
function gluedFault(court: Field, date: Field): PassageFault {
  return {
    span: span(court.span.start, date.span.end),
    message: 'A space divides the court from the year.',
    fixes: safely('Add the space', insert(date.span.start, ' ')),
  };
}

function spellingFault({ text, span: at }: Field): PassageFault | null {
  const right = rightCourt(text);
  if (right === null) return null;
  return {
    span: at,
    message: `This court is abbreviated ${quoted(right)}.`,
    fixes: safely(`Write ${quoted(right)}`, replace(at, right)),
  };
}

function spacingFault({ text, span: at }: Field): PassageFault | null {
  const gaps = wrongGaps(text, 'standApart').filter(({ span: gap }) => !isBeforeLongState(text, gap.end));
  if (gaps.length === 0) return null;
  const right = quoted(spaced(text, gaps));
  return {
    span: at,
    message: `The spaces in the court’s name are off: write ${right}.`,
    fixes: safely(`Write ${right}`, ...gaps.map((gap) => replace(shifted(gap.span, at.start), gap.right))),
  };
}

/** `N.D. W. Va.` and `N.D.W. Va.` are both met with. */
const isBeforeLongState = (text: string, at: number): boolean =>
  text.startsWith('W. Va', at) || text.startsWith('N. Mar', at);
