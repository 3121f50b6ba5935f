/**
 * What a student is told of a citation: what kind it is, and what each part of it is for, with the rule of the Indigo
 * Book (2d ed., CC0) that it follows.
 */
import type { CitationKind } from '../citation/citation';

export interface Lesson {
  /** A sentence or two. */
  readonly says: string;
  /** `R11.1`, `T17`; null where the Indigo Book has none. */
  readonly rule: string | null;
}

interface KindLesson extends Lesson {
  /** `a case`. */
  readonly name: string;
}

const lesson = (rule: string | null, says: string): Lesson => ({ says, rule });
const kind = (name: string, rule: string | null, says: string): KindLesson => ({ name, says, rule });

export const kindLessons: Readonly<Record<CitationKind, KindLesson>> = {
  case: kind('a case', 'R11.1', 'Its parties, where it is printed, and, in parentheses, the court and the year.'),
  statute: kind('a statute', 'R16.1.1', 'The title and name of the code, and the section in it.'),
  sessionLaw: kind('a session law', 'R16.1.7', 'The act as it was passed: its number, and its place among the laws.'),
  rule: kind('a rule', 'R18.1.1', 'The set of rules by its abbreviation, and the number in it.'),
  restatement: kind('a restatement', 'R18.2', 'Which series and subject, the section, and who published it.'),
  constitution: kind('a constitution', 'R23.1', 'Whose it is, and the article, amendment or clause.'),
  regulation: kind('a regulation', 'R19.1.1', 'The title of the code of regulations, the section, and the year.'),
  register: kind('a notice in a register', 'R19.4', 'What it is called, and the volume, page and day of the register.'),
  executive: kind('an executive document', 'T2', 'What it is, its number, and where it is printed.'),
  bill: kind('a bill', 'R21.1', 'The chamber and number, the Congress, and the year.'),
  hearing: kind('a hearing', 'R21.4.1', 'Its whole title, the committee, the Congress, and the year.'),
  legislativeReport: kind('a report of a committee', 'R21.5.1', 'The chamber, the number, the page and the year.'),
  congressionalRecord: kind('the Congressional Record', 'R21.1', 'The volume, the page, and the year or day.'),
  treaty: kind('a treaty', 'T6', 'Its name, the parties or the day, and where it is printed.'),
  unDocument: kind('a document of the United Nations', 'T8', 'The organ, the number, and the symbol of the document.'),
  article: kind('an article in a journal', 'R30.1.1', 'Author, title, volume, journal, first page, and the year.'),
  periodical: kind('an article in a newspaper or magazine', 'R30.4.1', 'Author, title, the paper, and the day.'),
  web: kind('a web page', 'R33', 'Author, title, the site, the day, and the address.'),
  socialMedia: kind('a post', 'R33.7', 'Who wrote it, where, when, and the address.'),
  book: kind('a book', 'R28.2.1', 'Author, title, the page, and, in parentheses, the edition and the year.'),
  chapter: kind(
    'a chapter',
    'R28.2.5',
    'Author and title, then the book it is in, its first page, the editor, and the year.',
  ),
  report: kind('a report', 'R28.2.1', 'The institution, the title, the page, and the year.'),
  dictionary: kind('a dictionary', 'R28.2.5', 'The entry, the dictionary, the edition, and the year.'),
  unpublished: kind('an unpublished work', 'R30.1.1', 'Author, title, the day, and where it can be found.'),
  courtDocument: kind('a paper of a court', 'R15.3.1', 'What it is, where in it, the case, and its docket number.'),
  patent: kind('a patent', null, 'The country, the number, and the day it was filed.'),
  foreign: kind('a case from abroad', 'T8', 'As its own country cites it, with the country where that is not plain.'),
  opaque: kind(
    'a citation that Carolene can’t take apart',
    null,
    'It counts as one work, so that an Id. after it still holds.',
  ),
  id: kind('Id.', 'R6.2.2', 'The work cited just before, if that is the only one it can be.'),
  supra: kind('a supra', 'R6.2.3', 'A work cited in full in an earlier note, by a name and the number of that note.'),
  shortCase: kind(
    'the short form of a case',
    'R15.2.2',
    'A party’s name, the volume and reporter, and the page after “at”.',
  ),
  shortStatute: kind('the short form of a statute', 'R16.2', 'The section alone, of an act or code cited before.'),
  infra: kind('an infra', 'R6.2.3', 'Something that comes later in the same work.'),
  crossReference: kind('a cross-reference', 'R6.2.3', 'Another place of this very work.'),
};

