/** The notes of an article, written one after the other as an author would: what is cited first is cited in full. */
import { anyOf, between, oneOf, shuffled, type Random } from '../random';
import { citation, notesReference, partReference } from './compose';
import { pageOf } from './library';
import {
  addressOf,
  fixed,
  placedOf,
  workOf,
  type Article,
  type Block,
  type Citation,
  type Id,
  type Piece,
  type Work,
} from './model';
import { parentheticals, remarks, untouchable } from './words';

const SHORT_CASE_WINDOW = 5;
const SIGNALS = ['See', 'See also', 'Cf.'] as const;

/** What a note may be; each comes at least as often as it is named here, in any order that makes sense. */
const kinds = [
  'full',
  'full',
  'full',
  'full',
  'full',
  'id',
  'id',
  'idAt',
  'idAt',
  'seeId',
  'supra',
  'supra',
  'supra',
  'hereinafter',
  'twoWorks',
  'shortCase',
  'shortCase',
  'statute',
  'section',
  'range',
  'range',
  'single',
  'list',
  'accompanying',
  'infraNote',
  'supraPart',
  'infraPart',
  'string',
  'shortString',
  'remark',
  'untouchable',
  'remarkAndCite',
  'citeAndCross',
  'sentences',
  'sentences',
] as const;

type Kind = (typeof kinds)[number];

/** Those that every article holds. */
const needed = new Set<Kind>(kinds);

interface Cited {
  readonly work: Work;
  readonly home: number;
  readonly last: number;
}

export class NoteWriter {
  readonly #cited = new Map<Id, Cited>();
  #unused: Work[];
  /** The citations of the note before. */
  #before: readonly Citation[] = [];
  #here: Citation[] = [];
  #number = 0;

  constructor(
    readonly article: Article,
    readonly notes: readonly Id[],
    works: readonly Work[],
    readonly random: Random,
  ) {
    this.#unused = [...works];
  }

  /** The blocks of the notes; null where not all kinds found a place. */
  write(): readonly Block[] | null {
    const wanted = [...shuffled(kinds, this.random)];
    const written = new Set<Kind>();
    const blocks = this.notes.map((note, index) => {
      this.#number = index + 1;
      this.#here = [];
      const order = [...wanted, ...shuffled(kinds, this.random)];
      for (const kind of order) {
        const pieces = this.#note(kind);
        if (pieces === null) continue;
        if (wanted.includes(kind)) wanted.splice(wanted.indexOf(kind), 1);
        written.add(kind);
        this.#before = this.#here;
        return this.#block(note, pieces);
      }
      this.#before = [];
      return this.#block(note, [fixed(oneOf(remarks, this.random))]);
    });
    return [...needed].every((kind) => written.has(kind)) ? blocks : null;
  }

