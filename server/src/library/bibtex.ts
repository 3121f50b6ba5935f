/**
 * BibTeX and BibLaTeX → works. In: a file's text. Out: its works, and what of it is broken: the rest is read. Each
 * entry is parsed by itself, by the grammars of Citation.js, with the file's own strings in front where it names one.
 */
import { parse as parseEntries } from '@citation-js/plugin-bibtex/lib-mjs/input/file.js';
import { parse as parseValue } from '@citation-js/plugin-bibtex/lib-mjs/input/value.js';
import type { Steps } from '../text/steps';
import { fieldsOf, type Fields } from './fields';
import { entriesIn, type Chunk } from './bibtexEntries';
import { kindOfEntry } from './bibtexKinds';
import { dayOf, dayOfParts } from './days';
import { plain } from './markup';
import type { Contributor, LibraryText, Unread, Work } from './work';

/** What no work is. */
const others: ReadonlySet<string> = new Set(['comment', 'preamble', 'string', 'xdata', 'set']);

/** An entry longer than this, with its abstract and notes, is none. */
const longestEntry = 200_000;

/** In front of an entry that names a string of the file; more than this, and they are left out. */
const longestStrings = 20_000;

/** Reads a file entry by entry, so that whoever goes over it can pause between them. */
export function* bibtexSteps(text: string): Steps<LibraryText> {
  const works: Work[] = [];
  const unread: Unread[] = [];
  let strings = '';
  for (const chunk of entriesIn(text)) {
    const written = text.slice(chunk.span.start, chunk.span.end);
    if (chunk.type === 'string' && isWhole(written)) strings += written;
    if (others.has(chunk.type)) continue;
    const work = workOf(chunk, text, strings.length > longestStrings ? '' : strings);
    if (typeof work === 'string') unread.push({ span: chunk.span, message: work });
    else works.push(work);
    yield;
  }
  return { works, unread };
}

function isWhole(written: string): boolean {
  try {
    parseEntries(written);
    return true;
  } catch {
    return false;
  }
}

/** The work, or what is wrong with its entry. */
function workOf({ span, key, type }: Chunk, text: string, strings: string): Work | string {
  const name = text.slice(key.start, key.end);
  if (span.end - span.start > longestEntry) return `The entry ${name} is too long to be one.`;
  const written = text.slice(span.start, span.end);
  try {
    const [entry] = parseEntries(namesString.test(written) ? strings + written : written);
    if (entry === undefined) return `The entry ${name} could not be read.`;
    return ofFields(entry.label, type, fieldsOf(entry.properties), key);
  } catch (error) {
    return `The entry ${name === '' ? 'without a key' : name} could not be read: ${reasonOf(error)}.`;
  }
}

/** A value that is a bare word. */
const namesString = /[=#]\s*[A-Za-z]/;

/** The first line of the parser's words, without the way it took. */
function reasonOf(error: unknown): string {
  if (!(error instanceof SyntaxError)) return 'it is nested too deep';
  return error.message.split('\n')[0]?.replace(/ at line \d+ col \d+:.*$/, '') ?? error.message;
}

function ofFields(key: string, type: string, fields: Fields, span: Work['span']): Work {
  const text = (...names: readonly string[]): string | null => fields.first(names, textOf);
  const subtitle = text('subtitle');
  const title = text('title');
  const kind = kindOfEntry(type, fields);
  return {
    key,
    span,
    kind,
    authors: people(fields, 'author'),
    editors: people(fields, 'editor'),
    translators: people(fields, 'translator'),
    title: title === null || subtitle === null ? title : `${title}: ${subtitle}`,
    shortTitle: text('shorttitle'),
    container: text('journaltitle', 'journal', 'booktitle', 'maintitle', ...(kind === 'web' ? ['organization'] : [])),
    containerShort: text('shortjournal'),
    series: text('series'),
    volume: text('volume'),
    issue: kind === 'article' ? text('number', 'issue') : text('issue'),
    number: kind === 'article' ? null : text('number', 'eid'),
    page: text('pages'),
    section: text('section'),
    edition: text('edition'),
    publisher: text('publisher', 'organization', 'howpublished'),
    body: text('institution', 'school', 'court'),
    genre: text('type', 'titleaddon') ?? genreOf(type),
    session: null,
    date:
      dayOf(text('date', 'issuedate') ?? '') ?? dayOfParts(text('year') ?? '', text('month') ?? '', text('day') ?? ''),
    accessed: dayOf(text('urldate') ?? ''),
    url: text('url') ?? linkIn(text('howpublished') ?? text('note') ?? ''),
    doi: text('doi'),
    language: text('langid', 'language'),
  };
}

const genreOf = (type: string): string | null => (type === 'phdthesis' || type === 'mastersthesis' ? type : null);

function linkIn(text: string): string | null {
  return /https?:\/\/\S+/.exec(text)?.[0] ?? null;
}

/** A field's text; what the parser can't make out is given as it is written. */
function textOf(written: string, field: string): string | null {
  const value = valueOf(written, field);
  const all = Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(' & ') : value;
  const text = plain(typeof all === 'string' ? all : written);
  return text === '' ? null : text;
}

function valueOf(written: string, field: string): unknown {
  try {
    return parseValue(written, field);
  } catch {
    return written.replaceAll(/[{}]/g, '');
  }
}

function people(fields: Fields, field: string): readonly Contributor[] {
  const value = fields.first([field], valueOf);
  if (!Array.isArray(value)) return typeof value === 'string' ? [{ given: '', family: plain(value), suffix: '' }] : [];
  return value.flatMap((each: unknown) => {
    const part = fieldsOf(each);
    const particle = part.text('prefix');
    const family = plain(part.text('family'));
    const whole = particle === '' ? family : `${plain(particle)} ${family}`;
    if (whole === '' || whole.toLowerCase() === 'others') return [];
    return [{ given: plain(part.text('given')), family: whole, suffix: plain(part.text('suffix')) }];
  });
}
