/** A writer at work on the ten articles, for as many edits as wanted; all that is drawn, a seed decides. */
import { between, oneOf, randomly, shuffled, type Random } from '../random';
import type { Driver } from './driver';
import { modes, type Mode } from './edit';
import { generated, styles, type Style } from './generate';
import { kindNames, kinds, type KindName } from './kinds';
import { articleText, type Article } from './model';
import { Trial, type Fate, type Outcome } from './trial';

export interface Made extends Outcome {
  readonly kind: KindName;
  readonly mode: Mode;
  readonly fate: Fate;
  readonly style: Style;
  /** Counts the edits, from 0. */
  readonly number: number;
}

/** After so many edits an article is taken up again as it was first. */
const EDITS_TO_A_DRAFT = 16;
const ATTEMPTS = 60;
export const SEED = 1938;
const fates: readonly Fate[] = ['kept', 'undone', 'redone'];

export interface Wanted {
  readonly seed: number;
  readonly edits: number;
  readonly styles?: readonly Style[];
  readonly kinds?: readonly KindName[];
  /** Ends with the first fault. */
  readonly untilFault?: boolean;
}

/** Each kind in turn, each as often as every other; each in all modes. */
export async function* made(driver: Driver, wanted: Wanted): AsyncGenerator<Made> {
  const random = randomly(wanted.seed);
  const chosen = wanted.styles ?? styles;
  let deck: { readonly kind: KindName; readonly mode: Mode }[] = [];
  for (let number = 0; number < wanted.edits;) {
    const style = chosen[Math.floor(number / EDITS_TO_A_DRAFT) % chosen.length] ?? oneOf(chosen, random);
    const begun = generated(style, between(1, 1_000_000, random));
    await driver.open(articleText(begun), style.format);
    let article = begun;
    for (let count = 0; count < EDITS_TO_A_DRAFT && number < wanted.edits; count++) {
      if (deck.length === 0) deck = shuffledDeck(wanted.kinds ?? kindNames, random);
      const { card, outcome, fate } = await dealt(driver, article, deck, random);
      deck = deck.filter((each) => each !== card);
      yield { ...outcome, ...card, fate, style, number: number++ };
      article = outcome.article;
      if (outcome.fault === null) continue;
      if (wanted.untilFault === true) return;
      await driver.close();
      await driver.open(articleText(article), style.format);
    }
    await driver.close();
  }
}

interface Card {
  readonly kind: KindName;
  readonly mode: Mode;
}

const shuffledDeck = (names: readonly KindName[], random: Random): Card[] => [
  ...shuffled(
    names.flatMap((kind) => modes.map((mode) => ({ kind, mode }))),
    random,
  ),
];

/** The first card of the deck that this article has a place for. */
async function dealt(
  driver: Driver,
  article: Article,
  deck: readonly Card[],
  random: Random,
): Promise<{ readonly card: Card; readonly outcome: Outcome; readonly fate: Fate }> {
  for (const card of deck) {
    const drawn = oneOf(fates, random);
    const fate = card.kind === 'text from elsewhere' ? 'undone' : drawn;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const outcome = await Trial.of(driver, article, kinds[card.kind], card.mode, fate, random);
      if (outcome !== null) return { card, outcome, fate };
    }
  }
  const whole = shuffledDeck(kindNames, random);
  if (deck.length >= whole.length) throw new Error(`Nothing can be done to ${article.name}.`);
  return dealt(driver, article, whole, random);
}
