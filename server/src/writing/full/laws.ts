/** Statutes, bills, hearings, regulations, treaties, patents. */
import type { Work } from '../../library/work';
import { unmarked } from '../../library/markup';
import { codesNamed } from '../../tables/codes';
import { keyOf } from '../../tables/key';
import { abbreviated } from '../abbreviated';
import { headline } from '../headline';
import { set } from '../typeface';
import { ordinal } from './books';
import {
  addressBehind,
  behindTitle,
  dayInWords,
  firstPage,
  inParentheses,
  joined,
  namesOf,
  yearOf,
  type Setting,
} from './elements';

/** `Privacy Act of 1974, 5 U.S.C. § 552a`; `Paper Act, Pub. L. No. 111-148, 124 Stat. 119 (2010)`. */
export function statuteCitation(work: Work, setting: Setting): string {
  const name = work.title === null ? '' : unmarked(headline(work.title, work.language));
  const code = work.container === null ? null : codeOf(unmarked(work.container));
  const section = (work.section ?? firstPage(work.page)).replace(/^(?:§+|[Ss]ec(?:tion|\.)?)\s*/, '');
  if (code !== null && code !== 'Stat.' && section !== '') {
    const year = needsYear(code, setting) ? inParentheses(yearOf(work)) : '';
    return joined([joined([name, joined([work.volume ?? '', code, '§', section], ' ')]), year], ' ');
  }
  const number = /^(?:Pub(?:lic)?\.? L(?:aw)?\.?(?: No\.)? ?)?(\d{1,3})[-–](\d+)$/i.exec(work.number ?? '');
  const law = number === null ? '' : `Pub. L. No. ${number[1] ?? ''}-${number[2] ?? ''}`;
  const place = code === 'Stat.' ? joined([work.volume ?? '', code, firstPage(work.page)], ' ') : '';
  const year = name.endsWith(yearOf(work)) ? '' : inParentheses(yearOf(work));
  return `${joined([joined([name, law, place]), year], ' ')}${addressBehind(work, setting)}`;
}

const codeOf = (name: string): string =>
  codesNamed(name)[0]?.standard ?? (keyOf(name) === 'statutesatlarge' ? 'Stat.' : name);

/** Since its 21st edition the Bluebook asks for none with the official code. */
const needsYear = (code: string, { style }: Setting): boolean => code !== 'U.S.C.' || style.edition === '20';

/** `Paper Act, H.R. 3962, 111th Cong. (2009)`. */
export function billCitation(work: Work, setting: Setting): string {
  const name = work.title === null ? '' : unmarked(headline(work.title, work.language));
  const head = joined([name, work.number ?? '', congressOf(work)]);
  return `${joined([head, inParentheses(yearOf(work))], ' ')}${addressBehind(work, setting)}`;
}

function congressOf({ session }: Work): string {
  const number = Number(/^\d{1,3}/.exec(session ?? '')?.[0] ?? 0);
  return number > 0 ? `${ordinal(number)} Cong.` : '';
}

/** `Paper: Hearing Before the S. Comm. on Fin., 114th Cong. (2015)`. */
export function hearingCitation(work: Work, setting: Setting): string {
  const title = unmarked(headline(work.title ?? work.key, work.language));
  const committee = work.body === null ? '' : ` Before the ${committeeOf(unmarked(work.body), setting)}`;
  const named = /\bHearings?\b/.test(title) ? title : `${title}: Hearing`;
  const whole = /\bBefore the\b/i.test(named) ? named : `${named}${committee}`;
  const head = joined([set(whole, 'title', setting.typeface), congressOf(work)]);
  return joined([head, inParentheses(yearOf(work))], ' ');
}

/** `Subcomm. on Com. of the H. Comm. on the Judiciary`. */
function committeeOf(name: string, { style }: Setting): string {
  const short = name
    .replace(/^the /i, '')
    .replaceAll(/\bSubcommittee\b/g, 'Subcomm.')
    .replaceAll(/\b(?:United States |U\.S\. )?House (?:of Representatives )?Committee\b/g, 'H. Comm.')
    .replaceAll(/\b(?:United States |U\.S\. )?Senate Committee\b/g, 'S. Comm.')
    .replaceAll(/\bCommittee\b/g, 'Comm.');
  return abbreviated(short, style.edition);
}

/** `45 C.F.R. § 164.5 (2019)`. */
export function regulationCitation(work: Work, setting: Setting): string {
  return statuteCitation(work, setting);
}

/** `Convention on Paper, July 28, 1951, 189 U.N.T.S. 137`. */
export function treatyCitation(work: Work, setting: Setting): string {
  const name = unmarked(headline(work.title ?? work.key, work.language));
  const source = joined([work.volume ?? '', work.container ?? '', firstPage(work.page)], ' ');
  return `${joined([behindTitle(name, setting), dayInWords(work.date), source])}${work.container === null ? addressBehind(work, setting) : ''}`;
}

/** `U.S. Patent No. 5,806,063 (issued Sept. 8, 1998)`. */
export function patentCitation(work: Work, setting: Setting): string {
  const digits = /^(?:US|U\.S\.)?\s?(\d{5,8})(?:[A-Z]\d?)?$/.exec((work.number ?? '').replaceAll(/[,\s]/g, ''))?.[1];
  const number = digits === undefined ? (work.number ?? '') : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  if (number === '') return joined([namesOf(work.authors, setting), work.title ?? work.key, dayInWords(work.date)]);
  const date = dayInWords(work.date);
  return `U.S. Patent No. ${number}${date === '' ? '' : ` (issued ${date})`}`;
}
