/** A rule's page. */
import { analyse } from '../../server/src/analysis/analyse';
import type { Example, Rule } from '../../server/src/rules/rule';
import { sourceLink } from '../../server/src/rules/sources';
import { defaultOptions } from '../../server/src/settings/options';
import { FIXES, severityInWords } from './words';

export function page(rule: Rule): string {
  return [
    `# ${rule.id}`,
    `${rule.title}.`,
    facts(rule),
    rule.description,
    ...rule.wrong.flatMap((example) => wrong(rule, example)),
    '## Right',
    ...rule.right.map((example) => block(example.text, example)),
    `## Turning it off`,
    turningOff(rule),
    '[All rules](README.md)',
  ]
    .join('\n\n')
    .concat('\n');
}

const facts = (rule: Rule): string =>
  [
    `- Severity: ${severityInWords(rule)}`,
    `- Concerns: ${CONCERNS[rule.concern]}`,
    `- Fix: ${FIXES[rule.fix]}`,
    `- Source: ${source(rule)}`,
  ].join('\n');

const CONCERNS = {
  reference: 'a reference that does not hold',
  structure: 'calls, notes and their numbers',
  form: 'the form of a citation',
  fact: 'facts that contradict each other',
} as const;

function source({ source: of }: Rule): string {
  const bluebook = of.bluebook === null ? '' : `; compare Bluebook ${of.bluebook}`;
  const link = sourceLink(of);
  return of.kind === 'integrity' || link === null
    ? `typography, or the document contradicts itself${bluebook}`
    : `[Indigo Book ${of.rule}](${link})${bluebook}`;
}

function wrong(rule: Rule, example: Example): readonly string[] {
  const heading = '## Wrong';
  const after = example.fixed === undefined ? [] : ['Fixed:', block(example.fixed, example)];
  return [heading, block(example.text, example), ...messages(rule, example), ...after];
}

/** What Carolene says of an example; the marks «» show where. */
function messages(rule: Rule, example: Example): readonly string[] {
  const options = {
    ...defaultOptions,
    document: 'law-review' as const,
    ...example.options,
    rules: { [rule.id]: 'on' as const, ...example.options?.rules },
  };
  const text = example.text.replaceAll('«', '').replaceAll('»', '');
  return analyse(text, example.format ?? 'plaintext', options)
    .findings()
    .filter((finding) => finding.rule === rule.id)
    .map((finding) => `> ${finding.message}`);
}

/** An example as a block of code, which shows Markdown and blank lines as they are. */
function block(text: string, { format = 'plaintext' }: Example): string {
  const visible = text.trimEnd().replaceAll('\u00a0', '␣');
  return `\`\`\`${format === 'markdown' ? 'markdown' : 'text'}\n${visible}\n\`\`\``;
}

const turningOff = (rule: Rule): string =>
  `In the settings: \`"carolene.rules": { "${rule.id}": "off" }\`. ` +
  `For one line of Markdown: \`<!-- carolene-disable-next-line ${rule.id} -->\` in the line before.`;
