/** Cases of a library. */
import type { Work } from '../../library/work';
import { unmarked } from '../../library/markup';
import { courtNamed } from '../../tables/courtNames';
import { isNeutral, reportersNamed } from '../../tables/reporters';
import { reporterNamed } from '../../tables/reporterNames';
import { abbreviated } from '../abbreviated';
import { caseNameWord } from '../caseNameWord';
import { set } from '../typeface';
import {
  addressBehind,
  dayInWords,
  firstPage,
  houseName,
  inParentheses,
  joined,
  withPinpoint,
  yearOf,
  type Setting,
} from './elements';

/** `Doe v. Poe, 410 U.S. 113 (1973)`; without a reporter by its docket and day. */
export function caseCitation(work: Work, setting: Setting): string {
  const name = set(caseName(unmarked(work.title ?? work.key), setting), 'case', setting.typeface);
  const page = firstPage(work.page);
  if (work.container === null || work.volume === null || page === '') return byDocket(name, work, setting);
  const written = unmarked(work.container);
  const reporter = houseName(written, setting, (each) => reporterNamed(each) ?? each);
  const place = `${work.volume} ${reporter} ${withPinpoint(page, setting)}`;
  if (isNeutral(work.volume, reporter)) return `${name}, ${place}`;
  return `${name}, ${joined([place, inParentheses(joined([courtOf(work, reporter, setting), yearOf(work)], ' '))], ' ')}`;
}

function byDocket(name: string, work: Work, setting: Setting): string {
  const docket = work.number === null ? '' : `No. ${work.number.replace(/^(?:Nos?\.|Docket)\s+/, '')}`;
  const when = joined([courtOf(work, '', setting), dayInWords(work.date)], ' ');
  return `${joined([joined([name, docket]), inParentheses(when)], ' ')}${addressBehind(work, setting)}`;
}

/** Left out where the reporter tells it. */
function courtOf({ body }: Work, reporter: string, setting: Setting): string {
  if (body === null) return '';
  const name = unmarked(body);
  const court = houseName(name, setting, (each) => courtNamed(each) ?? abbreviated(each, setting.style.edition));
  const [known] = reportersNamed(reporter);
  const isTold = known?.court === 'scotus' || (known?.court === 'high' && known.place === court);
  return isTold ? '' : court;
}

/** Parties with the words shortened that citations shorten; `v.` between them. */
export function caseName(title: string, { style }: Setting): string {
  const parties = title.split(/\s+(?:v\.?|vs\.?|versus)\s+/i);
  return parties.map((party) => shortParty(party, style.edition === '20')).join(' v. ');
}

/** A party of one word keeps it. */
function shortParty(party: string, older: boolean): string {
  const words = party.split(' ');
  if (words.length < 2 || party === 'United States') return party;
  return words
    .map((word, index) => {
      const bare = word.replace(/[,;]$/, '');
      const short = caseNameWord(bare, index);
      if (short === null || (older && short.isNewer)) return word;
      return `${(older ? short.older : short.short).replaceAll("'", '’')}${word.slice(bare.length)}`;
    })
    .join(' ');
}
