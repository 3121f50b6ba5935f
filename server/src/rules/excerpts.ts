/** Findings in opinions that a casebook prints within: there no rule speaks that doesn't speak in opinions. */
import type { DocumentContext, Finding, Rule } from './rule';
import { levelOf, softer } from './levels';
import { rules } from './index';

/** In: findings in the order of their places. Out: those that hold where they stand. */
export function withoutCourts(context: DocumentContext, findings: readonly Finding[]): readonly Finding[] {
  const { excerpts, options } = context;
  if (excerpts.length === 0 || context.dress === 'opinion') return findings;
  const speaking = new Map<string, Rule>();
  for (const rule of rules) if (levelOf(rule, { options, dress: 'opinion' }) !== null) speaking.set(rule.id, rule);
  let next = 0;
  return findings.filter((finding) => {
    while ((excerpts[next]?.end ?? Infinity) < finding.span.start) next++;
    if ((excerpts[next]?.start ?? Infinity) > finding.span.start) return true;
    const rule = speaking.get(finding.rule);
    return rule !== undefined && !isSoftened(rule, finding);
  });
}

/** Of a court's references only what is certain is said. */
const isSoftened = (rule: Rule, { severity }: Finding): boolean =>
  rule.concern === 'reference' && softer(severity, rule.severity) !== rule.severity;
