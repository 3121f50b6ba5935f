import { span } from '../../text/span';
import { isDigit } from '../characters';
import type { Rule } from '../rule';
import { DOE, article } from '../examples';
import { maskOver } from '../masks';
import { indigo } from '../sources';

export const pinciteEtSeq: Rule = {
  id: 'pincite-et-seq',
  family: 'pinpoints',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'none',
  source: indigo('R5.2.3', '3.3(b)'),
  title: 'et seq. in place of an end',
  description:
    'The reader is to know where to stop: give the last section or page of the range, §§ 1961–1968, not § 1961 et seq.',
  marks: ['et seq', ' ff.'],
  onlyWhereCited: true,
  right: [article('18 U.S.C. §§ 1961–1968.', `${DOE}.`)],
  wrong: [article('18 U.S.C. § 1961 «et seq.»'), article('Doe v. Poe, 410 U.S. 113, 120 «ff.» (1973).')],
  check({ prose: { text }, reading, report }) {
    for (const found of text.matchAll(/(?:et\s?seq\b\.?|(?<= )ff\.)/g)) {
      const at = span(found.index, found.index + found[0].length);
      if (!isBehindNumber(text, at.start) || maskOver(reading, at) !== null) continue;
      report({ span: at, message: 'Where does it end? Give the last section or page in place of “et seq.”.' });
    }
  },
};

/** Behind the number of a page or section: `120`, `1961(a)`, `2000e`, a comma between them or not. */
function isBehindNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  const word = /(\S+?),?\s{1,2}$/.exec(before)?.[1] ?? '';
  return [...word].some(isDigit);
}
