/**
 * Articles to measure with: body text with calls, notes that cite as law reviews do (a third *Id.*, a quarter *supra*,
 * some strings, some explanation), every reference right. The same seed gives the same article.
 */
import type { Format } from '../../server/src/manuscript/manuscript';
import { Random } from './random';

export interface Article {
  readonly text: string;
  readonly format: Format;
  readonly notes: number;
}

/** About `size` characters; at 1 MB some 1,800 notes. */
export function article(format: Format, size: number, seed: number): Article {
  const writer = new ArticleWriter(format, new Random(seed));
  while (writer.length < size) writer.paragraph();
  return { text: writer.text(), format, notes: writer.notes };
}

/** A work that was cited in full, and how a later note calls it. */
interface Cited {
  readonly note: number;
  readonly name: string;
}

class ArticleWriter {
  private readonly body: string[] = [];
  private readonly noteTexts: string[] = [];
  private readonly cited: Cited[] = [];
  /** Whether an *Id.* could follow: the note before cites exactly one work. */
  private single = false;
  length = 0;

  constructor(
    private readonly format: Format,
    private readonly random: Random,
  ) {}

  get notes(): number {
    return this.noteTexts.length;
  }

  paragraph(): void {
    if (this.body.length % 12 === 0) this.add(this.heading());
    const sentences = Array.from({ length: this.random.between(3, 7) }, () => {
      const call = this.random.next() < 0.22 ? this.call() : '';
      return `${this.sentence()}${call}`;
    });
    this.add(sentences.join(' '));
  }

  text(): string {
    const notes = this.noteTexts.map((note, index) =>
      this.format === 'markdown' ? `[^${index + 1}]: ${note}` : `[${index + 1}] ${note}`,
    );
    return `${this.body.join('\n\n')}\n\n\n${notes.join('\n\n')}\n`;
  }

  private add(block: string): void {
    this.body.push(block);
    this.length += block.length + 2;
  }

  private heading(): string {
    const title = this.words(this.random.between(2, 5), true);
    const number = romanNumeral(1 + Math.floor(this.body.length / 12));
    return this.format === 'markdown' ? `## ${number}. ${title}` : `${number}. ${title}`;
  }

  private sentence(): string {
    const sentence = `${this.words(1, true)} ${this.words(this.random.between(8, 24), false)}`;
    if (this.random.next() < 0.15) return `${sentence}, “${this.words(this.random.between(3, 9), false)}.”`;
    return `${sentence}.`;
  }

  private call(): string {
    const note = this.note(this.noteTexts.length + 1);
    this.noteTexts.push(note);
    this.length += note.length + 8;
    const number = this.noteTexts.length;
    return this.format === 'markdown' ? `[^${number}]` : `[${number}]`;
  }

  private note(number: number): string {
    const dice = this.random.next();
    const before = this.random.next() < 0.07 ? `${this.sentence()} ` : '';
    if (dice < 0.3 && this.single) return `${before}${this.id()}`;
    if (dice < 0.55 && this.cited.length > 0) return `${before}${this.again()}`;
    if (dice < 0.6 && number > 4) return this.crossReference(number);
    if (dice < 0.74) return this.string(number);
    return `${before}${this.full(number)}.`;
  }

  private id(): string {
    return this.random.next() < 0.4 ? this.italic('Id.') : `${this.italic('Id.')} at ${this.random.between(900, 999)}.`;
  }

  private again(): string {
    this.single = true;
    const work = this.cited[this.random.between(Math.max(0, this.cited.length - 40), this.cited.length - 1)];
    if (work === undefined) return this.italic('Id.');
    return `${work.name}, ${this.italic('supra')} note ${work.note}, at ${this.random.between(900, 999)}.`;
  }

  private crossReference(number: number): string {
    this.single = false;
    const to = this.random.between(1, number - 3);
    return `${this.italic('See supra')} notes ${to}–${to + 2} and accompanying text.`;
  }

  private string(number: number): string {
    const works = Array.from({ length: this.random.between(2, 4) }, () => this.full(number));
    this.single = false;
    return `${this.italic('See, e.g.')}, ${works.join('; ')}.`;
  }

  /** A full citation, without its period. */
  private full(number: number): string {
    this.single = true;
    const kind = this.random.next();
    if (kind < 0.35) return this.caseCitation();
    if (kind < 0.7) return this.journalArticle(number);
    if (kind < 0.8)
      return `${this.random.between(5, 50)} U.S.C. § ${this.random.between(101, 9999)}(${this.random.pick(['a', 'b', 'c'])})`;
    if (kind < 0.9) return this.page(number);
    return this.book(number);
  }

