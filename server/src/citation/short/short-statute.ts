/** A bare section standing for the code cited before (Indigo Book R22.2): `§ 1983.`, `See §§ 3–5`. */
import type { Clause, Form, Found } from '../form';
import { Kind } from '../lexer';
import { readSectionList, startsVolume } from '../section';

export const shortStatute: Form = {
  name: 'shortStatute',
  strength: 'strong',
  anchors: [Kind.section],
  anchored: () => true,
  read,
};

/** Only as a clause of its own: `under § 1983 the plaintiff` is running text. */
function read(clause: Clause, at: number): Found | null {
  const { tokens, from, to } = clause;
  if (at !== from) return null;
  const list = readSectionList(tokens, at, to);
  if (list === null) return null;
  const next = list.to < to ? tokens.kind(list.to) : Kind.none;
  if (next !== Kind.none && next !== Kind.openParen && next !== Kind.comma && next !== Kind.openBracket) return null;
  // `§ 2, 130 Stat. at 1355`: of an act by its volume, not of the code cited before.
  if (next === Kind.comma && tokens.is(list.to + 1, Kind.number) && startsVolume(tokens, list.to + 1, to)) return null;
  if (next === Kind.comma && tokens.is(list.to + 1, Kind.word) && !tokens.capital(list.to + 1)) return null;
  return {
    core: { kind: 'shortStatute', sign: list.sign, section: list.list, sections: list.numbers },
    from: at,
    to: list.to,
  };
}
