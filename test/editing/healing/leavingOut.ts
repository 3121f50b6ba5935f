/** One who leaves out a repair, or does what nobody wanted: a check that doesn't notice is none. */
import { applied, type Driver, type Inserted, type Repairs } from './driver';
import { styles, type Style } from './generate';
import type { KindName } from './kinds';
import { between } from './knowing';
import type { Circumstances } from './meaning';
import { articleText, inOrder, noteOf, type Article, type Format, type Piece } from './model';
import { judged } from './oracle';
import type { Stroke } from './pen';

type Change = (before: Piece, after: Piece) => boolean;

const isList = (piece: Piece, list: RegExp): boolean => piece.kind === 'notes' && list.test(piece.written);
const directionOf = (piece: Piece): string =>
  piece.kind === 'citation' ? '' : (/\b(?:supra|infra)\b/.exec(piece.written)?.[0] ?? '');
const isForm = (piece: Piece, form: string): boolean => piece.kind === 'citation' && piece.form === form;

/** Repairs to single pieces, by what they change into what. */
const leftOut = {
  'the number behind supra': (before, after) => isForm(before, 'supra') && isForm(after, 'supra'),
  'a single note behind infra': (before) => isList(before, /infra\*? note \d+$/),
  'a range of notes': (before) => isList(before, /notes \d+–\d+$/),
  'a range of notes with dropped digits': (before) => isList(before, /notes \d{3}–\d\d$/),
  'a list of notes': (before) => isList(before, / & /),
  'supra turned to infra, or back': (before, after) => directionOf(before) !== directionOf(after),
  'an Id. cut off': (before, after) => isForm(before, 'id') && !isForm(after, 'full') && !isForm(after, 'id'),
  'the next short form promoted': (before, after) => !isForm(before, 'full') && isForm(after, 'full'),
  'the number of a Part': (_, after) => after.kind === 'part',
  'the number of a call': (_, after) => after.kind === 'call',
} satisfies Record<string, Change>;

/** What a text is made instead of the right one. */
const spoilt = {
  'a body in its place': (text, mended, raw) => {
    const blocks = raw.blocks.map((block) => mended.blocks.find((each) => noteOf(each) === noteOf(block)) ?? block);
    const first = mended.blocks.filter(({ kind }) => kind !== 'note');
    return text === articleText(mended)
      ? articleText({ ...mended, blocks: [...first, ...blocks.slice(first.length)] })
      : text;
  },
  'a quotation left alone': (text) => text.replace('supra note 5, and', 'supra note 6, and'),
  'an address left alone': (text) => text.replace('notes/12/supra', 'notes/13/supra'),
  'pasted numbers left alone': (text) => text.replace(/(Kowalewski, \*?supra\*? note) 17/, '$1 18'),
} satisfies Record<string, (text: string, mended: Article, raw: Article) => string>;

export type Omission = keyof typeof leftOut | keyof typeof spoilt | 'the list of the lost' | 'silence after undo';

export const omissions: readonly Omission[] = [
  ...Object.keys(leftOut).filter((name): name is keyof typeof leftOut => name in leftOut),
  ...Object.keys(spoilt).filter((name): name is keyof typeof spoilt => name in spoilt),
  'the list of the lost',
  'silence after undo',
];

/** Which edits let an omission show, where that is rare. */
export const occasions = (omission: Omission): Occasion => rare[omission] ?? {};

interface Occasion {
  readonly styles?: readonly Style[];
  readonly kinds?: readonly KindName[];
}

const rare: Partial<Record<Omission, Occasion>> = {
  'a range of notes with dropped digits': { styles: styles.filter(({ notes }) => notes > 100) },
  'supra turned to infra, or back': { kinds: ['a note moved', 'a heading changed', 'a paragraph moved'] },
  'the number of a Part': { kinds: ['a heading changed'] },
  'the list of the lost': { kinds: ['a note taken out', 'a heading changed'] },
  'pasted numbers left alone': { kinds: ['text from elsewhere'] },
};

/** Answers as another does, less one thing. */
export class LeavingOut implements Driver {
  #told: { readonly article: Article; readonly circumstances: Circumstances } | null = null;
  #given: { readonly text: string; readonly repairs: Repairs } | null = null;
  #spoilt = false;

  constructor(
    readonly inner: Driver,
    readonly omission: Omission,
  ) {}

  open(text: string, format: Format): Promise<void> {
    return this.inner.open(text, format);
  }

  change(strokes: readonly Stroke[]): Promise<void> {
    return this.inner.change(strokes);
  }

  text(): string {
    return this.inner.text();
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  told(article: Article, circumstances: Circumstances): void {
    this.inner.told?.(article, circumstances);
    this.#told = { article, circumstances };
    this.#spoilt = false;
    this.#given = null;
  }

  async repairs(): Promise<Repairs> {
    const text = this.text();
    if (this.omission === 'silence after undo' && this.#given?.text === text) return this.#given.repairs;
    const repairs = await this.inner.repairs();
    if (repairs.edit !== null) this.#given = { text, repairs };
    if (this.#spoilt) return { ...repairs, edit: null, count: 0 };
    const lost = this.omission === 'the list of the lost' ? [] : repairs.lost;
    const edit = repairs.edit === null ? null : this.#less(repairs.edit);
    return edit?.length === 0 ? { ...repairs, edit: null, count: 0, lost } : { ...repairs, edit, lost };
  }

  async renumber(): Promise<readonly Stroke[] | null> {
    const edit = await this.inner.renumber();
    return edit === null || this.#spoilt ? null : this.#less(edit);
  }

  async insertFootnote(offset: number): Promise<Inserted | null> {
    const inserted = await this.inner.insertFootnote(offset);
    return inserted === null ? null : { cursor: -1, edit: this.#less(inserted.edit) };
  }

  /** The edit without what is left out, where it leads to the right text. */
  #less(edit: readonly Stroke[]): readonly Stroke[] {
    if (this.#told === null) return edit;
    const { article: raw, circumstances } = this.#told;
    const text = applied(this.text(), edit);
    const judgement = judged(raw, text, circumstances);
    if (!judgement.right) return edit;
    const worse = this.#worse(text, judgement.article, inOrder(raw));
    if (worse === text) return edit;
    this.#spoilt = true;
    return worse === this.text() ? [] : [between(this.text(), worse)];
  }

  #worse(text: string, mended: Article, raw: Article): string {
    const { omission } = this;
    if (omission === 'the list of the lost' || omission === 'silence after undo') return text;
    if (isSpoiling(omission)) return spoilt[omission](text, mended, this.#told?.article ?? raw);
    const isLeftOut: Change = leftOut[omission];
    const blocks = mended.blocks.map((block, index) => ({
      ...block,
      pieces: block.pieces.map((piece, at) => {
        const before = raw.blocks[index]?.pieces[at];
        return before !== undefined && before.written !== '' && isLeftOut(before, piece) ? before : piece;
      }),
    }));
    return articleText({ ...mended, blocks });
  }
}

const isSpoiling = (omission: Omission): omission is keyof typeof spoilt => omission in spoilt;
