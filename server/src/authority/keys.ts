/**
 * What a later short form may call a work by (resolution rule 1; Indigo Book R31.2, R15.2.3): hereinafter name, authors'
 * surnames, institution and its acronym, title and its first words, parties, popular name.
 */
import type {
  Author,
  CaseCitation,
  ConstitutionCitation,
  Field,
  ForeignCitation,
  FullCitation,
  StatuteCitation,
} from '../citation/citation';
import { authorsOf, calledOf } from '../citation/described';
import type { Key } from './authority';
import { allWords, fold, significantWords } from './fold';
import { addResolution, addTreaty, resolutionName } from './international-keys';
import { tellingParties, withoutAcronym } from './international-marks';
import { KeyList, MOST_TITLE_WORDS } from './key-list';
import { nameOfCase, type Name } from './names-from-body';
import { isGovernmental, shortParty } from './party';

const MOST_WORDS_OF_A_NICKNAME = 4;
const LONGEST_LEAD = 80;

type Authored = Extract<FullCitation, { readonly authors: readonly Author[] }>;

/**
 * In: a full citation, its text as written, and the name that the body gives to one that has none. Out: its keys,
 * strongest first.
 */
export function keysOf(citation: FullCitation, text: string, inBody: Name | null): readonly Key[] {
  const keys = new KeyList();
  if (citation.hereinafter !== null) keys.add('hereinafter', citation.hereinafter.name.text);
  if (citation.kind === 'case' || citation.kind === 'foreign') addCase(keys, citation, inBody);
  else if (citation.kind === 'treaty') addTreaty(keys, citation);
  else if (citation.kind === 'constitution') keys.add('whole', constitutionName(citation), true);
  else if ('code' in citation) addStatute(keys, citation);
  else if (citation.kind === 'unDocument' && citation.number !== null) addResolution(keys, citation);
  else if ('authors' in citation) addAuthored(keys, citation, inBody);
  else addNamedWork(keys, citation);
  if (keys.list.length === 0) keys.add('whole', leadOf(text));
  return keys.list;
}

/** How a later short form calls the work, as far as one citation tells; its first words where it has no name. */
export function shortNameOf(citation: FullCitation, text: string, inBody: Name | null): string {
  const name = nameOf(citation, inBody) ?? '';
  return (name === '' ? leadOf(text) : name).replaceAll('\n', ' ');
}

function nameOf(citation: FullCitation, inBody: Name | null): string | null {
  if (citation.hereinafter !== null) return citation.hereinafter.name.text;
  if (citation.kind === 'case' || citation.kind === 'foreign') {
    return citation.name?.heading?.text ?? shortCaseName(nameOfCase(citation.name) ?? inBody);
  }
  if (citation.kind === 'treaty') return withoutAcronym(citation.name.text).name;
  if (citation.kind === 'unDocument' && citation.number !== null) return resolutionName(citation);
  if (citation.kind === 'constitution') return constitutionName(citation);
  if ('code' in citation) return citation.name?.text ?? statuteName(citation);
  const named =
    authorsName(authorsOf(citation)) ??
    calledOf(citation)?.text ??
    numberName(citation) ??
    inBody?.people[0] ??
    inBody?.whole;
  return named ?? ('authors' in citation ? containerOf(citation)?.text : null) ?? null;
}

/** What a citation without a name begins with: `H.R. Rep. No. 94-1476`, `684 F. Supp. 1248`. */
function leadOf(text: string): string {
  let end = 0;
  while (end < text.length && end < LONGEST_LEAD && !',([;'.includes(text.charAt(end))) end += 1;
  const lead = text.slice(0, end).trim();
  return lead === '' ? text.slice(0, LONGEST_LEAD).trim() : lead;
}

/** `Lee`, `Porter & Watts`, `Franklin et al.`; null where there are no authors. */
function authorsName(authors: readonly Author[]): string | null {
  const [first, second] = authors.map((author) => author.names[0] ?? author.text);
  if (first === undefined) return null;
  if (second === undefined) return first;
  return authors.length === 2 ? `${first} & ${second}` : `${first} et al.`;
}

function addAuthored(keys: KeyList, citation: Authored, inBody: Name | null): void {
  addAuthors(keys, citation.authors);
  // Beside a title of its own, somebody whom the body names is its author only perhaps.
  addPeople(keys, inBody?.people ?? [], citation.title !== null);
  if (inBody !== null && inBody.title !== null) keys.addTitle(inBody.title, inBody.people.length > 0);
  if ('editors' in citation) addEditors(keys, citation.editors, citation.authors.length > 0);
  if (citation.title !== null) keys.addTitle(citation.title.text, citation.authors.length > 0);
  const container = containerOf(citation);
  if (container !== null) keys.add('institution', container.text, true);
}

