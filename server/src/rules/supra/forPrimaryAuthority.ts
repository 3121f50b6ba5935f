import type { Authority, Occurrence, Resolution } from '../../authority/authority';
import type { FullKind, SupraCitation } from '../../citation/citation';
import type { DocumentContext, Rule } from '../rule';
import { DOE, ROE, article } from '../examples';
import { occurrencesOf } from '../occurrences';
import { faultOf } from '../placing';
import { asShortForm } from '../references';
import { indigo } from '../sources';
import { unmarked } from '../wording';
import { isBlank, isDigit } from '../characters';

/** What is cited by *supra* never, and what the message calls it. */
const PRIMARY: Readonly<Partial<Record<FullKind, string>>> = {
  case: 'A case',
  foreign: 'A foreign case',
  statute: 'A statute',
  sessionLaw: 'A session law',
  constitution: 'A constitution',
  regulation: 'A regulation',
  register: 'A rule in the Federal Register',
  rule: 'A rule of court',
  restatement: 'A restatement',
  bill: 'A bill',
  legislativeReport: 'A legislative report',
};

/** Of these, those whose short form can be written: the others' depends on what the reader knows of them already. */
const WRITTEN = new Set<FullKind>(['case', 'foreign', 'statute', 'regulation', 'rule', 'constitution']);

const CHILD = 'Convention on the Rights of the Child art. 3, Nov. 20, 1989, 1577 U.N.T.S. 3';

/** Names longer than this may be cited by *supra*. */
const LONG_NAME = 8;

export const supraForPrimaryAuthority: Rule = {
  id: 'supra-for-primary-authority',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R6.2.3', '4.2'),
  title: 'Supra for a case or a statute',
  description:
    'Cases, statutes, constitutions, regulations, restatements, bills and legislative reports have short forms of their ' +
    'own: Roe, 410 U.S. at 120. Supra serves secondary sources, treaties and documents of the United Nations. Works with a hereinafter name or a very long name are ' +
    'left alone.',
  right: [
    article(`${DOE}.`, `${ROE}.`, 'Doe, 410 U.S. at 121.'),
    article(`${CHILD}.`, `${ROE}.`, 'Convention on the Rights of the Child, supra note 1, art. 12.'),
    article('G.A. Res. 62/228 (Dec. 22, 2007).', `${ROE}.`, 'G.A. Res. 62/228, supra note 1, ¶ 36.'),
    { text: `Text.[1] See Doe v. Poe, supra, 410 U.S. at 121.\n\n[1] ${DOE}.` },
  ],
  wrong: [
    article(`${DOE}.`, `${ROE}.`, '«Doe, supra note 1», at 121.'),
    article('R. v. Oakes, [1986] 1 S.C.R. 103 (Can.).', `${ROE}.`, '«Oakes, supra note 1», at 110.'),
    article(`${DOE}.`, 'Doe, «supra», 410 U.S. at 121.'),
  ],
  check(context) {
    const { resolution } = context;
    for (const occurrence of occurrencesOf(resolution, 'supra')) {
      const { citation, parent } = occurrence;
      const link = resolution.links[occurrence.id];
      if (parent !== null || link?.kind !== 'reference' || link.guess) continue;
      // In running text courts put supra between a case's name and its reporter: Childress, supra, 945 F.2d at 505.
      if (occurrence.note === null && citation.noteWord === null) continue;
      const work = resolution.authorities[link.authority ?? -1];
      const what = work === undefined ? undefined : PRIMARY[work.kind];
      if (work === undefined || what === undefined || isExcused(work, resolution)) continue;
      if (work.kind === 'case' && isFollowedByPlace(context, occurrence, citation)) {
        const message = 'A case is not cited by supra: leave it out, since volume and reporter follow.';
        context.report(faultOf(context, occurrence, citation.word.span, message));
        continue;
      }
      const pin = citation.pinpoint?.text ?? null;
      const fix = WRITTEN.has(work.kind) ? asShortForm(context, occurrence, work.id, pin) : null;
      const end = (citation.number ?? citation.noteWord ?? citation.word).span.end;
      const named = { start: citation.key.span.start, end };
      const instead = fix === null ? 'use its own short form' : `write “${unmarked(fix.edits[0]?.newText ?? '')}”`;
      context.report(
        faultOf(context, occurrence, named, `${what} is not cited by supra: ${instead}.`, {
          ...(fix === null ? {} : { fixes: [fix] }),
        }),
      );
    }
  },
};

/** `Doe, supra, 410 U.S. at 121`: a number behind a bare *supra*, where no page is pinpointed, begins a reporter. */
function isFollowedByPlace({ manuscript }: DocumentContext, { passage }: Occurrence, supra: SupraCitation): boolean {
  if (supra.noteWord !== null || supra.pinpoint !== null) return false;
  const text = manuscript.passages[passage]?.prose.text ?? '';
  let at = supra.word.span.end;
  if (text[at] !== ',') return false;
  at += 1;
  while (isBlank(text[at])) at += 1;
  while (isDigit(text[at])) at += 1;
  return isDigit(text[at - 1]) && isBlank(text[at]);
}

function isExcused(work: Authority, resolution: Resolution): boolean {
  if (work.hereinafter !== null) return true;
  const full = resolution.occurrences[work.full]?.citation;
  const name = full?.kind === 'case' || full?.kind === 'foreign' ? (full.name?.text ?? '') : work.shortName;
  return name.split(' ').length > LONG_NAME;
}
