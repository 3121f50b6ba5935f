/**
 * Codes and compiled regulations (Indigo Book R17, R18, R20): `42 U.S.C. § 1983`, `I.R.C. § 312`, `36 C.F.R. § 272.1`,
 * `Fla. Stat. § 90.506`, `Del. Code tit. 8, § 145`, and codes by subject, `Cal. Penal Code § 187`.
 */
import type { Field, StatuteCitation } from '../citation';
import type { Clause, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { codeAt, codeFirstWords, codesNamed, type Code } from '../../tables/codes';
import { lazy } from '../../tables/lazy';
import { isJurisdiction } from '../../tables/places';
import { WordSet } from '../word-set';
import { readCodeSection, startsCodeSection } from './codeSection';
import { readEdition } from './edition';
import { actBefore } from './titleBefore';

const firstWords = lazy(() => new WordSet(codeFirstWords()));

/** Codes that the table knows, at their title or their name. */
export const codeForm: Form = {
  name: 'codes',
  strength: 'strong',
  anchors: [Kind.number, Kind.word],
  words: () => firstWords().words,
  anchored: (tokens, at) =>
    (tokens.is(at, Kind.number) || firstWords().has(tokens, at)) &&
    readCode(tokens, at, Math.min(tokens.length, at + 24)) !== null,
  read: (clause, anchor) => {
    const code = readCode(clause.tokens, anchor, clause.to);
    return code === null ? null : readStatute(clause, code);
  },
};

/** Codes by subject, found from their section sign. */
export const subjectCodeForm: Form = {
  name: 'subject codes',
  strength: 'strong',
  anchors: [Kind.section],
  anchored: (tokens, at) => isSubjectEnd(tokens, at - 1),
  read: (clause, anchor) => {
    const code = readSubjectCode(clause, anchor);
    return code === null ? null : readStatute(clause, code);
  },
};

interface CodeRead {
  readonly from: number;
  readonly title: Field | null;
  readonly code: StatuteCitation['code'];
  readonly kind: 'statute' | 'regulation';
  /** The token past the code's name. */
  readonly to: number;
}

/** `42 U.S.C.` or `Fla. Stat.`, if a section follows. */
function readCode(tokens: Tokens, at: number, to: number): CodeRead | null {
  const titled = tokens.is(at, Kind.number);
  const name = titled ? at + 1 : at;
  if (name >= to || !tokens.is(name, Kind.word) || !tokens.capital(name) || (titled && tokens.glued(name))) return null;
  if (!titled && tokens.is(at - 1, Kind.number) && !tokens.glued(at)) return null;
  const found = codeAt(tokens.text, tokens.start(name), tokens.end(to - 1));
  if (found === null) return null;
  const end = tokens.firstFrom(found.end);
  const code = found.entries.find((entry) => entry.kind === 'code' || entry.kind === 'regulation');
  if (code === undefined || !startsCodeSection(tokens, end, to, titled || isCitedBare(code))) return null;
  // `FAR 4`: a party and its seats.
  if (!titled && isSingleDigit(tokens, end)) return null;
  return {
    from: at,
    title: titled ? tokens.field(at, at + 1) : null,
    code: { standard: code.standard, ...tokens.field(name, end) },
    kind: kindOf(code),
    to: end,
  };
}

/** One digit and no more: not `4.1`. */
const isSingleDigit = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.number) &&
  tokens.end(at) - tokens.start(at) === 1 &&
  !(tokens.is(at + 2, Kind.number) && tokens.glued(at + 1) && tokens.glued(at + 2));

/** The procurement rules are cited without any sign: `FAR 36.6`. */
const isCitedBare = (code: { readonly standard: string }): boolean => code.standard === 'FAR';

const kindOf = (code: Code): CodeRead['kind'] => (code.kind === 'regulation' ? 'regulation' : 'statute');

/** Words with which the name of a code by subject ends. */
const subjectEnds: ReadonlySet<string> = new Set(
  'code law laws stat ann act stats regs rules statutes annotated'.split(' '),
);

const isSubjectEnd = (tokens: Tokens, at: number): boolean =>
  subjectEnds.has(tokens.lower(tokens.is(at, Kind.period) ? at - 1 : at));

/** A state's name and the subject of one of its codes, right before `§`. */
function readSubjectCode(clause: Clause, sign: number): CodeRead | null {
  const { tokens } = clause;
  for (let at = sign - 1; at >= Math.max(clause.from, sign - 24); at--) {
    if (tokens.outer(at) !== clause.outer || !isNamePiece(tokens, at)) return null;
    if (!tokens.capital(at) || !startsWithState(tokens, at, sign)) continue;
    const named = codesNamed(tokens.field(at, sign).text)[0];
    const written = tokens.field(at, sign);
    const regulation = /\b(?:Regs?|Admin)\b/.test(written.text);
    return {
      from: at,
      title: null,
      code: { standard: named?.standard ?? written.text, ...written },
      kind: regulation ? 'regulation' : 'statute',
      to: sign,
    };
  }
  return null;
}

function isNamePiece(tokens: Tokens, at: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.word:
      return tokens.capital(at) || ['of', 'and', 'the'].includes(tokens.lower(at));
    case Kind.period:
      return tokens.glued(at);
    case Kind.ampersand:
    case Kind.comma:
    case Kind.dash:
      return true;
    default:
      return false;
  }
}

/** Whether a state's name begins at a token, as the tables have it: `Cal.`, `N.Y.`, `California`. */
function startsWithState(tokens: Tokens, at: number, to: number): boolean {
  if (tokens.is(at - 1, Kind.period) && tokens.glued(at)) return false;
  for (let end = Math.min(to - 1, at + 6); end > at; end--) {
    if (isJurisdiction(tokens.field(at, end).text)) return !tokens.is(end, Kind.period) || !tokens.glued(end);
  }
  return false;
}

function readStatute(clause: Clause, code: CodeRead): Found | null {
  const { tokens, to } = clause;
  const section = readCodeSection(tokens, code.to, to, code.title !== null || isCitedBare(code.code));
  if (section === null) return null;
  const behind = readEdition(tokens, section.to, to);
  const name = actBefore(clause, code.from);
  return {
    core: {
      kind: code.kind,
      name: name?.name ?? null,
      title: section.title ?? code.title,
      code: code.code,
      sign: section.sign,
      section: section.section,
      sections: section.sections,
      pinpoint: null,
      place: null,
      publisher: behind?.publisher ?? null,
      date: behind?.date ?? null,
    },
    from: name?.from ?? code.from,
    to: behind?.to ?? section.to,
  };
}
