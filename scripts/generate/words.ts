/** What the facts of a rule are called in pages and settings. */
import type { Preset, Severity } from '../../server/src/settings/options';
import type { Rule } from '../../server/src/rules/rule';

export const FIXES = {
  safe: 'safe, taken by *fix all*',
  suggestion: 'offered, to be chosen',
  none: 'none',
} as const;

/** `warning`, `off; hint in the presets final and student`, `hint; error in the preset final`. */
export function severityInWords(rule: Rule): string {
  const own = rule.offByDefault === true ? 'off' : rule.severity;
  const byLevel = new Map<Severity | 'off', Preset[]>();
  for (const preset of PRESETS) {
    const level = rule.presets?.[preset];
    if (level !== undefined && level !== own) byLevel.set(level, [...(byLevel.get(level) ?? []), preset]);
  }
  const others = [...byLevel].map(
    ([level, presets]) => `${level} in the preset${presets.length === 1 ? '' : 's'} ${presets.join(' and ')}`,
  );
  return [own, ...others].join('; ');
}

const PRESETS: readonly Preset[] = ['drafting', 'final', 'editor', 'student', 'strict'];
