/** The official records in which documents appear: `U.N. GAOR, 56th Sess., Supp. No. 10`. */
import { Kind, type Tokens } from '../../lexer';
import { officialRecords } from '../../../tables/unitedNations';
import { WordSet } from '../../word-set';

const records = new WordSet(officialRecords);

/** The first token of the records within a stretch, `U.N.` included; null where none are named. */
export function recordsStart(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (!tokens.capital(at) || !records.has(tokens, at)) continue;
    let start = at;
    while (start > from && !tokens.is(start - 1, Kind.comma)) start--;
    return start;
  }
  return null;
}