/** Official documents: by their title or name. */
function addNamedWork(keys: KeyList, citation: FullCitation): void {
  const called = calledOf(citation);
  if (called !== null) keys.addTitle(called.text, false);
  const number = numberName(citation);
  if (number !== null) keys.add('whole', number);
}

/** What an official document is called by its number: `Exec. Order No. 12,866`, `Pub. L. No. 104-13`; null for others. */
function numberName(citation: FullCitation): string | null {
  switch (citation.kind) {
    case 'executive':
      return citation.number === null ? null : `${citation.label.text} No. ${citation.number.text}`;
    case 'bill':
      return `${citation.chamber.text} ${citation.number.text}`;
    case 'sessionLaw':
      // A chapter stands with its word.
      return citation.number === null || !/^\d/.test(citation.number.text)
        ? null
        : `Pub. L. No. ${citation.number.text}`;
    default:
      return null;
  }
}

function addAuthors(keys: KeyList, authors: readonly Author[]): void {
  const [first] = authors;
  if (first === undefined) return;
  const surnames = authors.map((author) => author.names[0] ?? author.text);
  if (authors.length > 1) {
    keys.add('surname', surnames.join(' '));
    keys.add('surname', surnames.slice(0, 2).join(' '));
  }
  for (const author of authors) {
    const weak = author !== first;
    if (author.institution) addInstitution(keys, author, weak);
    else addPerson(keys, author, weak);
  }
  if (authors.length > 1) keys.add('whole', authors.map((author) => author.text).join(' '));
}

function addPerson(keys: KeyList, author: Author, weak: boolean): void {
  const last = author.names.length - 1;
  author.names.forEach((name, index) => {
    keys.add(index < last || last === 0 ? 'surname' : 'whole', name, weak);
  });
  const surname = author.names[0];
  const [given, ...others] = allWords(author.text).slice(0, -1);
  if (given === undefined || surname === undefined) return;
  if (others.length > 0) keys.add('whole', `${given} ${surname}`, weak);
  const initials = [given, ...others].map((name) => name.charAt(0)).join('');
  keys.add('whole', `${initials} ${surname}`, weak);
  keys.add('whole', `${initials.charAt(0)} ${surname}`, weak);
}

/** Those whom the body names: together and each. */
function addPeople(keys: KeyList, people: readonly string[], weak: boolean): void {
  const surnames = people.map((person) => person.slice(person.lastIndexOf(' ') + 1));
  if (surnames.length > 1) keys.add('surname', surnames.join(' '), weak);
  for (const person of people) addNamed(keys, person, weak);
}

/** Somebody whom the body names: by the last word and whole. */
function addNamed(keys: KeyList, person: string, weak: boolean): void {
  const surname = person.slice(person.lastIndexOf(' ') + 1);
  keys.add('surname', surname, weak);
  keys.add('whole', person, weak);
}

/** As printed, by its first member (`Off. of Mgmt. & Budget, Exec. Off. of the President`), and by its acronym. */
function addInstitution(keys: KeyList, author: Author, weak: boolean): void {
  for (const name of author.names) keys.add('institution', name, weak);
  const comma = author.text.indexOf(',');
  if (comma > 0) keys.add('institution', author.text.slice(0, comma), weak);
  if (author.acronym !== null) keys.add('acronym', author.acronym.text, weak);
  addInitials(keys, author.text);
}

function addInitials(keys: KeyList, name: string): void {
  for (const initials of [initialsOf(name, false), initialsOf(name, true)]) {
    if (initials.length > 1) keys.enter('acronym', initials.toUpperCase(), initials, true);
  }
}

/**
 * `U.S. Gov’t Accountability Office` is GAO: the initials of the words that are written with a capital; `Dep’t of
 * Justice` is DOJ, with those of small words.
 */
function initialsOf(name: string, withSmall: boolean): string {
  let initials = '';
  for (const word of name.split(' ')) {
    if (isNation(word)) continue;
    for (const member of word.split('-')) {
      const counts = beginsWithCapital(member) || (withSmall && isTie(member));
      if (counts) initials += member.charAt(0).toLowerCase();
    }
  }
  return initials;
}

const isTie = (word: string): boolean => word === 'of' || word === 'for' || word === 'and' || word === 'the';

