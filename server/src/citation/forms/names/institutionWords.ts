/** Whether a stretch is the name of an institution, by one of its words: each spelling is looked up once. */
import { holdsInstitutionWord } from '../../../tables/institutions';
import { Kind, type Tokens } from '../../lexer';
import { Question } from '../../spellings';

/** `State Bar of Texas`, `Dep't of Just.`; not what ends in `Act`. */
export function showsInstitution(tokens: Tokens, from: number, to: number): boolean {
  const state = tokens.isWord(from, 'the') ? from + 1 : from;
  if (tokens.isWord(state, 'state') && tokens.isWord(state + 1, 'bar') && state + 1 < to) return true;
  for (let at = from; at < to - 1; at++) if (tokens.isWord(at, 'bar') && tokens.isWord(at + 1, 'of')) return true;
  return tokens.at(to - 1) !== 'Act' && holdsWord(tokens, from, to);
}

/** One of its words, which may be initials without spaces between, is an institution's. */
function holdsWord(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!holdsLetters(tokens.kind(at))) continue;
    const start = at;
    let words = 1;
    while (at + 1 < to && tokens.glued(at + 1) && !parts(tokens, at + 1)) {
      at++;
      if (holdsLetters(tokens.kind(at))) words++;
    }
    const known =
      words === 1 ? tokens.answer(start, institutionWord) : holdsInstitutionWord(tokens.field(start, at + 1).text);
    if (known) return true;
  }
  return false;
}

const institutionWord = new Question(holdsInstitutionWord);

const holdsLetters = (kind: Kind): boolean => (kind >= Kind.word && kind <= Kind.mixed) || kind === Kind.url;

const parts = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.comma) || tokens.is(at, Kind.slash) || (tokens.is(at, Kind.dash) && tokens.at(at).includes('-'));
