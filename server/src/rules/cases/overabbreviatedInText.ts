import { span, type Span } from '../../text/span';
import { wordsShortened } from '../../tables/words';
import { isBlank } from '../characters';
import { lines } from '../examples';
import { maskOver } from '../masks';
import type { Rule } from '../rule';
import { indigo } from '../sources';

export const caseNameOverabbreviatedInText: Rule = {
  id: 'case-name-overabbreviated-in-text',
  family: 'cases',
  concern: 'form',
  scope: 'passage',
  severity: 'info',
  fix: 'none',
  source: indigo('R11.4', '10.2.1(c)'),
  title: 'An abbreviation of citations in a case’s name in the text',
  description:
    'In sentences of the text the names of cases are written out, but for Ass’n, Bros., Co., Corp., Inc., Ltd., No. and &, ' +
    'and for well-known initials. Abbreviations with an apostrophe are looked for in the text of articles; notes cite.',
  marks: [' v. '],
  dresses: ['law-review'],
  right: [
    lines('In Texas Department of Community Affairs v. Burdine the Court asked for more.[1]', '', '[1] Yes.'),
    lines('In Muscle Ass’n v. Burdine the Court asked for more.[1]', '', '[1] Yes.'),
  ],
  wrong: [
    lines('In Texas «Dep’t» of Community Affairs v. Burdine the Court asked for more.[1]', '', '[1] Yes.'),
    lines('The Court asked for more in Burdine v. «Nat’l» Ink Company.[1]', '', '[1] Yes.'),
  ],
  check({ kind, prose: { text }, reading, report }) {
    if (kind !== 'body') return;
    for (let at = text.indexOf(' v. '); at !== -1; at = text.indexOf(' v. ', at + 1)) {
      if (isCited(reading.segments, at)) continue;
      for (const word of [...namesBefore(text, at), ...namesBehind(text, at + 4)]) {
        const written = text.slice(word.start, word.end);
        if (!isContraction(written) || maskOver(reading, word) !== null) continue;
        report({ span: word, message: `In the text a case’s name is written out: “${written}” is for citations.` });
      }
    }
  },
};

/** In a citation sentence. */
const isCited = (segments: readonly { readonly kind: string; readonly span: Span }[], at: number): boolean =>
  segments.some(({ kind, span: where }) => kind === 'citations' && where.start <= at && at < where.end);

const isContraction = (word: string): boolean => {
  const straight = word.replaceAll('’', "'");
  return (
    straight.includes("'") &&
    !straight.startsWith("Ass'n") &&
    wordsShortened(word).some(({ short, older }) => short === straight || older === straight)
  );
};

/** So many words of a name are looked at on either side. */
const MOST = 10;

function namesBefore(text: string, end: number): readonly Span[] {
  const found: Span[] = [];
  let to = end;
  while (found.length < MOST && to > 0) {
    let start = to;
    while (start > 0 && !isBlank(text[start - 1])) start -= 1;
    if (!goesOn(text.slice(start, to))) break;
    found.push(span(start, to));
    to = start - 1;
  }
  return found.reverse();
}

function namesBehind(text: string, from: number): readonly Span[] {
  const found: Span[] = [];
  let start = from;
  while (found.length < MOST && start < text.length) {
    let end = start;
    while (end < text.length && !isBlank(text[end])) end += 1;
    const word = text.slice(start, end);
    const bare = word.replace(/[,;:)\]”.]+$/, '');
    if (!goesOn(word)) break;
    found.push(span(start, start + bare.length));
    if (/[,;:)\]”]/.test(word.slice(bare.length))) break;
    start = end + 1;
  }
  return found;
}

/** A capitalised word, or a small one within a name. */
const goesOn = (word: string): boolean => /^\p{Lu}/u.test(word) || /^(?:of|the|for|and|&|to|on)$/.test(word);
