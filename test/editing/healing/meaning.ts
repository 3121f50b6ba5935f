/** What each reference has to say, by what it means: the model's answer, from the places of notes and works alone. */
import { fullWritten, idWritten, keysOf, listRead, shortFormOf, shortWritten, supraWritten } from './forms';
import {
  addressOf,
  noteBlocks,
  numbersOf,
  placedOf,
  workOf,
  type Article,
  type Call,
  type Citation,
  type Head,
  type Id,
  type NoteReference,
  type PartReference,
  type Piece,
  type Placed,
} from './model';

/** A citation at its place in the order of reading. */
interface Cited extends Placed<Citation> {
  readonly number: number;
}

/** One way in which a piece may stand in the mended text. */
export interface Reading {
  readonly end: number;
  readonly piece: Piece;
}

/** What an edit did, as far as more than one answer is right after it. */
export interface Circumstances {
  /** Notes that are new or were moved: they may belong to a range that they stand in the middle of. */
  readonly touched: ReadonlySet<Id>;
  /** A note that was empty when the numbers were written: an Id. behind it may have been spelled out already. */
  readonly wasEmpty: Id | null;
  /** It is empty still: what an Id. behind it will mean is open. */
  readonly isEmpty: boolean;
}

export const calm: Circumstances = { touched: new Set(), wasEmpty: null, isEmpty: false };

const SHORT_CASE_WINDOW = 5;
const numberList = /(notes?) (\d+(?:(?:[–-]|, (?:and |& )?| and | & )\d+)*)/y;

export class Meaning {
  readonly numbers: ReadonlyMap<Id, number>;
  readonly #cited: readonly Cited[];
  /** The note in which a work is cited in full, or has to be. */
  readonly #home = new Map<Id, Cited>();

