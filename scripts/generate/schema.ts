/** The JSON schema of `.carolene.json`, made from the rules and from what the manifest says of the same settings. */
import type { Rule } from '../../server/src/rules/rule';
import { ruleSchemas } from './settings';

type Json = Readonly<Record<string, unknown>>;

/**
 * @param manifest package.json, whose settings' types, values and defaults are the file's as well
 * @param words package.nls.json, by key
 */
export function settingsSchema(
  manifest: unknown,
  words: Readonly<Record<string, string>>,
  rules: readonly Rule[],
): string {
  const settings = settingsIn(manifest);
  const own: Record<string, unknown> = {};
  const style: Record<string, unknown> = {};
  for (const [key, setting] of settings) {
    const name = key.slice('carolene.'.length);
    if (name.startsWith('style.')) style[name.slice('style.'.length)] = plain(setting, words);
    else if (FILE_KEYS.has(name)) own[name] = plain(setting, words);
  }
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Carolene: how a journal has its citations',
    description: 'Put beside the article or in a folder above it. The nearest file counts.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        description: 'Other such files, by their path from this one. What stands here goes over what stands there.',
        oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      },
      ...own,
      style: {
        type: 'object',
        description: 'The journal’s style sheet.',
        additionalProperties: false,
        properties: style,
      },
      rules: {
        type: 'object',
        description: 'How loud single rules are, by their names.',
        additionalProperties: false,
        properties: ruleSchemas(rules),
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const FILE_KEYS: ReadonlySet<string> = new Set(['document', 'numbering', 'preset', 'edition']);

/** All settings of the manifest's sections, by their whole name. */
function settingsIn(manifest: unknown): readonly (readonly [string, Json])[] {
  const contributes = objectOf(objectOf(manifest)['contributes']);
  const sections = contributes['configuration'];
  if (!Array.isArray(sections)) throw new Error('package.json has no sections of settings');
  return sections.flatMap((section) =>
    Object.entries(objectOf(objectOf(section)['properties'])).map(([key, value]) => [key, objectOf(value)] as const),
  );
}

/** A setting as a plain schema: without what only an editor knows, its words put in. */
function plain(setting: Json, words: Readonly<Record<string, string>>): Json {
  const { order: _order, scope: _scope, markdownDescription, ...rest } = setting;
  const description = typeof markdownDescription === 'string' ? inWords(markdownDescription, words) : undefined;
  const each = rest['enumDescriptions'];
  return {
    ...rest,
    ...(description === undefined ? {} : { description }),
    ...(Array.isArray(each) ? { enumDescriptions: each.map((text) => inWords(String(text), words)) } : {}),
  };
}

const inWords = (text: string, words: Readonly<Record<string, string>>): string =>
  text.startsWith('%') && text.endsWith('%') ? (words[text.slice(1, -1)] ?? text) : text;

function objectOf(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('package.json is not as expected');
  return { ...value };
}
