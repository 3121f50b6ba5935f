/** A legislature and its session: `111th Cong.`, `88th Cong., 2d Sess.`, `87th Leg., Reg. Sess.`, `2015 Gen. Assemb.`. */
import type { Field } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { TokenPhrases } from '../../token-phrases';

export interface CongressRead {
  readonly congress: Field;
  readonly session: Field | null;
  /** The token past the last. */
  readonly to: number;
}

const bodies = new TokenPhrases(
  [
    'cong', 'congress', 'leg', 'legis', 'legislature', 'leg assemb', 'legis assemb', 'gen assemb', 'general assembly', 'gen ct',
    'assemb', 'council', 'leg sess', 'legis sess', 'legislative session',
  ].map((phrase) => [phrase, true] as const),
); // prettier-ignore

const sessions = new TokenPhrases(
  [
    'sess', 'session', 'reg sess', 'regular session', 'extra sess', 'extraordinary sess', 'ex sess', 'spec sess', 'special session',
    'called sess', 'first sess', 'second sess', 'first session', 'second session', 'first reg sess', 'second reg sess', 'first extraordinary sess',
    'budget sess', 'organizational sess', 'veto sess',
  ].map((phrase) => [phrase, true] as const),
); // prettier-ignore

/** Reads them from the number on; null where no legislature stands at a token. */
export function readCongress(tokens: Tokens, at: number, to: number): CongressRead | null {
  const name = numberEnd(tokens, at);
  if (name === null || !tokens.capital(name)) return null;
  const body = bodies.at(tokens, name, to);
  if (body === null) return null;
  const session = tokens.is(body.to, Kind.comma) ? readSession(tokens, body.to + 1, to) : null;
  return { congress: tokens.field(at, body.to), session: session?.session ?? null, to: session?.to ?? body.to };
}

/** The token past `111th`, `2021`, `2019–2020`; null where none stands there. */
function numberEnd(tokens: Tokens, at: number): number | null {
  if (tokens.is(at, Kind.ordinal)) return at + 1;
  if (!tokens.is(at, Kind.number) || tokens.end(at) - tokens.start(at) !== 4) return null;
  return tokens.is(at + 1, Kind.dash) && tokens.is(at + 2, Kind.number) ? at + 3 : at + 1;
}

/** `1st Sess.`, `Reg. Sess.`, `2d Extra Sess.`, `2021 Reg. Sess.`. */
function readSession(tokens: Tokens, at: number, to: number): { readonly session: Field; readonly to: number } | null {
  const name = tokens.is(at, Kind.ordinal) || tokens.is(at, Kind.number) ? at + 1 : at;
  const found = tokens.capital(name) ? sessions.at(tokens, name, to) : null;
  return found === null ? null : { session: tokens.field(at, found.to), to: found.to };
}
