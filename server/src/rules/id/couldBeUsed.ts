import { span } from '../../text/span';
import type { DocumentContext, Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { LEE, ROE, article } from '../examples';
import { withItsMarks } from '../markup';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { emphasised } from '../../writing/emphasis';
import type { SupraCitation } from '../../citation/citation';
import { LONGEST_RUN } from './runTooLong';
import { authorityBefore } from './authorityBefore';
import { noteBeforeIn, unitsOf, type Unit } from './units';

export const idCouldBeUsed: Rule = {
  id: 'id-could-be-used',
  family: 'id',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  offByDefault: true,
  presets: { final: 'hint', student: 'hint' },
  forStyle: ({ id }) => (id === 'usual' ? null : id === 'always'),
  fix: 'suggestion',
  source: indigo('R31.2', '4.1'),
  title: 'Id. would do',
  description:
    'The work was the only one cited just before, so Id. means it. Many writers keep supra until the last revision, ' +
    'since Id. breaks when a note is put in between: said in the final and student presets only, and where the ' +
    'journal wants Id. wherever it can stand (`style.id`).',
  right: [article(`${LEE}.`, 'Id. at 1180.'), article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [article(`${LEE}.`, '«Lee, supra note 1», at 1180.')],
  check(context) {
    const { manuscript, resolution } = context;
    for (const note of manuscript.notes.keys()) {
      const units = unitsOf(resolution, note);
      for (const [index, unit] of units.entries()) {
        const { citation } = unit.occurrence;
        if (citation.kind !== 'supra' || unit.link.authority === null || unit.link.problems.length > 0) continue;
        if (authorityBefore(context, note, units, index) !== unit.link.authority) continue;
        if (index === 0 && runBefore(context, note) >= LONGEST_RUN) continue;
        const last = citation.number ?? citation.word;
        const named = span(citation.key.span.start, last.span.end);
        context.report(
          faultOf(context, unit.occurrence, named, 'The same work was cited just before: “Id.” would do.', {
            fixes: perhaps('Write “Id.”', edit(context, unit, citation)),
          }),
        );
      }
    }
  },
};

/** How many notes in a row before this one cite by *Id.* alone. */
function runBefore({ manuscript, resolution }: DocumentContext, note: number): number {
  let run = 0;
  for (
    let before = noteBeforeIn(manuscript, note);
    before !== null && run < LONGEST_RUN;
    before = noteBeforeIn(manuscript, before)
  ) {
    const units = unitsOf(resolution, before);
    if (units.length === 0 || !units.every(({ occurrence }) => occurrence.citation.kind === 'id')) break;
    run += 1;
  }
  return run;
}

function edit(context: DocumentContext, { occurrence }: Unit, citation: SupraCitation) {
  const { manuscript, resolution } = context;
  const { pinpoint, signal } = citation;
  const end = pinpoint ?? citation.number ?? citation.noteWord ?? citation.word;
  const whole = sourceOf(context, occurrence, span(citation.key.span.start, end.span.end));
  // The period that ends the sentence is that of Id. too.
  const closes = pinpoint === null && manuscript.passages[occurrence.passage]?.prose.text[end.span.end] === '.';
  const id = emphasised(`${signal === null ? 'Id' : 'id'}${closes ? '' : '.'}`, manuscript, resolution);
  const pin = pinpoint === null ? '' : pinpoint.at === null ? ` ${pinpoint.text}` : ` at ${pinpoint.text}`;
  return replace(withItsMarks(manuscript.source, whole), `${id}${pin}`);
}
