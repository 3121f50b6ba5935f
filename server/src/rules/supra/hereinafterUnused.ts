import type { DocumentContext, Rule } from '../rule';
import { article } from '../examples';
import { isPartial } from '../notes/numbering';
import { faultOf } from '../placing';
import { problems } from '../problems';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { definedNames, type DefinedName } from './hereinafterNames';
import { spanOf } from '../../authority/place';

const REPORT = 'Comm. on Quills, The Use of Quills (2015)';

export const hereinafterUnused: Rule = {
  id: 'hereinafter-unused',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  source: indigo('R34', '4.2(b)'),
  title: 'A short name that is never used',
  description:
    'A hereinafter name is given for later citations; there are none by it. Leave it out, or use it. A document of ' +
    'which parts are missing is left alone.',
  right: [article(`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.')],
  wrong: [article(`${REPORT} [hereinafter «Quill Report»].`, 'Nobody objected.')],
  check(context) {
    if (isPartial(context.manuscript)) return;
    const { source } = context.manuscript;
    const unused = unusedNames(context).slice(0, MOST_LOOKED_FOR);
    for (const { defined, occurrence, written } of unused) {
      // Courts go on by the name alone, without supra.
      if (source.includes(defined.name, spanOf(context.manuscript, occurrence).end)) continue;
      context.report(
        faultOf(
          context,
          occurrence,
          written.name.span,
          `No later note uses the name ${quoted(defined.name)}: leave it out, or use it.`,
        ),
      );
    }
  },
};

/** So many names that no supra uses are looked for in the text. */
const MOST_LOOKED_FOR = 24;

/** The names by which no *supra* calls a work, and that none bypasses: that would be the other fault. */
function unusedNames(context: DocumentContext): readonly DefinedName[] {
  const usedBefore = new Set<number>();
  for (const { problem } of problems(context.resolution, 'hereinafter-before-definition')) {
    usedBefore.add(problem.definition);
  }
  return [...definedNames(context)].filter(
    ({ defined: { definition, uses, bypasses } }) =>
      uses.length === 0 && bypasses.length === 0 && !usedBefore.has(definition),
  );
}
