/** One edit: made, mended by what Carolene offers, judged, and taken back. */
import type { Random } from '../random';
import { applied, undoing, type Driver, type Repairs } from './driver';
import type { EditKind, Footnote, Mode, Plan } from './edit';
import { called } from './edit';
import { Meaning, type Circumstances } from './meaning';
import { articleText, isReference, noteOf, offsetOf, placed, type Article, type Block, type Id } from './model';
import { halfLostIn, judged, lostIn, type Judged, type Range } from './oracle';
import { Pen, type Stroke } from './pen';

/** What becomes of an edit that was right. */
export type Fate = 'kept' | 'undone' | 'redone';

export interface Outcome {
  readonly what: string;
  readonly neededRepair: boolean;
  readonly lost: number;
  /** What is wrong, null if nothing is. */
  readonly fault: Fault | null;
  /** The article to go on with; after a fault, the one before. */
  readonly article: Article;
}

export interface Fault {
  readonly stage: string;
  readonly what: string;
  /** As it was, and as the writer left it; of a note put in by Carolene, without its text if it came not so far. */
  readonly before: Article;
  readonly after: Article;
  readonly footnote: Id | null;
  readonly touched: ReadonlySet<Id>;
  /** The texts as the writer left it, and in the end. */
  readonly raw: string;
  readonly got: string;
}

/** A text as it was, and what was done to it in one step that can be undone. */
interface Done {
  readonly name: string;
  readonly before: string;
  readonly strokes: readonly Stroke[];
}

const ROUNDS = 4;
/** What is longer is marked and cut or pasted, by keys as well. */
const TYPED_AT_MOST = 160;

class Wrong extends Error {
  constructor(
    readonly stage: string,
    message: string,
  ) {
    super(message);
  }
}

export class Trial {
  readonly #done: Done[] = [];
  #raw = '';
  #after: Article;
  #lost: readonly Range[] = [];
  #mayBeLost: readonly Range[] = [];
  #needed = false;
  #circumstances: Circumstances;
  readonly #pen: Pen;

  private constructor(
    readonly driver: Driver,
    readonly before: Article,
    readonly mode: Mode,
    readonly random: Random,
  ) {
    this.#pen = new Pen(before);
    this.#after = before;
    this.#circumstances = { touched: this.#pen.touched, wasEmpty: null, isEmpty: false };
  }

