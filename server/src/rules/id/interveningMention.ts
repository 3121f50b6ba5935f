import type { DocumentContext, Rule } from '../rule';
import type { Occurrence } from '../../authority/authority';
import { span, type Span } from '../../text/span';
import { DOE, article } from '../examples';
import { occurrencesOf } from '../occurrences';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { workName } from '../wording';

export const idInterveningMention: Rule = {
  id: 'id-intervening-mention',
  family: 'id',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  offByDefault: true,
  presets: { strict: 'hint' },
  fix: 'none',
  source: indigo('R15.3.3', '4.1'),
  title: 'A case named between a citation and its Id.',
  description:
    'Between the citation and its Id. the text names another case, and readers may take Id. for that one. Most law reviews ' +
    'do not mind: off unless asked for, or in the strict preset.',
  right: [article(`${DOE}. The court saw it coming. Id. at 121.`)],
  wrong: [article(`${DOE}. The court in Roe v. Wade had not seen it. «Id.» at 121.`)],
  check(context) {
    const { resolution, manuscript } = context;
    for (const occurrence of occurrencesOf(resolution, 'id')) {
      const link = resolution.links[occurrence.id];
      if (link?.kind !== 'reference' || link.guess || link.authority === null) continue;
      const work = resolution.authorities[link.authority];
      const between = textBetween(context, resolution.occurrences[link.antecedent ?? -1], occurrence);
      const text = manuscript.passages[occurrence.passage]?.prose.text ?? '';
      if (work === undefined || between === null || !namesCase(text, between)) continue;
      context.report(
        faultOf(
          context,
          occurrence,
          occurrence.citation.word.span,
          `Another case is named in between: readers may not see that this means ${workName(work)}.`,
        ),
      );
    }
  },
};

/** The text between two citations of one passage; null where there is none, or where it is long. */
function textBetween(context: DocumentContext, before: Occurrence | undefined, id: Occurrence): Span | null {
  if (before === undefined || before.passage !== id.passage) return null;
  const { citation, segment } = before;
  if (segment >= id.segment || id.citation.span.start - citation.span.end > LONGEST) return null;
  const segments = context.readings[id.passage]?.segments.slice(segment + 1, id.segment) ?? [];
  return segments.some(({ kind }) => kind === 'text') ? span(citation.span.end, id.citation.span.start) : null;
}

const LONGEST = 2_000;

/** `Roe v. Wade`: a capital before `v.`, and one behind. */
function namesCase(text: string, { start, end }: Span): boolean {
  for (let at = text.indexOf(' v. ', start); at !== -1 && at < end; at = text.indexOf(' v. ', at + 1)) {
    const behind = text.charAt(at + ' v. '.length);
    if (behind !== behind.toLowerCase()) return true;
  }
  return false;
}
