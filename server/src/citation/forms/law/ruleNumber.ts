/** The number of a rule: `12(b)(6)`, `801(d)(2)`, `4:6-2`, `166a`, `r. 1.6(a)`, `§ 2B1.1`. */
import type { Field } from '../../citation';
import { type Tokens } from '../../lexer';
import { readSectionList } from '../../section';
import { WordSet } from '../../word-set';
import { readBare } from './codeSection';

export interface RuleNumber {
  readonly sign: Field | null;
  readonly section: Field;
  readonly sections: readonly string[];
  /** The token past the last. */
  readonly to: number;
}

const ruleWords = new WordSet('r rule rules canon dr');

/** Reads it from a token on, behind a comma only where its own word follows; null where none stands there. */
export function readRuleNumber(tokens: Tokens, from: number, to: number): RuleNumber | null {
  const bare = readBare(tokens, from, to);
  if (bare !== null) return bare;
  const at = tokens.text.charAt(tokens.start(from)) === ',' ? from + 1 : from;
  const list = readSectionList(tokens, at, to);
  if (list !== null) {
    return list.unit === 'section'
      ? { sign: list.sign, section: list.list, sections: list.numbers, to: list.to }
      : null;
  }
  if (!ruleWords.has(tokens, at)) return null;
  const number = tokens.at(at + 1) === '.' ? at + 2 : at + 1;
  const read = readBare(tokens, number, to);
  return read === null ? null : { ...read, sign: tokens.field(at, number) };
}
