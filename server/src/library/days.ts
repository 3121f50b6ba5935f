/** Days as BibTeX and CSL write them. */
import { monthOf } from '../tables/months';
import type { Day } from './work';

/** `2015-03-04`, `2015-03`, `2015`, of a range its beginning; months and days of zero are none. */
export function dayOf(written: string): Day | null {
  const found = /^\s*-?(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/.exec(written);
  if (found === null) return null;
  return day(Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0));
}

/** From a year and a month in words or figures, as BibTeX has them. */
export function dayOfParts(year: string, month: string, dayOfMonth: string): Day | null {
  const whole = dayOf(year);
  if (whole === null || month === '') return whole;
  const number = monthOf(month)?.number ?? Number(month);
  return day(whole.year, Number.isInteger(number) ? number : 0, Number(dayOfMonth) || 0);
}

/** @param month 0, or beyond the year, if none is known; `dayOfMonth` the same */
export function day(year: number, month: number, dayOfMonth: number): Day {
  const hasMonth = month >= 1 && month <= 12;
  const hasDay = hasMonth && dayOfMonth >= 1 && dayOfMonth <= 31;
  return { year, month: hasMonth ? month : null, day: hasDay ? dayOfMonth : null };
}
