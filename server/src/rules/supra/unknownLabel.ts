import { atMostTwoEdits } from '../../authority/similar';
import type { Field } from '../../citation/citation';
import { canStandForNumber } from '../../citation/note-label';
import { replace } from '../edits';
import { markdown, mendedTo } from '../examples';
import { faultOf, sourceOf } from '../placing';
import type { DocumentContext, Fix, Rule } from '../rule';
import type { Occurrence } from '../../authority/authority';
import { indigo } from '../sources';
import { quoted, shortened, whereCited } from '../wording';
import { candidateFixes, crossProblems, numberFix, supraProblems } from './found';

const TEXT = 'The rule is old.[^lee] Few remember.[^next]';
const CITED = '[^lee]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015).';

export const supraUnknownLabel: Rule = {
  id: 'supra-unknown-label',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'safe',
  source: indigo('R6.2.3', '4.2, 3.5'),
  title: 'A reference by a label that no note has',
  description:
    'In Markdown a reference may name its note by the label of its call in place of its number: supra note #lee is the ' +
    'note that [^lee] calls, whatever its number. No note has this label. Where one work alone answers to the name, the ' +
    'fix writes the label of the note that cites it.',
  right: [
    markdown(TEXT, '', CITED, '', '[^next]: Lee, *supra* note #lee, at 1180.'),
    markdown(TEXT, '', CITED, '', '[^next]: *See supra* notes #lee and accompanying text.'),
  ],
  wrong: [
    mendedTo(
      markdown(TEXT, '', CITED, '', '[^next]: Lee, *supra* note #«pan», at 1180.'),
      TEXT,
      '',
      CITED,
      '',
      '[^next]: Lee, *supra* note #lee, at 1180.',
    ),
    markdown(TEXT, '', CITED, '', '[^next]: *See supra* note #«pan».'),
  ],
  check(context) {
    const { manuscript, resolution } = context;
    for (const found of supraProblems(context, 'supra-unknown-label')) {
      const { occurrence, problem, supra } = found;
      if (supra.label === null) continue;
      const [only, ...others] = problem.candidates.flatMap((id) => resolution.authorities[id] ?? []);
      const cited =
        only === undefined || others.length > 0
          ? '.'
          : `: ${quoted(shortened(supra.key.text))} is cited in full ${whereCited(manuscript, resolution, only, occurrence)}.`;
      context.report(
        faultOf(context, occurrence, supra.label.span, `No note has the label ${quoted(supra.label.text)}${cited}`, {
          fixes:
            problem.right === null
              ? candidateFixes(context, found, problem.candidates)
              : numberFix(context, found, problem.right, !problem.doubtful),
        }),
      );
    }
    for (const { occurrence, problem } of crossProblems(context, 'cross-reference-unknown-label')) {
      const message = `No note has the label ${quoted(problem.label.text)}.`;
      const fixes = alike(context, occurrence, problem.label);
      context.report(faultOf(context, occurrence, problem.label.span, message, { fixes }));
    }
  },
};

const MOST_OFFERED = 4;

/** The labels that a slip of the pen makes this one of. */
function alike(context: DocumentContext, occurrence: Occurrence, label: Field): readonly Fix[] {
  const place = sourceOf(context, occurrence, label.span);
  const near = context.manuscript.notes
    .map((note) => note.label)
    .filter((other) => canStandForNumber(other) && atMostTwoEdits(label.text, other));
  return near
    .slice(0, MOST_OFFERED)
    .map((other) => ({ title: `Write “#${other}”`, safe: false, edits: [replace(place, other)] }));
}
