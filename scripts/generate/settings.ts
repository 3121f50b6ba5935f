/** The schema of the setting carolene.rules. */
import type { Rule } from '../../server/src/rules/rule';
import { severityInWords } from './words';

const SETTING = 'carolene.rules';

/** The manifest with a property for each rule in the setting's schema; all else stays as it is. */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const parsed: unknown = JSON.parse(manifest);
  const setting = settingIn(parsed);
  if (setting === null) throw new Error(`package.json has no setting ${SETTING}`);
  setting.properties = ruleSchemas(rules);
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** By rule id. */
export const ruleSchemas = (rules: readonly Rule[]): Record<string, unknown> =>
  Object.fromEntries(rules.map((rule) => [rule.id, schemaOf(rule)]));

const schemaOf = (rule: Rule): Readonly<Record<string, unknown>> => ({
  type: 'string',
  enum: ['off', 'on', 'error', 'warning', 'info', 'hint'],
  description: `${rule.title} (${severityInWords(rule)}).`,
});

type Json = Record<string, unknown>;

function settingIn(manifest: unknown): Json | null {
  const sections = objectIn(objectIn(manifest)?.contributes)?.configuration;
  for (const section of Array.isArray(sections) ? sections : [sections]) {
    const setting = objectIn(objectIn(objectIn(section)?.properties)?.[SETTING]);
    if (setting !== null) return setting;
  }
  return null;
}

const objectIn = (value: unknown): Json | null => (isObject(value) ? value : null);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
