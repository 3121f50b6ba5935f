/** Which rules speak in a document, and how loud. */
import type { Dress, Options, Severity } from '../settings/options';
import type { Rule } from './rule';

interface RuleSettings {
  readonly options: Pick<Options, 'preset' | 'rules' | 'style'>;
  readonly dress: Dress;
}

const LOUDNESS: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

/** The softer of two severities. */
export const softer = (a: Severity, b: Severity): Severity => (LOUDNESS[a] <= LOUDNESS[b] ? a : b);

/** A court keeps no journal's rules: only what is broken is said, and facts that don't go together. */
const speaksInOpinions = ({ concern, severity }: Rule): boolean =>
  concern === 'structure' || concern === 'fact' || (concern === 'reference' && severity === 'error');

/** The severity of a rule under these options; null where it is off. What the writer set for a rule beats the preset. */
export function levelOf(rule: Rule, { options, dress }: RuleSettings): Severity | null {
  if (rule.dresses?.includes(dress) === false || (dress === 'opinion' && !speaksInOpinions(rule))) return null;
  const set = Object.hasOwn(options.rules, rule.id) ? options.rules[rule.id] : undefined;
  if (set === 'off') return null;
  if (set !== undefined && set !== 'on') return set;
  if (rule.forStyle !== undefined && set === undefined) {
    const wanted = rule.forStyle(options.style);
    if (wanted !== null) return wanted ? rule.severity : null;
  }
  const preset = rule.presets?.[options.preset];
  if (set === 'on') return preset === undefined || preset === 'off' ? rule.severity : preset;
  if (preset !== undefined) return preset === 'off' ? null : preset;
  return rule.offByDefault === true ? null : rule.severity;
}
