/** What citations are made of, by its full name: reporters, journals and codes, courts, months; signals; whole forms. */
import type { Analysis } from '../analysis/analysis';
import { allCodes } from '../tables/codes';
import { allNamedCourts } from '../tables/courtNames';
import { allJournals } from '../tables/journals';
import { lazy } from '../tables/lazy';
import { months } from '../tables/months';
import { allNamedReporters } from '../tables/reporterNames';
import { italicsIn } from '../writing/emphasis';
import { inSource } from '../manuscript/manuscript';
import { set, typefaceOf, written, type Part } from '../writing/typeface';
import { mostOffers, type Offer } from './completionOffers';

interface Named {
  readonly name: string;
  readonly abbreviation: string;
}

const sources = lazy((): readonly Named[] => [
  // Nobody types the comma.
  ...allNamedReporters().map(({ name, abbreviation }) => ({ name: name.replace(',', ''), abbreviation })),
  ...allJournals().flatMap(({ title, abbreviation }) => (title === null ? [] : [{ name: title, abbreviation }])),
  ...allCodes().flatMap(({ standard, spellings }) => {
    const name = spellings.find((each) => each.length > standard.length && !each.includes('.'));
    return name === undefined ? [] : [{ name, abbreviation: standard }];
  }),
]);

const behindParenthesis = lazy((): readonly Named[] => [
  ...months.filter(({ name, abbreviation }) => name !== abbreviation),
  ...allNamedCourts(),
]);

/** Reporters, journals, codes whose name begins so, or has a word that does. */
export const sourcesFor = (typed: string, analysis: Analysis): readonly Offer[] => named(sources(), typed, analysis);

/** Months and courts. */
export const courtsFor = (typed: string, analysis: Analysis): readonly Offer[] =>
  named(behindParenthesis(), typed, analysis);

/** A letter begins too many. */
const shortest = 2;

function named(all: readonly Named[], typed: string, { manuscript: { source } }: Analysis): readonly Offer[] {
  const wanted = typed.toLowerCase();
  if (wanted.length < shortest) return [];
  const straight = source.includes("'") && !source.includes('’');
  const found: Named[] = [];
  const within: Named[] = [];
  for (const each of all) {
    const name = each.name.toLowerCase();
    if (name.startsWith(wanted)) found.push(each);
    else if (name.includes(` ${wanted}`)) within.push(each);
  }
  return [...found, ...within].slice(0, mostOffers + 1).map(({ name, abbreviation }) => {
    const text = straight ? abbreviation : abbreviation.replaceAll("'", '’');
    const at = name.toLowerCase().indexOf(` ${wanted}`);
    const lead = name.toLowerCase().startsWith(wanted) ? name : name.slice(at + 1);
    return { text, label: text, about: name, full: name, filter: `${lead} ${name} ${abbreviation}` };
  });
}

const signals = [
  ['See', 'supports what is said, by inference'],
  ['See also', 'supports it, too'],
  ['See, e.g.,', 'one of several that support it'],
  ['See generally', 'background'],
  ['E.g.,', 'one of several that say it'],
  ['Accord', 'another that says the same'],
  ['Cf.', 'supports it by analogy'],
  ['Compare', 'two that are to be set side by side'],
  ['Contra', 'says the contrary'],
  ['But see', 'speaks against it'],
  ['But cf.', 'speaks against it by analogy'],
] as const;

/** Signals that begin so, in the italics of those that the document has. */
export function signalsFor(typed: string, analysis: Analysis): readonly Offer[] {
  if (typed === '') return [];
  const mark = signalMark(analysis);
  return signals
    .filter(([signal]) => signal.toLowerCase().startsWith(typed.toLowerCase()) && signal.length > typed.length)
    .map(([signal, about]) => ({
      text: `${mark}${signal}${mark} `,
      label: signal,
      about,
      full: about,
      filter: signal,
    }));
}

