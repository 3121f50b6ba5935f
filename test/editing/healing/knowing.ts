/** One who knows the model and answers out of it: what the checks have to be content with. */
import { applied, type Driver, type Inserted, type Repairs } from './driver';
import { Meaning, calm, type Circumstances } from './meaning';
import { articleText, inOrder, placed, type Article, type Piece } from './model';
import { lostIn } from './oracle';
import type { Stroke } from './pen';

export class Knowing implements Driver {
  #text = '';
  #article: Article | null = null;
  #circumstances = calm;

  open(text: string): Promise<void> {
    this.#text = text;
    return Promise.resolve();
  }

  text(): string {
    return this.#text;
  }

  told(article: Article, circumstances: Circumstances): void {
    this.#article = article;
    this.#circumstances = circumstances;
  }

  change(strokes: readonly Stroke[]): Promise<void> {
    this.#text = applied(this.#text, strokes);
    return Promise.resolve();
  }

  repairs(): Promise<Repairs> {
    if (this.#article === null || articleText(this.#article) !== this.#text)
      return Promise.resolve({ count: 0, message: '', edit: null, lost: [] });
    const lost = lostIn(this.#article).map((range) => ({ ...range, message: 'What it pointed at is gone.' }));
    const edit = this.#edit(this.#article);
    this.#article = null;
    return Promise.resolve({ count: edit === null ? 0 : 1, message: edit === null ? '' : 'Shifted.', edit, lost });
  }

  renumber(): Promise<readonly Stroke[] | null> {
    return Promise.resolve(null);
  }

  insertFootnote(): Promise<Inserted | null> {
    const edit = this.#article === null ? null : this.#edit(this.#article);
    if (edit === null) return Promise.resolve(null);
    return Promise.resolve({ edit, cursor: -1 });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #edit(raw: Article): readonly Stroke[] | null {
    const mended = articleText(mendedBy(raw, this.#circumstances));
    return mended === this.#text ? null : [between(this.#text, mended)];
  }
}

/** The article with everything written as it has to be. */
export function mendedBy(raw: Article, circumstances: Circumstances): Article {
  const article = inOrder(raw);
  const meaning = new Meaning(article, circumstances);
  const places = placed(article);
  const blocks = article.blocks.map((block, index) => ({
    ...block,
    pieces: places
      .filter((place) => place.block === index)
      .map((place): Piece => {
        const { piece } = place;
        const isRight = meaning.readings(place, piece.written, 0).some(({ end }) => end === piece.written.length);
        const [written = piece.written] = meaning.wanted(place);
        return isRight && piece.written !== '' ? piece : { ...piece, written };
      }),
  }));
  return { ...article, blocks };
}

/** The one stroke that makes a text out of another. */
export function between(before: string, after: string): Stroke {
  const least = Math.min(before.length, after.length);
  let at = 0;
  while (at < least && before[at] === after[at]) at++;
  let behind = 0;
  while (behind < least - at && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  return { at, removed: before.length - at - behind, text: after.slice(at, after.length - behind) };
}