  constructor(
    readonly article: Article,
    readonly circumstances: Circumstances = calm,
  ) {
    this.numbers = numbersOf(article);
    this.#cited = noteBlocks(article).flatMap(({ note, block, index }) =>
      block.pieces.flatMap((piece, at) =>
        piece.kind === 'citation' ? [{ piece, block: index, index: at, number: this.numbers.get(note) ?? 0 }] : [],
      ),
    );
    for (const cited of this.#cited) {
      const home = this.#home.get(cited.piece.work);
      if (home === undefined || (home.piece.form !== 'full' && cited.piece.form === 'full'))
        this.#home.set(cited.piece.work, cited);
    }
  }

  /** Whether every reference can still be right: no short form before its full citation, no list astride its own note. */
  get sound(): boolean {
    const backward = this.#cited.some((cited) => {
      const home = this.#home.get(cited.piece.work);
      return home === undefined || this.#cited.indexOf(home) > this.#cited.indexOf(cited);
    });
    if (backward) return false;
    return placedOf(this.article, 'notes').every((place) => {
      const sides = new Set(this.#targets(place.piece).map((number) => Math.sign(number - this.#before(place))));
      return sides.size < 2 && !sides.has(0);
    });
  }

  /** References whose every target is gone. */
  isLost(piece: Piece): boolean {
    if (piece.kind === 'notes') return this.#targets(piece).length === 0;
    return piece.kind === 'part' && addressOf(this.article, piece.heading) === null;
  }

  /** All ways in which this piece may stand at an offset, the longest first. */
  readings(place: Placed, text: string, at: number): readonly Reading[] {
    const { piece } = place;
    const exactly = (pieces: readonly Piece[]): readonly Reading[] =>
      pieces
        .filter(({ written }) => text.startsWith(written, at))
        .filter(({ written }, index, all) => all.findIndex((other) => other.written === written) === index)
        .map((each) => ({ end: at + each.written.length, piece: each }))
        .sort((a, b) => b.end - a.end);
    switch (piece.kind) {
      case 'fixed':
      case 'ordinal':
        return exactly([piece]);
      case 'call':
      case 'head':
        return exactly(this.#marks(piece));
      case 'citation':
        return exactly(this.citations({ ...place, piece }));
      case 'part':
        return exactly([this.#part({ ...place, piece })]);
      case 'notes':
        return this.isLost(piece) ? exactly([piece]) : this.#list({ ...place, piece }, text, at);
    }
  }

  /** What would be right at a place, for a message. */
  wanted(place: Placed): readonly string[] {
    const { piece } = place;
    if (piece.kind === 'citation') return this.citations({ ...place, piece }).map(({ written }) => written);
    if (piece.kind === 'part') return [this.#part({ ...place, piece }).written];
    if (piece.kind === 'notes') return [this.#wantedList({ ...place, piece })];
    if (piece.kind === 'call' || piece.kind === 'head') return this.#marks(piece).map(({ written }) => written);
    return [piece.written];
  }

  // Numbers and labels.

  #marks<P extends Call | Head>(piece: P): readonly P[] {
    const number = this.numbers.get(piece.note);
    const behind = piece.kind === 'call' ? '' : this.article.format === 'markdown' ? ': ' : ' ';
    if (this.article.format === 'plaintext') return [{ ...piece, written: `[${number ?? 0}]${behind}` }];
    const numbered = /^\[\^\d/.test(piece.written) ? [{ ...piece, written: `[^${number ?? 0}]${behind}` }] : [];
    return [piece, ...numbered];
  }

  // Lists of notes, and headings.

  #targets({ notes }: NoteReference): readonly number[] {
    const numbers = notes.flatMap((note) => this.numbers.get(note) ?? []);
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** The number of the note that a place is in; in the body, between those of the calls before and behind it. */
  #before({ block, index }: Placed): number {
    const head = this.article.blocks[block]?.pieces[0];
    if (head?.kind === 'head') return this.numbers.get(head.note) ?? 0;
    const calls = placedOf(this.article, 'call').filter(
      (call) => call.block < block || (call.block === block && call.index < index),
    );
    return Math.max(0, ...calls.map(({ piece }) => this.numbers.get(piece.note) ?? 0)) + 0.5;
  }

  #direction(place: Placed<NoteReference>): string {
    const [first = 0] = this.#targets(place.piece);
    return first < this.#before(place) ? 'supra' : 'infra';
  }

  #list(place: Placed<NoteReference>, text: string, at: number): readonly Reading[] {
    const { piece } = place;
    const lead = `${piece.before}${this.#direction(place)}${piece.behind}`;
    if (!text.startsWith(lead, at)) return [];
    numberList.lastIndex = at + lead.length;
    const [, word = '', list = ''] = numberList.exec(text) ?? [];
    const numbers = listRead(list);
    const end = at + lead.length + word.length + 1 + list.length;
    const written = text.slice(at, end);
    if (numbers === null || (word === 'notes') !== numbers.length > 1 || !this.#fits(piece, numbers)) return [];
    if (piece.written !== written && piece.written.startsWith(lead) && means(piece.written.slice(lead.length), numbers))
      return [];
    const named = [...this.numbers].filter(([, number]) => numbers.includes(number)).map(([note]) => note);
    return [{ end, piece: { ...piece, notes: named, written } }];
  }

  /** All notes that were meant, and beside them at most what came to stand between them. */
  #fits(piece: NoteReference, numbers: readonly number[]): boolean {
    const targets = this.#targets(piece);
    const [least = 0, most = 0] = [targets[0], targets.at(-1)];
    if (numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0))) return false;
    const noteAt = new Map([...this.numbers].map(([note, number]) => [number, note]));
    const joined = (number: number): boolean => {
      const note = noteAt.get(number);
      return note !== undefined && this.circumstances.touched.has(note) && number > least && number < most;
    };
    return (
      targets.every((number) => numbers.includes(number)) &&
      numbers.every((number) => targets.includes(number) || joined(number))
    );
  }

  #wantedList(place: Placed<NoteReference>): string {
    const { before, behind } = place.piece;
    const targets = this.#targets(place.piece);
    return `${before}${this.#direction(place)}${behind}${targets.length > 1 ? 'notes' : 'note'} ${targets.join(', ')}`;
  }

  #part({ piece, block }: Placed<PartReference>): PartReference {
    const address = addressOf(this.article, piece.heading);
    if (address === null) return piece;
    const note = this.article.blocks[block]?.pieces[0];
    const call = placedOf(this.article, 'call').find((each) => note?.kind === 'head' && each.piece.note === note.note);
    const heading = placedOf(this.article, 'ordinal').find((each) => each.piece.heading === piece.heading);
    const direction = (heading?.block ?? 0) < (call?.block ?? block) ? 'supra' : 'infra';
    return { ...piece, written: `${piece.before}${direction}${piece.behind}${address}` };
  }

  // Citations.

  citations(place: Placed<Citation>): readonly Citation[] {
    const { piece } = place;
    const work = workOf(this.article, piece.work);
    if (piece.form === 'full') return [piece];
    const home = this.#home.get(piece.work);
    if (home === undefined || (home.block === place.block && home.index === place.index)) return this.#promoted(piece);
    if (piece.form === 'supra') {
      const note = [home.number, ...(home.block === place.block ? [null] : [])];
      const written = note.map((each) => supraWritten(this.article.format, piece.key, piece, each, piece.pin));
      return (written.includes(piece.written) ? [piece.written] : written).map((each) => ({ ...piece, written: each }));
    }
    if (piece.form !== 'id') return [piece];
    const cited = this.#cited.find((each) => each.block === place.block && each.index === place.index);
    if (cited === undefined) return [piece];
    const before = this.#antecedent(cited);
    const spelled = this.#spelledOut(cited, home);
    if (this.circumstances.isEmpty && this.#mayBeSpelledOut(cited)) return [piece, ...spelled];
    if (before?.piece.work !== piece.work) return spelled;
    const paged = piece.pin === null ? [] : idWritten(this.article.format, piece, piece.pin);
    const withPage = paged.map((written) => ({ ...piece, written }));
    const right = paged.includes(piece.written) || before.piece.pin === piece.pin;
    if (!right) return [...(work.kind === 'statute' ? [] : withPage), ...spelled];
    return before.doubtful || this.#mayBeSpelledOut(cited) ? [piece, ...withPage, ...spelled] : [piece];
  }

  /** The next short form in the place of a full citation that is gone. */
  #promoted(piece: Citation): readonly Citation[] {
    const { format } = this.article;
    const work = workOf(this.article, piece.work);
    const full = fullWritten(format, work, piece, piece.pin);
    // A section of a code that is named needs no more.
    const named =
      work.kind === 'statute'
        ? shortWritten(format, work, piece, null).filter((each) => each.includes(work.source))
        : [];
    const written = [...(named.includes(piece.written) ? [piece.written] : []), full, ...named];
    return written.map((each) => ({ ...piece, form: 'full', written: each }));
  }

  /** What an Id. would mean here: the last citation of this note, or the only work of the note before. */
  #antecedent({ piece, block, number }: Cited): { readonly piece: Citation; readonly doubtful: boolean } | null {
    const here = this.#cited.filter((each) => each.block === block).map((each) => each.piece);
    const earlier = here.slice(0, here.indexOf(piece));
    const nearest = earlier.at(-1);
    if (nearest !== undefined) return { piece: nearest, doubtful: nearest.end === '.' && isString(earlier) };
    const before = this.#cited.filter((each) => each.number === number - 1).map((each) => each.piece);
    const last = before.at(-1);
    const single = new Set(before.map(({ work }) => work)).size === 1;
    return last !== undefined && single ? { piece: last, doubtful: false } : null;
  }

  #mayBeSpelledOut({ number }: Cited): boolean {
    const { wasEmpty } = this.circumstances;
    return wasEmpty !== null && this.numbers.get(wasEmpty) === number - 1;
  }

  #spelledOut(cited: Cited, home: Cited): readonly Citation[] {
    const { piece, block, number } = cited;
    const { format } = this.article;
    const work = workOf(this.article, piece.work);
    const form = shortFormOf(work);
    if (form !== 'supra') {
      const short = shortWritten(format, work, piece, piece.pin).map((written) => ({ ...piece, form, written }));
      const near = this.#cited.some(
        (each) => each.piece.work === piece.work && each.number < number && number - each.number <= SHORT_CASE_WINDOW,
      );
      const full: Citation = { ...piece, form: 'full', written: fullWritten(format, work, piece, piece.pin) };
      return work.kind === 'case' && !near ? [...short, full] : short;
    }
    const notes = [home.number, ...(home.block === block ? [null] : [])];
    return keysOf(format, work).flatMap((key) =>
      notes.map((note) => ({ ...piece, form, key, written: supraWritten(format, key, piece, note, piece.pin) })),
    );
  }
}

/** Whether the last of these closes a sentence that cites several works. */
function isString(citations: readonly Citation[]): boolean {
  const begin = citations.slice(0, -1).reduce((from, { end }, index) => (end === '.' ? index + 1 : from), 0);
  return new Set(citations.slice(begin).map(({ work }) => work)).size > 1;
}

/** Whether a list means these numbers as it is written, so that there was nothing to write. */
function means(written: string, numbers: readonly number[]): boolean {
  const read = listRead(written.replace(/^notes? /, ''));
  return read !== null && read.join() === numbers.join() && written.startsWith('notes ') === numbers.length > 1;
}