const isNation = (word: string): boolean => word === 'U.S.' || word === 'United' || word === 'States';

function addEditors(keys: KeyList, editors: readonly Field[], signed: boolean): void {
  const surnames = editors.map((editor) => allWords(editor.text).at(-1) ?? '');
  if (surnames.length > 1) keys.add('surname', surnames.join(' '), signed);
  for (const surname of surnames) keys.add('surname', surname, signed);
}

function containerOf(citation: Authored): Field | null {
  if ('container' in citation) return citation.container;
  return 'collection' in citation ? citation.collection : null;
}

function addCase(keys: KeyList, citation: CaseCitation | ForeignCitation, inBody: Name | null): void {
  for (const { kind, text } of citation.parentheticals) {
    if (kind === 'explanatory' && isNickname(text)) keys.add('popular', text);
  }
  const name = nameOfCase(citation.name) ?? inBody;
  if (name === null) return;
  if (name.popular !== null) keys.add('popular', name.popular);
  const heading = citation.name?.heading ?? null;
  if (heading !== null) keys.addTitle(heading.text, false);
  // States stand in many cases each.
  const telling = heading !== null ? [] : citation.kind === 'foreign' ? tellingParties(name.parties) : name.parties;
  for (const party of name.parties) addParty(keys, party, !telling.includes(party));
  for (const party of name.beginnings) keys.add('party', party, true);
  keys.add('whole', name.whole);
}

/** `(CCNV)`, `(“Lopez II”)` behind a case: what it is called from there on. */
function isNickname(text: string): boolean {
  const words = text.split(' ');
  return words.length <= MOST_WORDS_OF_A_NICKNAME && words.every((word) => beginsWithCapital(word));
}

function beginsWithCapital(word: string): boolean {
  const letter = '“"‘\''.includes(word.charAt(0)) ? word.charAt(1) : word.charAt(0);
  return letter !== letter.toLowerCase();
}

/** The party whole, and by its first words, as short forms cut it: `Carolene Products Co.`, `Carolene Products`. */
function addParty(keys: KeyList, party: string, isSovereign: boolean): void {
  const governmental = isSovereign || isGovernmental(party);
  keys.add('party', party, governmental);
  const words = significantWords(party);
  for (let count = Math.min(words.length - 1, MOST_TITLE_WORDS); count >= 1; count--) {
    const beginning = words.slice(0, count).join(' ');
    keys.enter('party', beginning, beginning, governmental || (count === 1 && words.length > 3));
  }
  const last = words.at(-1);
  if (last !== undefined && words.length > 1) keys.enter('party', last, last, true);
  addInitials(keys, party);
}

/** `Doe`; the other party where the first is a government, the object of `In re`, the popular name. */
function shortCaseName(name: Name | null): string {
  if (name === null) return '';
  if (name.popular !== null) return name.popular;
  const [first = name.whole, second] = name.parties;
  const other = second !== undefined && isGovernmental(first) && !isGovernmental(second);
  return shortParty(other ? second : first);
}

function addStatute(keys: KeyList, citation: StatuteCitation): void {
  if (citation.name !== null) keys.addTitle(citation.name.text, false);
  keys.add('whole', statuteName(citation));
}

const statuteName = (citation: StatuteCitation): string =>
  [citation.title?.text, citation.code.text, citation.sign?.text, sectionsIn(citation)]
    .filter((part) => part !== undefined)
    .join(' ');

/** Without subsections, by which no work is told from another. */
const sectionsIn = (citation: StatuteCitation): string | undefined =>
  citation.sections.length > 0 ? citation.sections.join(', ') : citation.section?.text;

const constitutionName = (citation: ConstitutionCitation): string =>
  [citation.jurisdiction.text, 'Const.', ...citation.subdivisions.map((subdivision) => subdivision.text)].join(' ');

/** What tells the authors of two works apart: the first author's whole name, folded; empty for unsigned works. */
export function firstAuthor(citation: FullCitation): string {
  const author = 'authors' in citation ? citation.authors[0] : undefined;
  return author === undefined ? '' : fold(author.text);
}

/** The words of a work's title or case name, by which a short title or a party is recognised. */
export function nameWords(citation: FullCitation, inBody: Name | null): readonly string[] {
  if (citation.kind === 'case' || citation.kind === 'foreign')
    return significantWords(citation.name?.text ?? inBody?.whole ?? '');
  if (citation.kind === 'treaty') return significantWords(citation.name.text);
  if ('title' in citation && citation.title !== null && !('code' in citation))
    return significantWords(citation.title.text);
  return [];
}