  /** The body, with references to notes and Parts in it. */
  referringBody(): readonly Block[] {
    const paragraphs = this.article.blocks.filter(({ pieces }) => pieces.some(({ kind }) => kind === 'call'));
    const chosen = shuffled(paragraphs, this.random).slice(0, 4);
    return this.article.blocks.map((block) => {
      const at = chosen.indexOf(block);
      return at < 0 ? block : { ...block, pieces: [...block.pieces, ...this.#aside(block, at)] };
    });
  }

  #block(note: Id, pieces: readonly Piece[]): Block {
    const call = placedOf(this.article, 'call').find(({ piece }) => piece.note === note)?.piece.written ?? '';
    const written = `${call}${this.article.format === 'markdown' ? ': ' : ' '}`;
    return { kind: 'note', level: 0, pieces: [{ kind: 'head', note, written }, ...pieces] };
  }

  #note(kind: Kind): readonly Piece[] | null {
    switch (kind) {
      case 'full':
        return this.#full({});
      case 'id':
      case 'idAt':
      case 'seeId':
        return this.#id(kind);
      case 'supra':
        return this.#short(({ hereinafter, needsTitle }) => hereinafter === null && !needsTitle, {});
      case 'hereinafter':
        return this.#short(({ hereinafter }) => hereinafter !== null, {});
      case 'twoWorks':
        return this.#short(({ needsTitle }) => needsTitle, {});
      case 'shortCase':
      case 'statute':
      case 'section':
        return this.#primary(kind);
      case 'single':
      case 'range':
      case 'list':
      case 'accompanying':
      case 'infraNote':
        return this.#cross(kind);
      case 'supraPart':
      case 'infraPart':
        return this.#part(kind === 'supraPart' ? 'supra' : 'infra', 'See', '.');
      case 'string':
        return this.#several([() => this.#full({ end: '' }), () => this.#full({ signal: 'see also', within: true })]);
      case 'shortString':
        return this.#several([
          () => this.#short(() => true, { end: '', signal: 'See' }),
          () => this.#full({ within: true, signal: '' }),
        ]);
      case 'remark':
        return [fixed(oneOf(remarks, this.random))];
      case 'untouchable':
        return [fixed(oneOf(untouchable, this.random))];
      case 'remarkAndCite':
        return this.#behind(
          fixed(`${oneOf(remarks, this.random)} `),
          this.#short(() => true, {}),
        );
      case 'sentences':
        return this.#several([() => this.#short(() => true, {}), () => this.#full({})], ' ');
      case 'citeAndCross':
        return this.#several([() => this.#short(() => true, { end: '' }), () => this.#part('infra', 'see also', '.')]);
    }
  }

  #behind(first: Piece, rest: readonly Piece[] | null): readonly Piece[] | null {
    return rest === null ? null : [first, ...rest];
  }

  #several(
    [first, second]: readonly [() => readonly Piece[] | null, () => readonly Piece[] | null],
    between = '; ',
  ): readonly Piece[] | null {
    const [cited, here, unused] = [new Map(this.#cited), [...this.#here], [...this.#unused]];
    const one = first();
    const other = one === null ? null : second();
    if (one !== null && other !== null) return [...one, fixed(between), ...other];
    this.#cited.clear();
    for (const [work, each] of cited) this.#cited.set(work, each);
    [this.#here, this.#unused] = [here, unused];
    return null;
  }

  #keep(piece: Citation): readonly Piece[] {
    const work = workOf(this.article, piece.work);
    const home = this.#cited.get(work.id)?.home ?? this.#number;
    this.#cited.set(work.id, { work, home, last: this.#number });
    this.#here.push(piece);
    return [piece];
  }

  #sometimes<T>(share: number, value: T, otherwise: T): T {
    return this.random() < share ? value : otherwise;
  }

  #parenthetical(): string {
    return this.#sometimes(0.15, ` (${oneOf(parentheticals, this.random)})`, '');
  }

  #signal(): string {
    return this.#sometimes(0.3, oneOf(SIGNALS, this.random), '');
  }

  #full(wording: Parameters<typeof citation>[3]): readonly Piece[] | null {
    const work = this.#unused.shift();
    if (work === undefined) return null;
    const pin = this.#sometimes(0.8, pageOf(work, this.random), null);
    const dress = { signal: this.#signal(), parenthetical: this.#parenthetical(), ...wording };
    const page = work.kind === 'case' ? pageOf(work, this.random) : pin;
    return this.#keep(citation(this.article, work.id, 'full', { pin: page, ...dress }));
  }

  /** Only where it has one antecedent. */
  #id(kind: 'id' | 'idAt' | 'seeId'): readonly Piece[] | null {
    const last = this.#before.at(-1);
    if (last === undefined || new Set(this.#before.map(({ work }) => work)).size > 1) return null;
    const work = workOf(this.article, last.work);
    const pin = kind === 'id' || work.kind === 'statute' ? last.pin : pageOf(work, this.random);
    const bare = pin === last.pin;
    if (kind !== 'id' && bare) return null;
    const signal = kind === 'seeId' ? oneOf(['See', 'See also'], this.random) : '';
    const parenthetical = bare ? '' : this.#parenthetical();
    return this.#keep(citation(this.article, work.id, 'id', { pin, bare, signal, parenthetical }));
  }

  /** A short form with supra. */
  #short(suits: (work: Work) => boolean, wording: Parameters<typeof citation>[3]): readonly Piece[] | null {
    const earlier = [...this.#cited.values()].filter(
      ({ work, home }) => home < this.#number && work.kind !== 'case' && work.kind !== 'statute' && suits(work),
    );
    const chosen = anyOf(earlier, this.random);
    if (chosen === undefined) return null;
    const pin = this.#sometimes(0.75, pageOf(chosen.work, this.random), null);
    const dress = { signal: this.#signal(), parenthetical: this.#parenthetical(), ...wording };
    return this.#keep(citation(this.article, chosen.work.id, 'supra', { pin, home: chosen.home, ...dress }));
  }

  #primary(kind: 'shortCase' | 'statute' | 'section'): readonly Piece[] | null {
    const isCase = kind === 'shortCase';
    const earlier = [...this.#cited.values()].filter(
      ({ work, last }) => work.kind === (isCase ? 'case' : 'statute') && this.#number - last <= SHORT_CASE_WINDOW,
    );
    const chosen = anyOf(earlier, this.random);
    if (chosen === undefined) return null;
    const pin = pageOf(chosen.work, this.random);
    const form = isCase ? 'shortCase' : 'shortStatute';
    const sectionOnly = kind === 'section';
    const signal = sectionOnly ? 'See' : this.#signal();
    return this.#keep(citation(this.article, chosen.work.id, form, { pin, sectionOnly, signal }));
  }

  #cross(kind: 'single' | 'range' | 'list' | 'accompanying' | 'infraNote'): readonly Piece[] | null {
    const [last, random] = [this.#number - 1, this.random];
    if (last < 6) return null;
    const from = last > 108 ? between(98, last - 3, random) : between(1, last - 3, random);
    const run = Array.from({ length: between(2, 4, random) }, (_, index) => from + index);
    const dropped = last > 108;
    if (kind === 'single') return this.#list([from], 'supra', { signal: 'See' }, ' and accompanying text.');
    if (kind === 'range') return this.#list(run, 'supra', { signal: 'See', dropped }, ' and accompanying text.');
    if (kind === 'accompanying') return this.#list(run, 'supra', { signal: 'See', accompanying: true, dropped }, '.');
    if (kind === 'list') {
      const others = [between(1, from, random), from + 2, from + 3];
      return this.#list([...new Set(others)], 'supra', { signal: 'See', dropped }, '.');
    }
    const room = this.notes.length - this.#number;
    if (room < 3) return null;
    const first = this.#number + between(1, room - 1, random);
    const numbers = random() < 0.3 ? [first, first + 1] : [first];
    return this.#list(numbers, 'infra', { signal: 'See' }, ' and accompanying text.');
  }

  #list(
    numbers: readonly number[],
    direction: 'supra' | 'infra',
    wording: Parameters<typeof notesReference>[4],
    behind: string,
  ): readonly Piece[] {
    const ids = numbers.flatMap((number) => this.notes[number - 1] ?? []);
    return [notesReference(this.article, ids, numbers, direction, wording), fixed(behind)];
  }

  #part(direction: 'supra' | 'infra', signal: string, behind: string): readonly Piece[] | null {
    const note = this.notes[this.#number - 1];
    const call = placedOf(this.article, 'call').find(({ piece }) => piece.note === note);
    return this.#heading(direction, signal, call?.block ?? 0, behind);
  }

  #heading(direction: 'supra' | 'infra', signal: string, at: number, behind: string): readonly Piece[] | null {
    const there = placedOf(this.article, 'ordinal').filter(({ block }) => block < at === (direction === 'supra'));
    const heading = anyOf(there, this.random)?.piece.heading;
    const address = heading === undefined ? null : addressOf(this.article, heading);
    if (heading === undefined || address === null) return null;
    return [partReference(this.article, heading, address, direction, signal), fixed(behind)];
  }

  /** A sentence of the body that refers to a note or a Part, before or behind it. */
  #aside(block: Block, kind: number): readonly Piece[] {
    const at = this.article.blocks.indexOf(block);
    const direction = kind % 2 === 0 ? 'supra' : 'infra';
    const lead = fixed(' Much turns on this (');
    if (kind >= 2) {
      const pieces = this.#heading(direction, 'see', at, ').');
      return pieces === null ? [] : [lead, ...pieces];
    }
    const calls = placedOf(this.article, 'call').map((call, index) => ({ ...call, number: index + 1 }));
    const there = calls.filter((call) => (direction === 'supra' ? call.block <= at : call.block > at));
    const number = anyOf(there, this.random)?.number;
    if (number === undefined) return [];
    return [lead, ...this.#list([number], direction, { signal: 'see' }, ' and accompanying text).')];
  }
}
