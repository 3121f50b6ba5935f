import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { isBlank } from '../characters';
import { article } from '../examples';
import { indigo } from '../sources';

export const constShortForm: Rule = {
  id: 'const-short-form',
  family: 'shortForms',
  concern: 'form',
  scope: 'passage',
  marks: ['Const. '],
  severity: 'warning',
  fix: 'none',
  source: indigo('R23.4', '11'),
  title: 'A constitution without its name',
  description:
    'A constitution has no short form but id.: cite it whole each time, U.S. Const. amend. XIV, with the country or state ' +
    'in front.',
  right: [
    article('U.S. Const. amend. XIV, § 1.', 'See Cal. Const. art. I, § 7; id. art. II.'),
    article('The Const. amend. of 1890 failed.'),
  ],
  wrong: [article('U.S. Const. amend. I.', '«Const.» amend. XIV, § 1.'), article('See «Const.» art. I, § 8, cl. 3.')],
  check({ kind, prose: { text }, report }) {
    if (kind !== 'note') return;
    for (let at = text.indexOf('Const. '); at !== -1; at = text.indexOf('Const. ', at + 1)) {
      const word = span(at, at + 'Const.'.length);
      if (!begins(text, at) || !leadsToPart(text, word)) continue;
      report({
        span: word,
        message: 'Say whose constitution: write “U.S. Const.”, or name the state.',
      });
    }
  },
};

/** At the beginning of the note, behind a semicolon, or behind a signal. */
function begins(text: string, at: number): boolean {
  let end = at;
  while (isBlank(text[end - 1])) end -= 1;
  if (end === 0 || text[end - 1] === ';') return true;
  const before = text.slice(Math.max(0, end - LONGEST_SIGNAL), end).toLowerCase();
  return SIGNALS.some((signal) => before === signal || before.endsWith(` ${signal}`));
}

const SIGNALS = ['see', 'see also', 'cf.', 'e.g.,', 'accord', 'contra', 'generally', 'compare', 'with'];
const LONGEST_SIGNAL = 12;

/** `amend. XIV`, `art. I`, `pmbl.` behind it. */
const leadsToPart = (text: string, { end }: Span): boolean =>
  /^ (?:amends?\. [IVX]|arts?\. [IVX\d]|pmbl\.)/.test(text.slice(end, end + 12));
