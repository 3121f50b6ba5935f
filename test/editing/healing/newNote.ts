/** A note that is put in: where, under which label, and what it says. */
import { anyOf, between, oneOf, type Random } from '../random';
import { citation } from './compose';
import { bodyPlace, called, type Plan } from './edit';
import { pageOf } from './library';
import { fixed, noteBlocks, placedOf, workOf, type Article, type Id, type Piece, type Work } from './model';
import type { Pen } from './pen';
import { journals, newcomers, remarks, shortSentences, titleBeginnings, titleEndings } from './words';

/** A work that nobody has cited so far. */
export function newWork(pen: Pen, random: Random): Work {
  const id = pen.identity();
  const cited = new Set([...pen.article.works.values()].map(({ surname }) => surname));
  const surname = oneOf(
    newcomers.filter((name) => !cited.has(name)),
    random,
  );
  const common = { id, surname, year: `${between(1990, 2018, random)}`, hereinafter: null, needsTitle: false };
  const first = `${between(101, 899, random)}`;
  const work: Work =
    random() < 0.5
      ? {
          ...common,
          kind: 'case',
          name: `${surname} v. United States`,
          title: '',
          source: `${between(101, 560, random)} U.S.`,
          first,
        }
      : {
          ...{ ...common, kind: 'article', name: `Ann ${surname}`, first },
          title: `${oneOf(titleBeginnings, random)} ${oneOf(titleEndings, random)}`,
          source: `${between(11, 130, random)} ${oneOf(journals, random)}`,
        };
  pen.article = { ...pen.article, works: new Map([...pen.article.works, [id, work]]) };
  return work;
}

/** What a new note says; it cites nothing that stands behind it. */
export function content(pen: Pen, number: number, random: Random, except: Id | null = null): readonly Piece[] {
  const kind = random();
  if (kind < 0.3) return [fixed(oneOf(remarks, random))];
  if (kind < 0.65) {
    const work = newWork(pen, random);
    return [citation(pen.article, work.id, 'full', { pin: pageOf(work, random) })];
  }
  return earlier(pen.article, number, random, except) ?? [fixed(oneOf(remarks, random))];
}

/** A short form of a work cited in full before note number. */
function earlier(article: Article, number: number, random: Random, except: Id | null): readonly Piece[] | null {
  const known = noteBlocks(article).flatMap(({ block }, index) =>
    block.pieces.flatMap((piece) =>
      piece.kind === 'citation' && piece.form === 'full' && piece.work !== except
        ? [{ work: workOf(article, piece.work), home: index + 1 }]
        : [],
    ),
  );
  const chosen = anyOf(
    known.filter(({ work, home }) => home < number && (work.kind === 'article' || work.kind === 'book')),
    random,
  );
  if (chosen === undefined) return null;
  const wording = { pin: pageOf(chosen.work, random), home: chosen.home };
  return [citation(article, chosen.work.id, 'supra', wording)];
}

/** A place in the body for a call: behind a sentence that has none, or behind one that is written for it. */
interface Spot {
  readonly block: number;
  readonly at: number;
  readonly sentence: string;
}

export function spots(article: Article, random: Random): readonly Spot[] {
  const bare = placedOf(article, 'fixed')
    .filter(({ piece, block, index }) => {
      const { kind, pieces = [] } = article.blocks[block] ?? {};
      const calls = pieces.some((each) => each.kind === 'call');
      return kind === 'paragraph' && calls && piece.written.endsWith('.') && pieces[index + 1]?.kind !== 'call';
    })
    .map(({ block, index }) => ({ block, at: index + 1, sentence: '' }));
  const written = called(article).map(({ block, index }) => ({
    ...{ block, at: index + 1 },
    sentence: ` ${oneOf(shortSentences, random)}`,
  }));
  return [...bare, ...written];
}

/** Puts a note in at a spot: by hand in Markdown, else by asking for it. */
export function putIn(
  pen: Pen,
  { block, at, sentence }: Spot,
  random: Random,
  write: (pen: Pen, number: number) => readonly Piece[],
): Plan {
  const { format } = pen.article;
  const note = pen.identity();
  pen.touched.add(note);
  if (sentence !== '') pen.put(block, at, [fixed(sentence)]);
  const place = sentence === '' ? at : at + 1;
  if (format === 'plaintext' || random() < 0.4) {
    const then = (later: Pen): void => {
      const body = later.article.blocks.findIndex(({ pieces: [head] }) => head?.kind === 'head' && head.note === note);
      const number = called(later.article).find((call) => call.note === note)?.number ?? 0;
      later.put(body, later.block(body).pieces.length, write(later, number));
    };
    return { what: 'with Insert footnote', footnote: { block, at: place, note, then } };
  }
  const label = `[^new-${note}]`;
  pen.put(block, place, [{ kind: 'call', note, written: label }]);
  const bodyless = pen.strokes.length;
  const calls = called(pen.article);
  const number = calls.find((call) => call.note === note)?.number ?? 0;
  const pieces = write(pen, number);
  const body = bodyPlace(pen.article, block, calls[number - 2]?.note);
  pen.putBlocks(body, [{ kind: 'note', level: 0, pieces: [{ kind: 'head', note, written: `${label}: ` }, ...pieces] }]);
  return { what: 'by hand', bodyless };
}
