/** How citations and lists of notes are written, in the style of the articles that are made here. */
import type { Article, Citation, CitationForm, Format, Work } from './model';
import { workOf } from './model';

export const italic = (format: Format, text: string): string => (format === 'markdown' ? `*${text}*` : text);

type Wording = Pick<Citation, 'signal' | 'within' | 'parenthetical' | 'end'>;

/** The core of a citation, between its signal and its period. */
function dressed(format: Format, { signal, parenthetical, end }: Wording, core: string): string {
  const before = signal === '' ? '' : `${italic(format, signal)} `;
  return `${before}${core}${parenthetical}${end}`;
}

export function fullCore(format: Format, work: Work, pin: string | null): string {
  const { name, title, source, first, year } = work;
  const hereinafter = work.hereinafter === null ? '' : ` [hereinafter ${work.hereinafter}]`;
  const page = pin === null ? '' : `, ${pin}`;
  switch (work.kind) {
    case 'article':
      return `${name}, ${italic(format, title)}, ${source} ${first}${page} (${year})${hereinafter}`;
    case 'book':
      return `${name}, ${italic(format, title)}${pin === null ? '' : ` ${pin}`} (${year})${hereinafter}`;
    case 'case':
      return `${italic(format, name)}, ${source} ${first}${page} (${year})`;
    case 'statute':
      return `${name}, ${source} § ${first} (${year})`;
  }
}

export const fullWritten = (format: Format, work: Work, wording: Wording, pin: string | null): string =>
  dressed(format, wording, fullCore(format, work, pin));

/** The names that a short form may call a work by, the usual one first. */
export function keysOf(format: Format, work: Work): readonly string[] {
  if (work.hereinafter !== null) return [work.hereinafter];
  const withTitle = [`${work.surname}, ${italic(format, work.title)}`, `${work.surname}, ${work.title}`];
  return work.needsTitle ? withTitle : [work.surname, ...withTitle];
}

export const supraWritten = (
  format: Format,
  key: string,
  wording: Wording,
  note: number | null,
  pin: string | null,
): string => {
  const number = note === null ? '' : ` note ${note}`;
  return dressed(format, wording, `${key}, ${italic(format, 'supra')}${number}${pin === null ? '' : `, at ${pin}`}`);
};

/** `Id. at 9`; bare without a page. The signal may share its italics: `*See id.*`. */
export function idWritten(format: Format, wording: Wording, page: string | null): readonly string[] {
  const { signal, within, parenthetical } = wording;
  const word = signal !== '' || within ? 'id.' : 'Id.';
  const bare = page === null && parenthetical === '';
  const behind = `${page === null ? '' : ` at ${page}`}${parenthetical}${bare ? '' : wording.end}`;
  const joined = italic(format, signal === '' ? word : `${signal} ${word}`) + behind;
  const apart = `${signal === '' ? '' : `${italic(format, signal)} `}${italic(format, word)}${behind}`;
  return [...new Set([joined, apart])];
}

/** The short forms of a case or a section of a code, the usual one first. */
export function shortWritten(format: Format, work: Work, wording: Wording, pin: string | null): readonly string[] {
  const { source, first, name, surname, year } = work;
  const cores =
    work.kind === 'case'
      ? [`${italic(format, surname)}, ${source} at ${pin ?? first}`, `${source} at ${pin ?? first}`]
      : [
          `${source} § ${first}`,
          `§ ${first}`,
          `${source} § ${first} (${year})`,
          `${name} § ${first}`,
          `${name}, ${source} § ${first}`,
        ];
  return cores.map((core) => dressed(format, wording, core));
}

export function shortFormOf(work: Work): CitationForm {
  return work.kind === 'case' ? 'shortCase' : work.kind === 'statute' ? 'shortStatute' : 'supra';
}

export const keyOf = (article: Article, work: number): string => {
  const [key = ''] = keysOf(article.format, workOf(article, work));
  return key;
};

/** `12`, `12–15`, `3, 7, 12–15`; from 100 on, where `dropped`, the end of a range loses the digits that it shares. */
export function listWritten(numbers: readonly number[], dropped: boolean): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const written = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${dropped ? shortened(from, to) : to}`));
  if (written.length < 2) return written.join('');
  return `${written.slice(0, -1).join(', ')} & ${written.at(-1) ?? ''}`;
}

const shortened = (from: number, to: number): string =>
  from >= 100 && Math.floor(from / 100) === Math.floor(to / 100) ? `${to}`.slice(-2) : `${to}`;

/** The numbers of a list, ranges written out; null where it makes no sense. */
export function listRead(list: string): readonly number[] | null {
  const numbers: number[] = [];
  for (const item of list.split(/, & |, and | & | and |, /)) {
    const [from = '', to = from] = item.split(/[–-]/);
    const end = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
    if (Number(end) < Number(from)) return null;
    for (let number = Number(from); number <= Number(end); number++) numbers.push(number);
  }
  return numbers;
}
