/**
 * Codes and compiled regulations (Indigo Book R17, R18, R20): `42 U.S.C. § 1983`, `I.R.C. § 312`, `36 C.F.R. § 272.1`,
 * `Fla. Stat. § 90.506`, `Del. Code tit. 8, § 145`, and codes by subject, `Cal. Penal Code § 187`.
 */
import type { Field, StatuteCitation } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { codeAt, codeFirstWords, codesNamed, type Code } from '../../../tables/codes';
import { lazy } from '../../../tables/lazy';
import { namesState } from '../../../tables/postalCodes';
import { readSectionList } from '../../section';
import { WordSet } from '../../word-set';
import { readCodeSection, startsCodeSection } from './codeSection';
import { isOfTreatise, readEdition } from './edition';
import { actBefore } from '../names/titleBefore';

const firstWords = lazy(() => new WordSet(codeFirstWords()));

/** Codes that the table knows, at their title or their name. */
export const codeForm: Form = {
  name: 'codes',
  strength: 'strong',
  anchors: [Kind.number, Kind.mixed, Kind.word],
  words: () => firstWords().words,
  anchored: (tokens, at) =>
    (isTitle(tokens, at) || firstWords().has(tokens, at)) &&
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
  anchors: [Kind.section, Kind.word],
  words: () => ['section', 'sections', 'sec', 'secs'],
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
  const titled = isTitle(tokens, at);
  const name = titled ? at + 1 : at;
  if (name >= to || !tokens.is(name, Kind.word) || !tokens.capital(name) || (titled && tokens.glued(name))) return null;
  if (!titled && isTitle(tokens, at - 1) && !tokens.glued(at)) return null;
  const found = codeAt(tokens.text, tokens.start(name), tokens.end(to - 1));
  if (found === null) return null;
  const code = found.entries.find((entry) => entry.kind === 'code' || entry.kind === 'regulation');
  if (code === undefined) return null;
  const end = codeEnd(tokens, tokens.firstFrom(found.end), to, code);
  if (!startsCodeSection(tokens, end, to, titled || isCitedBare(tokens, end, code.standard))) return null;
  const from = titled ? titleStart(tokens, at) : at;
  const { text, span } = tokens.field(name, end);
  return {
    from,
    title: titled ? tokens.field(from, at + 1) : null,
    code: { standard: code.standard, text, span },
    kind: kindOf(code),
    to: end,
  };
}

/** `42`, `15A`. */
const isTitle = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.number) || (tokens.is(at, Kind.mixed) && /^\d{1,3}[A-Z]$/.test(tokens.at(at)));

/** Where a title of several numbers begins: `006-05-212 Ark. Code R.` */
function titleStart(tokens: Tokens, last: number): number {
  let from = last;
  while (last - from < 4 && tokens.glued(from) && tokens.is(from - 1, Kind.dash) && tokens.glued(from - 1)) {
    if (!tokens.is(from - 2, Kind.number)) break;
    from -= 2;
  }
  return from;
}

/** Behind the agency whose rules are meant: `Wis. Admin. Code NR § 102.04`, `N.H. Code Admin. R. Ann. Env-Wq 1703.21`. */
function codeEnd(tokens: Tokens, from: number, to: number, code: Code): number {
  if (code.kind !== 'regulation' || !tokens.capital(from) || !tokens.is(from, Kind.word)) return from;
  if (readSectionList(tokens, from, to) !== null) return from;
  const part = tokens.is(from + 1, Kind.dash) && tokens.glued(from + 1) && tokens.capital(from + 2);
  const end = part ? from + 3 : from + 1;
  const agency = tokens.end(end - 1) - tokens.start(from) <= longestAgency;
  return agency && (tokens.is(end, Kind.section) || isCompound(tokens, end)) && end < to ? end : from;
}

/** In characters. */
const longestAgency = 12;

/** The procurement rules are cited without any sign, `FAR 36.6`, and so is what no page looks like: `3745-1-07`. */
const isCitedBare = (tokens: Tokens, at: number, standard: string): boolean =>
  isCompound(tokens, at) || (standard === 'FAR' && tokens.end(at) - tokens.start(at) > 1);

/** A number with parts: `36.6`, `61-68`, `74:51:01:30`. */
const isCompound = (tokens: Tokens, at: number): boolean =>
  isTitle(tokens, at) &&
  (tokens.is(at + 1, Kind.period) || tokens.is(at + 1, Kind.colon) || tokens.is(at + 1, Kind.dash)) &&
  tokens.glued(at + 1) &&
  tokens.glued(at + 2) &&
  (tokens.is(at + 2, Kind.number) || tokens.is(at + 2, Kind.mixed));

const kindOf = (code: Code): CodeRead['kind'] => (code.kind === 'regulation' ? 'regulation' : 'statute');

/** Words with which the name of a code by subject ends. */
const subjectEnds = new WordSet('code law laws stat ann act stats regs rules statutes annotated');

const isSubjectEnd = (tokens: Tokens, at: number): boolean =>
  subjectEnds.has(tokens, tokens.is(at, Kind.period) ? at - 1 : at);

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
      code: { standard: named?.standard ?? written.text.replaceAll('\n', ' '), ...written },
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
    if (namesState(tokens.field(at, end).text)) return !tokens.is(end, Kind.period) || !tokens.glued(end);
  }
  return false;
}

function readStatute(clause: Clause, code: CodeRead): Found | null {
  const { tokens, to } = clause;
  const section = readCodeSection(
    tokens,
    code.to,
    to,
    code.title !== null || isCitedBare(tokens, code.to, code.code.standard),
  );
  if (section === null || isOfTreatise(tokens, section.to, to)) return null;
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