  /** Null where there is no place for such an edit. */
  static async of(
    driver: Driver,
    before: Article,
    kind: EditKind,
    mode: Mode,
    fate: Fate,
    random: Random,
  ): Promise<Outcome | null> {
    const trial = new Trial(driver, before, mode, random);
    const plan = kind(trial.#pen, random, mode);
    if (plan === null || !new Meaning(trial.#pen.article).sound) return null;
    try {
      return await trial.#made(plan, fate);
    } catch (error) {
      const stage = error instanceof Wrong ? error.stage : 'asking';
      const what = error instanceof Error ? error.message : String(error);
      const fault = {
        ...{ stage, what, before, after: trial.#after, footnote: plan.footnote?.note ?? null },
        ...{ touched: trial.#pen.touched, raw: trial.#raw, got: driver.text() },
      };
      return { what: plan.what, neededRepair: trial.#needed, lost: trial.#lost.length, fault, article: before };
    }
  }

  async #made(plan: Plan, fate: Fate): Promise<Outcome> {
    const first = articleText(this.before);
    await this.#write(this.#pen.strokes, plan.bodyless ?? null);
    let article = this.#pen.article;
    this.#after = article;
    if (plan.footnote !== undefined) article = await this.#footnote(article, plan.footnote);
    const mended = await this.#mended(article);
    const outcome = { what: plan.what, neededRepair: this.#needed, lost: this.#lost.length, fault: null };
    if (fate === 'kept' && this.#lost.length === 0) return { ...outcome, article: mended };
    await this.#undo(first);
    if (fate !== 'redone' || this.#lost.length > 0) return { ...outcome, article: this.before };
    await this.#redo(articleText(mended));
    return { ...outcome, article: mended };
  }

  /** What the writer does, without help. */
  async #write(strokes: readonly Stroke[], bodyless: number | null): Promise<void> {
    if (strokes.length === 0) return;
    const before = this.driver.text();
    const written: Stroke[] = [];
    let count = 0;
    for (const notification of notifications(strokes, this.mode)) {
      await this.driver.change(notification);
      written.push(...notification);
      count++;
      if (bodyless !== null && applied(before, strokes.slice(0, bodyless)) === this.driver.text()) {
        this.#offersNothing(await this.driver.repairs(), 'while the new note has no body');
      } else if (this.mode !== 'one' && count % 23 === 0) {
        await this.driver.repairs();
      }
    }
    this.#done.push({ name: 'writing', before, strokes: written });
  }

  /** Carolene puts a note in, and the writer fills it. */
  async #footnote(article: Article, footnote: Footnote): Promise<Article> {
    const before = this.driver.text();
    const offset = offsetOf(article, footnote.block, footnote.at);
    const told = withNote(article, footnote, article.format === 'markdown' ? `[^note-${footnote.note}]` : '');
    this.#circumstances = { ...this.#circumstances, wasEmpty: footnote.note, isEmpty: true };
    this.#after = told[0] ?? article;
    this.driver.told?.(this.#after, this.#circumstances);
    const inserted = await this.driver.insertFootnote(offset);
    if (inserted === null) throw new Wrong('Insert footnote', 'It gave nothing.');
    await this.driver.change(inserted.edit);
    this.#raw = this.driver.text();
    this.#done.push({ name: 'Insert footnote', before, strokes: inserted.edit });
    const label = labelsIn(this.#raw).find((each) => !labelsIn(before).includes(each)) ?? '';
    const candidates = withNote(article, footnote, label).map((each) => judged(each, this.#raw, this.#circumstances));
    const empty = rightOne(candidates, 'Insert footnote');
    this.#needed = changed(article, empty);
    const body = empty.blocks.findIndex((block) => noteOf(block) === footnote.note);
    const cursor = offsetOf(empty, body, empty.blocks[body]?.pieces.length ?? 0);
    if (inserted.cursor >= 0 && inserted.cursor !== cursor)
      throw new Wrong('Insert footnote', `The cursor is at ${inserted.cursor}, and the new note at ${cursor}.`);
    const pen = new Pen(empty);
    footnote.then(pen);
    for (const note of pen.touched) this.#pen.touched.add(note);
    this.#circumstances = { ...this.#circumstances, isEmpty: false };
    await this.#write(pen.strokes, null);
    this.#after = pen.article;
    return pen.article;
  }

  /** The article as it stands when all that was offered is done. */
  async #mended(article: Article): Promise<Article> {
    this.#raw = this.driver.text();
    if (this.#raw !== articleText(article)) throw new Error('The model and the text are two.');
    this.driver.told?.(article, this.#circumstances);
    this.#lost = lostIn(article);
    this.#mayBeLost = halfLostIn(article);
    const needed = !judged(article, this.#raw, this.#circumstances).right;
    this.#needed ||= needed;
    let offered = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const repairs = await this.driver.repairs();
      if (round === 0) this.#lists(repairs);
      const edit = repairs.edit ?? (article.format === 'plaintext' ? await this.driver.renumber() : null);
      if (edit === null || edit.length === 0) break;
      if (repairs.edit !== null && (repairs.count < 1 || repairs.message === ''))
        throw new Wrong('the notice', `It has an edit, counts ${repairs.count} and says “${repairs.message}”.`);
      offered++;
      const before = this.driver.text();
      await this.driver.change(edit);
      this.#done.push({ name: repairs.edit === null ? 'Renumber notes' : 'the repair', before, strokes: edit });
    }
    const mended = rightOne(
      [judged(article, this.driver.text(), this.#circumstances)],
      offered > 0 ? 'mending' : 'no offer',
    );
    if (!needed && offered > 0 && this.#circumstances.wasEmpty === null && this.driver.text() !== this.#raw)
      throw new Wrong('mending', 'Something was offered where nothing was needed.');
    const last = await this.driver.repairs();
    if (last.edit !== null) throw new Wrong('mending', 'It does not come to rest.');
    return mended;
  }

  /** Every lost reference has to be listed, and nothing else. */
  #lists({ lost }: Repairs): void {
    const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
    const text = this.driver.text();
    for (const range of this.#lost) {
      if (!lost.some((each) => meets(each, range)))
        throw new Wrong('the list of the lost', `Not listed: ${text.slice(range.start, range.end)}`);
    }
    for (const range of lost) {
      if (![...this.#lost, ...this.#mayBeLost].some((each) => meets(each, range)))
        throw new Wrong(
          'the list of the lost',
          `Listed, and not lost: ${text.slice(range.start, range.end)} (${range.message})`,
        );
    }
  }

  async #undo(first: string): Promise<void> {
    for (const { name, before, strokes } of [...this.#done].reverse()) {
      await this.driver.change(undoing(before, strokes));
      if (this.driver.text() !== before) throw new Wrong('undo', `Undoing ${name} does not give the text back.`);
      this.#offersNothing(await this.driver.repairs(), `when ${name} is undone`);
    }
    if (this.driver.text() !== first) throw new Wrong('undo', 'All undone does not give the text back.');
  }

  async #redo(last: string): Promise<void> {
    for (const { strokes } of this.#done) await this.driver.change(strokes);
    if (this.driver.text() !== last) throw new Wrong('redo', 'All done again does not give the text back.');
    this.#offersNothing(await this.driver.repairs(), 'when all is done again');
  }

  #offersNothing({ edit, count }: Repairs, when: string): void {
    if (edit !== null || count !== 0) throw new Wrong('undo', `A repair is offered ${when}.`);
  }
}

const labelsIn = (text: string): readonly string[] => text.match(/\[\^[\w-]+\]/g) ?? [];

/** The article with an empty note, wherever its body may be put. */
function withNote(article: Article, { block, at, note }: Footnote, label: string): readonly Article[] {
  const pen = new Pen(article);
  pen.put(block, at, [{ kind: 'call', note, written: label }]);
  const empty: Block = {
    ...{ kind: 'note', level: 0 },
    pieces: [{ kind: 'head', note, written: label === '' ? '' : `${label}: ` }],
  };
  const number = called(pen.article).find((call) => call.note === note)?.number ?? 0;
  const before = called(pen.article).find((call) => call.number === number - 1)?.note;
  const { blocks } = pen.article;
  const likely = blocks.findIndex((each) => noteOf(each) === before) + 1;
  const places = blocks.flatMap((each, index) => (each.kind === 'note' ? [index, index + 1] : []));
  const all = [...new Set([likely > 0 ? likely : (places[0] ?? blocks.length), ...places, block + 1])];
  const usual = article.format === 'plaintext' ? all.slice(0, 1) : all;
  return usual.map((place) => ({
    ...pen.article,
    blocks: [...blocks.slice(0, place), empty, ...blocks.slice(place)],
  }));
}

function rightOne(candidates: readonly Judged[], stage: string): Article {
  const found = candidates.find(({ right }) => right);
  if (found?.right === true) return found.article;
  const [first] = candidates;
  if (first === undefined || first.right) throw new Wrong(stage, 'There is nothing to judge.');
  const { what, wanted, got, line } = first.mismatch;
  throw new Wrong(
    stage,
    `${what} in “${line}”: wanted ${wanted.map((each) => `“${each}”`).join(' or ')}, got “${got}”`,
  );
}

/** Whether a reference or a number was written anew. */
function changed(before: Article, after: Article): boolean {
  const written = (article: Article, of: (id: Id) => boolean): readonly string[] =>
    placed(article).flatMap(({ piece }) =>
      isReference(piece) || (piece.kind === 'call' && of(piece.note)) ? [piece.written] : [],
    );
  const calls = new Set(called(before).map(({ note }) => note));
  const known = (note: Id): boolean => calls.has(note);
  return written(before, known).join('\n') !== written(after, known).join('\n');
}

/** As an editor tells of what is written in it. */
function notifications(strokes: readonly Stroke[], mode: Mode): readonly (readonly Stroke[])[] {
  if (mode === 'one') return [strokes];
  if (mode === 'clipboard') return strokes.map((stroke) => [stroke]);
  return strokes.flatMap(({ at, removed, text, pasted }) => [
    ...(removed > TYPED_AT_MOST
      ? [[{ at, removed, text: '' }]]
      : Array.from({ length: removed }, (_, index) => [{ at: at + removed - 1 - index, removed: 1, text: '' }])),
    ...(pasted === true || text.length > TYPED_AT_MOST
      ? [[{ at, removed: 0, text }]]
      : [...text].map((key, index) => [{ at: at + index, removed: 0, text: key }])),
  ]);
}
