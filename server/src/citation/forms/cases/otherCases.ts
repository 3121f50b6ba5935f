/**
 * Cases of reporters that no table knows: `Nottage v. Jackson, 11 Q. B. Div. 627 (1883)`. Plainly citations, and each
 * one opaque authority.
 */
import { readDateParenthetical } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { Kind } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { nameEnd } from '../secondary/articles';
import { readCaseName } from './caseName';
import { withoutCommas } from '../names/head';

export const otherCaseForm: Form = {
  name: 'other cases',
  strength: 'strong',
  anchors: [Kind.number],
  anchored: (tokens, at) => !tokens.glued(at + 1) && nameEnd(tokens, at + 1, Math.min(tokens.length, at + 16)) !== null,
  read: readOtherCase,
};

function readOtherCase(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const page = nameEnd(tokens, anchor + 1, to);
  const name = readCaseName(clause, withoutCommas(tokens, clause.from, anchor));
  if (page === null || name === null || name.name.plaintiff === null) return null;
  const pin = readPinpoint(tokens, page + 1, to);
  const end = pin?.to ?? page + 1;
  const dated = end < to ? readDateParenthetical(tokens, end) : null;
  if (dated === null || dated.to > to) return null;
  const { text, span } = name.name;
  return {
    core: { kind: 'opaque', marks: ['title', 'reporter', 'year'], authors: [], title: { text, span }, online: offline },
    from: name.from,
    to: dated.to,
  };
}
