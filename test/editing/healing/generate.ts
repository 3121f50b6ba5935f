/** Writes an article and keeps what every reference in it means. */
import { randomly, shuffled, type Random } from '../random';
import { Body } from './body';
import { Library } from './library';
import { type Article, type Block, type Format, type Id, type Piece } from './model';
import { NoteWriter } from './notes';
import { labelWords } from './words';

export interface Style {
  readonly name: string;
  readonly format: Format;
  readonly notes: number;
  readonly noteGap: '\n' | '\n\n';
  readonly labels: 'numbers' | 'names';
  /** Where the notes stand: all at the end, or each behind the paragraph that calls it. */
  readonly place: 'end' | 'paragraph';
}

const plain = { format: 'plaintext', labels: 'numbers', place: 'end', noteGap: '\n\n' } as const;
const markdown = { format: 'markdown', labels: 'numbers', place: 'end', noteGap: '\n\n' } as const;

export const styles: readonly Style[] = [
  { ...plain, name: 'clerks.txt', notes: 36 },
  { ...plain, name: 'registers.txt', notes: 40, noteGap: '\n' },
  { ...plain, name: 'copyists.txt', notes: 48 },
  { ...plain, name: 'paper.txt', notes: 58, noteGap: '\n' },
  { ...plain, name: 'archives.txt', notes: 116 },
  { ...markdown, name: 'clerks.md', notes: 34 },
  { ...markdown, name: 'registers.md', notes: 42, labels: 'names' },
  { ...markdown, name: 'copyists.md', notes: 46, place: 'paragraph' },
  { ...markdown, name: 'paper.md', notes: 56, labels: 'names', place: 'paragraph' },
  { ...markdown, name: 'archives.md', notes: 114, noteGap: '\n' },
];

/** How many notes there are to each work. */
const NOTES_TO_A_WORK = 3;
const ATTEMPTS = 200;

/** The article that a seed decides; it holds every kind of reference. */
export function generated(style: Style, seed: number): Article {
  const random = randomly(seed);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const article = written(style, random);
    if (article !== null) return article;
  }
  throw new Error(`No article ${style.name} holds every kind of reference.`);
}

function written(style: Style, random: Random): Article | null {
  const works = new Library(random).draw(Math.ceil(style.notes / NOTES_TO_A_WORK), 1);
  const notes = Array.from({ length: style.notes }, (_, index) => works.length + 1 + index);
  const body = new Body(style.format, labelled(style, notes, random), random, works.length + style.notes + 1);
  const article: Article = {
    ...{ name: style.name, format: style.format, noteGap: style.noteGap },
    works: new Map(works.map((work) => [work.id, work])),
    blocks: body.blocks(),
    nextId: body.nextId,
  };
  const writer = new NoteWriter(article, notes, works, random);
  const bodies = writer.write();
  if (bodies === null) return null;
  return { ...article, blocks: put(style, writer.referringBody(), bodies) };
}

/** What the writer calls each note by. */
function labelled({ format, labels }: Style, notes: readonly Id[], random: Random): ReadonlyMap<Id, string> {
  const names = shuffled(labelWords, random);
  return new Map(
    notes.map((note, index) => {
      const name = labels === 'names' ? (names[index] ?? `note-${index}`) : `${index + 1}`;
      return [note, format === 'markdown' ? `[^${name}]` : `[${name}]`];
    }),
  );
}

function put({ place }: Style, body: readonly Block[], notes: readonly Block[]): readonly Block[] {
  if (place === 'end') return [...body, ...notes];
  const noteOf = (piece: Piece): readonly Block[] =>
    piece.kind === 'call'
      ? notes.filter(({ pieces: [head] }) => head?.kind === 'head' && head.note === piece.note)
      : [];
  return body.flatMap((block) => [block, ...block.pieces.flatMap(noteOf)]);
}
