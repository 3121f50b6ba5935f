/** The body of an article: headings with their numbers, paragraphs with their calls. */
import { between, oneOf, shuffled, type Random } from '../random';
import { fixed, type Block, type Format, type Id, type Piece } from './model';
import { headings, sentences, untouchable } from './words';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** The number of a heading among its sisters, from 0. */
export const ordinalWritten = (level: number, at: number): string => (level === 1 ? roman : letters)[at] ?? '?';

export const headingBlock = (format: Format, level: number, heading: Id, ordinal: string, title: string): Block => ({
  ...{ kind: 'heading', level },
  pieces: [
    ...(format === 'markdown' ? [fixed(level === 1 ? '## ' : '### ')] : []),
    { kind: 'ordinal', heading, written: ordinal },
    fixed(`. ${title}`),
  ],
});

export const paragraphBlock = (pieces: readonly Piece[]): Block => ({ kind: 'paragraph', level: 0, pieces });

/** How many sections the parts have. */
const plan = [2, 3, 0, 2] as const;
const CALLS_AT_MOST = 4;

export class Body {
  #titles: readonly string[];

  constructor(
    readonly format: Format,
    /** The calls as they are written, in their order. */
    readonly calls: ReadonlyMap<Id, string>,
    readonly random: Random,
    public nextId: Id,
  ) {
    this.#titles = shuffled(headings, random);
  }

  blocks(): readonly Block[] {
    const sections = plan.reduce<number>((sum, count) => sum + Math.max(1, count), 0);
    const calls = [...this.calls].map(([note, written]): Piece => ({ kind: 'call', note, written }));
    const share = Math.ceil(calls.length / sections);
    let section = 0;
    const text = (): readonly Block[] => this.#paragraphs(calls.slice(share * section, share * ++section));
    const parts = plan.flatMap((count, part) => {
      const heading = this.#heading(1, part);
      if (count === 0) return [heading, ...text()];
      return [heading, ...letters.slice(0, count).flatMap((_, at) => [this.#heading(2, at), ...text()])];
    });
    const title = `${this.format === 'markdown' ? '# ' : ''}The Weight of Paper`;
    return [{ kind: 'title', level: 0, pieces: [fixed(title)] }, ...this.#beginning(), ...parts];
  }

  #beginning(): readonly Block[] {
    const quoted = paragraphBlock([fixed(`${untouchable[0]} ${oneOf(sentences, this.random)}.`)]);
    const code = '```\nsee supra note 5; Id. at 7.[^2]\n```';
    const inline = 'A search for `supra note 5` or `[^3]` in the files finds too much.';
    return this.format === 'markdown'
      ? [quoted, paragraphBlock([fixed(code)]), paragraphBlock([fixed(inline)])]
      : [quoted];
  }

  #heading(level: number, at: number): Block {
    const [title = 'The Rest', ...rest] = this.#titles;
    this.#titles = rest;
    return headingBlock(this.format, level, this.nextId++, ordinalWritten(level, at), title);
  }

  #paragraphs(calls: readonly Piece[]): readonly Block[] {
    if (calls.length === 0) return [paragraphBlock([fixed(`${oneOf(sentences, this.random)}.`)])];
    const blocks: Block[] = [];
    for (let from = 0; from < calls.length;) {
      const count = between(1, CALLS_AT_MOST, this.random);
      blocks.push(this.#paragraph(calls.slice(from, from + count)));
      from += count;
    }
    return blocks;
  }

  #paragraph(calls: readonly Piece[]): Block {
    const texts = shuffled(sentences, this.random);
    const pieces = calls.flatMap((call, index): Piece[] => [
      fixed(`${index === 0 ? '' : ' '}${texts[index] ?? ''}.`),
      call,
    ]);
    const ending = this.random() < 0.5 ? [fixed(` ${texts.at(-1) ?? ''}.`)] : [];
    return paragraphBlock([...pieces, ...ending]);
  }
}
