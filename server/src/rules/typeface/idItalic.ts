import { citationsOfKind } from '../citations';
import { inSource } from '../../manuscript/manuscript';
import type { PlaceContext, Rule } from '../rule';
import type { IdCitation } from '../../citation/citation';
import { markdown, mendedTo } from '../examples';
import { maskOver } from '../masks';
import { indigo } from '../sources';
import { inItalics, setting } from './italics';

const LEE = '[^1]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015).';
const CALLS = 'Yes.[^1] No.[^2] Perhaps.[^3] Never.[^4]';

export const idItalic: Rule = {
  id: 'id-italic',
  family: 'typeface',
  concern: 'form',
  scope: 'place',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R2.1', '2.1(f)'),
  title: 'Id. without italics',
  description:
    'Id. is set in italics with its period, wherever it stands. Said in a document that sets it so elsewhere; one that never ' +
    'does has no italics to give, or a style of its own.',
  right: [
    markdown(CALLS, '', LEE, '', '[^2]: *Id.* at 1176.', '', '[^3]: *Id.*', '', '[^4]: See *id.* at 1180.'),
    markdown('Yes.[^1] No.[^2]', '', LEE, '', '[^2]: Id. at 1176.'),
  ],
  wrong: [
    mendedTo(
      markdown(CALLS, '', LEE, '', '[^2]: *Id.* at 1176.', '', '[^3]: «Id.» at 1180.', '', '[^4]: *Id.*'),
      CALLS,
      '',
      LEE,
      '',
      '[^2]: *Id.* at 1176.',
      '',
      '[^3]: *Id.* at 1180.',
      '',
      '[^4]: *Id.*',
    ),
  ],
  // No style sets it both ways, so that as many are enough.
  isSlip: (faults, rightOnes) => rightOnes >= faults,
  countRight(context) {
    let rightOnes = 0;
    for (const { word } of idsIn(context)) if (setting(context.passage.prose, word.span) === 'italic') rightOnes += 1;
    return rightOnes;
  },
  check(context) {
    const { passage } = context;
    for (const { word } of idsIn(context)) {
      if (setting(passage.prose, word.span) !== 'roman') continue;
      context.report({
        span: inSource(passage, word.span),
        message: `“${word.text}” is set in italics, its period too.`,
        fixes: inItalics(context, word.span),
      });
    }
  },
};

/** Those of a passage that are the writer's own words; none of plain text, which has no typeface. */
function* idsIn({ manuscript, reading }: PlaceContext): Iterable<IdCitation> {
  if (manuscript.format === 'plaintext') return;
  for (const id of citationsOfKind(reading, 'id')) {
    if (id.word.text.toLowerCase() === 'id.' && maskOver(reading, id.word.span) === null) yield id;
  }
}
