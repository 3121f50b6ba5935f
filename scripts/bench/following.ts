/** References that follow their notes: what it takes to put a note in, and to look after one was put in by hand. */
import { Following } from '../../server/src/features/following';
import { span } from '../../server/src/text/span';
import { article } from './article';
import { atMost, info, type Line } from './budget';
import { quantile, timed } from './measure';

const SIZE = 1_000_000;
const ROUNDS = 9;
const BUDGET = 100;

export function* followingLines(): Generator<Line> {
  for (const format of ['plaintext', 'markdown'] as const) {
    const { text, notes } = article(format, SIZE, 7);
    const following = Following.open(text, format);
    const places = Array.from({ length: ROUNDS }, (_, index) => text.indexOf('. ', 1000 + index * 20_000) + 1);
    const times = places.map((place) => timed(() => following.insertFootnote(place)));
    yield atMost(`insert a footnote, ${format}, ${notes} notes`, quantile(times), BUDGET, 'ms');
    following.change([{ span: span(1, 1), newText: 'x' }]);
    const call = text.indexOf('[', 2000);
    const cut = timed(() => {
      following.change([{ span: span(call, text.indexOf(']', call) + 1), newText: '' }]);
      following.repairs();
    });
    yield info(`look after a call was deleted, ${format}`, `${cut.toFixed(1)} ms`);
  }
}
