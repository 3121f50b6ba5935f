import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted, shortened } from '../wording';
import { flat, named, wordsOf } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameAllCaps: Rule = {
  id: 'case-name-all-caps',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R11.2', '10.2'),
  title: 'A case’s name in capitals',
  description: 'Captions set the parties in capitals; citations don’t: Roe v. Wade. Initials (FCC, NAACP) keep theirs.',
  right: [article(`FCC v. ASARCO, ${REST}.`, `NAACP v. Alabama, ${REST}.`)],
  wrong: [article(`«BAKER v. HOPPER», ${REST}.`), article(`«UNITED STATES v. BAKER», ${REST}.`)],
  ...ofCitations(named, ({ name }, { report }) => {
    if (name === null || name.plaintiff === null || name.defendant === null) return;
    const words = [name.plaintiff, name.defendant].flatMap(wordsOf).filter(({ text }) => /\p{L}{3}/u.test(text));
    if (words.some(({ text }) => text !== text.toUpperCase() && !/^(?:the|and|for)$/.test(text))) return;
    const long = words.filter(({ text }) => isLongWord(text));
    if (long.length < 2) return;
    const title = `Write ${quoted(shortened(long.map(({ text }) => titled(text)).join(' … ')))}`;
    report({
      span: { start: name.plaintiff.span.start, end: name.defendant.span.end },
      message: `Citations don’t set the parties in capitals, as captions do: ${quoted(shortened(flat(name.text)))}.`,
      fixes: perhaps(title, ...long.map(({ text, span }) => replace(span, titled(text)))),
    });
  }),
};

/** Five letters or more and a vowel: hardly initials. */
const isLongWord = (text: string): boolean => /^\p{Lu}{4,}[.,]?$/u.test(text) && /[AEIOUY]/.test(text);

const titled = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