  private caseCitation(): string {
    const name = this.italic(`${this.surname()} v. ${this.surname()}`);
    const page = this.random.between(1, 800);
    const year = this.random.between(1955, 2020);
    const place = this.random.pick([
      `${this.random.between(350, 580)} U.S. ${page}, ${page + 7} (${year})`,
      `${this.random.between(100, 990)} F.2d ${page}, ${page + 7} (${this.random.pick(['2d', '5th', '9th', 'D.C.'])} Cir. ${this.random.between(1955, 1992)})`,
      `${this.random.between(100, 990)} P.2d ${page} (Wash. ${this.random.between(1955, 1999)})`,
    ]);
    const weight =
      this.random.next() < 0.2
        ? ` (${this.random.pick(['holding', 'noting', 'finding'])} that ${this.words(9, false)})`
        : '';
    return `${name}, ${place}${weight}`;
  }

  private journalArticle(number: number): string {
    const surname = this.author(number);
    const journal = this.random.pick([
      'Yale L.J.',
      'Harv. L. Rev.',
      'Stan. L. Rev.',
      'Colum. L. Rev.',
      'N.Y.U. L. Rev.',
    ]);
    const volume = this.random.between(20, 130);
    return `${this.givenName()} ${surname}, ${this.italic(this.words(5, true))}, ${volume} ${journal} ${this.random.between(1, 899)} (${this.random.between(1960, 2022)})`;
  }

  private page(number: number): string {
    const surname = this.author(number);
    const date = `${this.random.pick(['Jan.', 'Mar.', 'July', 'Nov.'])} ${this.random.between(1, 28)}, ${this.random.between(2005, 2023)}`;
    const slug = this.words(3, false).replaceAll(' ', '-');
    return `${this.givenName()} ${surname}, ${this.italic(this.words(6, true))}, ${this.random.pick(['N.Y. Times', 'Wash. Post', 'Wired'])} (${date}), https://www.example.org/${slug}`;
  }

  private book(number: number): string {
    const surname = this.author(number);
    return `${this.givenName()} ${surname}, ${this.words(4, true)} ${this.random.between(2, 400)} (${this.random.between(1960, 2022)})`;
  }

  /** A surname of its own for each work, so that a later short form has one answer. */
  private author(note: number): string {
    const name = `${this.surname()}${syllables[this.cited.length % syllables.length] ?? ''}${this.tail()}`;
    this.cited.push({ note, name });
    return name;
  }

  private tail(): string {
    let rest = Math.floor(this.cited.length / syllables.length);
    let tail = '';
    while (rest > 0) {
      tail += syllables[rest % syllables.length] ?? '';
      rest = Math.floor(rest / syllables.length);
    }
    return tail;
  }

  private surname(): string {
    return this.random.pick(surnames);
  }

  private givenName(): string {
    return `${this.random.pick(givenNames)} ${this.random.pick(['A.', 'J.', 'M.', 'R.'])}`;
  }

  private words(count: number, title: boolean): string {
    const words = Array.from({ length: count }, () => this.random.pick(vocabulary));
    return (title ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)) : words).join(' ');
  }

  private italic(text: string): string {
    return this.format === 'markdown' ? `*${text}*` : text;
  }
}

function romanNumeral(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let text = '';
  for (const [value, letters] of steps) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

const syllables = [
  'a',
  'berg',
  'don',
  'er',
  'field',
  'gate',
  'ham',
  'ing',
  'ker',
  'ley',
  'man',
  'ner',
  'son',
  'ton',
  'well',
];

const surnames: readonly [string, ...string[]] = [
  'Ab',
  'Bar',
  'Cald',
  'Dal',
  'Ever',
  'Fair',
  'Gold',
  'Hart',
  'Ivers',
  'Kel',
  'Lan',
  'Mor',
  'Nor',
  'Os',
  'Pem',
  'Quin',
  'Rad',
  'Sher',
  'Thorn',
  'Wes',
];

const givenNames: readonly [string, ...string[]] = [
  'Ann',
  'Bo',
  'Clara',
  'Dev',
  'Elena',
  'Femi',
  'Grace',
  'Hugo',
  'Ines',
  'Jonas',
  'Karim',
  'Lucia',
];

const vocabulary: readonly [string, ...string[]] = [
  'the',
  'of',
  'a',
  'and',
  'to',
  'in',
  'that',
  'is',
  'for',
  'on',
  'with',
  'as',
  'by',
  'it',
  'not',
  'or',
  'this',
  'which',
  'court',
  'statute',
  'right',
  'duty',
  'reading',
  'meaning',
  'policy',
  'harm',
  'history',
  'practice',
  'agency',
  'power',
  'reason',
  'doctrine',
  'speech',
  'contract',
  'property',
  'liberty',
  'remedy',
  'standard',
  'burden',
  'record',
  'notice',
  'holding',
  'argument',
  'evidence',
  'question',
  'answer',
  'purpose',
  'structure',
  'text',
  'rule',
  'exception',
  'claim',
];