function signalMark({ manuscript, resolution }: Analysis): string {
  if (manuscript.format === 'plaintext') return '';
  for (const { citation, passage } of resolution.occurrences) {
    const where = manuscript.passages[passage];
    if (citation.signal === null || where === undefined) continue;
    const before = manuscript.source.charAt(inSource(where, citation.signal.span).start - 1);
    return before === '*' || before === '_' ? before : '';
  }
  return italicsIn(manuscript, resolution) ?? '';
}

/** Whole forms by what they are of; each `name` in braces is a place to fill in, in the order of their numbers. */
const forms: readonly (readonly [name: string, about: string, form: string, part: Part])[] = [
  ['case', 'a case in a reporter', '‹{1:Doe} v. {2:Poe}›, {3:410} {4:U.S.} {5:113}, {6:120} ({7:1973})', 'case'],
  ['statute', 'a section of a code', '{1:42} {2:U.S.C.} § {3:1983}', 'title'],
  ['regulation', 'a section of the C.F.R.', '{1:45} C.F.R. § {2:164.5} ({3:2019})', 'title'],
  ['article', 'an article in a journal', '{1:Ann Lee}, ‹{2:Title}›, {3:90} {4:N.Y.U. L. Rev.} {5:1160}, {6:1175} ({7:2015})', 'title'],
  ['book', 'a book', '{1:Ann Lee}, ‹{2:Title}› {3:12} ({4:2015})', 'book'],
  ['chapter', 'a chapter in a collection', '{1:Ann Lee}, ‹{2:Title}›, ‹in› ‹{3:Collection}› {4:197}, {5:201} ({6:Bo Roe} ed., {7:2012})', 'title'],
  ['newspaper', 'an article in a newspaper, on line', '{1:Ann Lee}, ‹{2:Title}›, {3:N.Y. Times} ({4:Nov. 14, 2014}), {5:https://}', 'title'],
  ['web', 'a page on line', '{1:Ann Lee}, ‹{2:Title}›, {3:Site} ({4:Mar. 8, 2017}), {5:https://}', 'title'],
  ['report', 'a report of an institution', '{1:Institution}, ‹{2:Title}› {3:12} ({4:2015})', 'book'],
  ['treaty', 'a treaty', '{1:Convention on Paper}, art. {2:33}, {3:July 28, 1951}, {4:189} U.N.T.S. {5:137}', 'title'],
  ['constitution', 'the Constitution', 'U.S. Const. {1:amend. XIV}, § {2:1}', 'title'],
]; // prettier-ignore

/** Whole forms whose kind begins so. */
export function formsFor(typed: string, { manuscript, resolution, dress }: Analysis): readonly Offer[] {
  if (typed.length < shortest) return [];
  const typeface = typefaceOf(manuscript, resolution, dress === 'court');
  return forms
    .filter(([name]) => name.startsWith(typed.toLowerCase()))
    .map(([name, about, form, part]) => {
      const text = form.replaceAll(/‹([^›]*)›/g, (_, inner: string) => set(inner, part, typeface));
      const snippet = `${written(text, typeface).replaceAll(/\{(\d):([^}]*)\}/g, '${$1:$2}')}$0`;
      const example = form.replaceAll(/[‹›]|\{\d:|\}/g, '');
      return { text: example, label: name, about, full: example, filter: name, snippet };
    });
}

/** The headings that a *supra Part* or *infra Part* may name, the nearest first. */
export function partsFor({ manuscript }: Analysis, offset: number, direction: 'supra' | 'infra'): readonly Offer[] {
  const open: { readonly level: number; readonly path: string }[] = [];
  const offers: { readonly offer: Offer; readonly at: number }[] = [];
  for (const { level, number, title, span } of manuscript.headings) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    if (number === null) continue;
    const above = open.at(-1)?.path;
    const path = above === undefined || number.includes('.') ? number : `${above}.${number}`;
    open.push({ level, path });
    offers.push({ offer: { text: path, about: title, full: title, filter: `${path} ${title}` }, at: span.start });
  }
  const right = offers.filter(({ at }) => (direction === 'supra' ? at < offset : at > offset));
  const inOrder = direction === 'supra' ? right.reverse() : right;
  return inOrder.map(({ offer }) => offer);
}