const dates = lesson('R12.4.1', 'When it appeared. A month is abbreviated, except May, June and July.');
const address = lesson('R33.6.1', 'Where it can be read, in full, with nothing behind it that only tracks the reader.');
const people = lesson(
  'R28.2.1',
  'Who wrote it, in the usual order; two are joined by “&”, of more the first and “et al.”.',
);
const pages = lesson('R11.7', 'The very page, section or paragraph that supports the text.');
const place = lesson('R11.6.2', 'Volume, reporter or series in its abbreviation, and the first page.');

const common: Readonly<Record<string, Lesson>> = {
  Date: dates,
  URL: address,
  Author: people,
  Pinpoint: pages,
  Reported: place,
  Printed: place,
  Title: lesson('R2.1', 'As it was published.'),
  Case: lesson('R11.1', 'The first party on each side, shortened and abbreviated; “v.” between them.'),
  Court: lesson('R12.2', 'Which court decided, abbreviated; left out where the reporter says it.'),
  Docket: lesson('R12.4.1', 'The court’s own number of the case.'),
  Database: lesson('R12.4.1', 'The year, the database and its number, for what no reporter prints.'),
  Code: lesson('R16.1.1', 'The code in its abbreviation.'),
  Section: lesson('R5.2.1', 'The section sign, a space, and the number; two signs for more than one.'),
  Act: lesson('R16.1.7', 'The name under which the act is known.'),
  Provision: lesson('R23.1', 'Article or amendment, section and clause, in their abbreviations.'),
  Constitution: lesson('R23.1', 'Whose constitution it is.'),
  Journal: lesson('R30.3.1', 'The journal in its abbreviation.'),
  Volume: lesson('R30.1.1', 'The volume, in front of the journal.'),
  'First page': lesson('R30.1.1', 'The page on which it begins.'),
  In: lesson('R33.3.2', 'The paper, site or book that it is part of.'),
  Edition: lesson('R28.2.5', 'Which edition, unless there was only one.'),
  Publisher: lesson('R28.2.5', 'Who published it, where that is needed to find it.'),
  Hereinafter: lesson('R10.2', 'The name by which the work is called from here on, in square brackets.'),
  Number: lesson(null, 'Its number in the series.'),
  Congress: lesson('R21.1', 'Which Congress; each sits two years.'),
  Session: lesson('R21.1', 'The session, where it matters.'),
};

const byKind: Readonly<Partial<Record<CitationKind, Readonly<Record<string, Lesson>>>>> = {
  statute: {
    Title: lesson('R16.1.1', 'The title of the code, in front of it.'),
    Date: lesson('R16.1.2', 'The year of the code; the twentieth edition asks for it.'),
  },
  regulation: {
    Title: lesson('R19.1.1', 'The title of the code, in front of it.'),
    Date: lesson('R19.1.1', 'The year of the volume that was used.'),
  },
  case: { Date: lesson('R12.4.1', 'The year of the decision; the whole day only for what is not in a reporter.') },
  article: {
    Date: lesson('R30.1.1', 'The year, in parentheses.'),
    Title: lesson('R2.1', 'As it was published; set in italics.'),
  },
  restatement: { Series: lesson('R18.2', 'Which of the series: Second, Third.') },
};

/** What a part of a citation is for; null for a part that speaks for itself. */
export const partLesson = (of: CitationKind, part: string): Lesson | null => byKind[of]?.[part] ?? common[part] ?? null;

export const elementLessons = {
  signal: lesson('R4.2', 'How the work bears on the text: support, comparison, contradiction or background.'),
  parenthetical: lesson('R10', 'What the work says, or of what weight it is; beginning with a small letter.'),
  history: lesson('R14.2.1', 'What became of the case afterwards.'),
  note: lesson('R6.2.3', 'The note that cites the work in full.'),
  key: lesson('R29.2', 'The name by which the work is called: its author’s surname, its institution, or its title.'),
} as const;
