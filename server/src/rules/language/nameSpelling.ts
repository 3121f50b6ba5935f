import type { Reading } from '../../citation/citation';
import { inSource, type Passage } from '../../manuscript/manuscript';
import { span, type Span } from '../../text/span';
import type { DocumentContext, Reporting, Rule } from '../rule';
import { lines } from '../examples';
import { integrity } from '../sources';

export const nameSpelling: Rule = {
  id: 'name-spelling',
  family: 'language',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  fix: 'none',
  source: integrity(),
  title: 'One person’s name in two spellings',
  description:
    'A name whose second part is joined by a hyphen, which two people seldom share, stands here with a first part that ' +
    'differs by a letter or two from the one it has elsewhere. Perhaps one of the two is mistyped.',
  right: [lines('Kim Jong-un came to power. Kim Jong-un ruled, and Park Geun-hye too.[1]', '', '[1] Yes.')],
  wrong: [lines('Kim Jong-un came to power. «King Jong-un» ruled.[1]', '', '[1] Yes.')],
  check({ manuscript, readings, report }: Reporting<DocumentContext>) {
    const bySecond = new Map<string, Map<string, Named[]>>();
    for (const [index, passage] of manuscript.passages.entries()) {
      const reading = readings[index];
      if (reading === undefined) continue;
      for (const { first, second, span: at } of namesIn(passage, reading)) {
        const firsts = bySecond.get(second) ?? new Map<string, Named[]>();
        firsts.set(first, [...(firsts.get(first) ?? []), { passage, span: at, first, second }]);
        bySecond.set(second, firsts);
      }
    }
    for (const firsts of bySecond.values()) {
      if (firsts.size !== 2) continue;
      const [a = [], b = []] = [...firsts.values()];
      const [usual, other] = a.length >= b.length ? [a, b] : [b, a];
      const one = usual[0];
      if (one === undefined || other.length !== 1 || !isNear(one.first, other[0]?.first ?? '')) continue;
      for (const { passage, span: at, first, second } of other) {
        report({
          span: inSource(passage, at),
          message: `“${first} ${second}” stands here, and “${one.first} ${second}” elsewhere: check the name.`,
          note: passage.note,
          part: passage.part,
        });
      }
    }
  },
};

interface Name {
  readonly first: string;
  readonly second: string;
  readonly span: Span;
}

interface Named extends Name {
  readonly passage: Passage;
}

const kept = new WeakMap<Reading, readonly Name[]>();

function namesIn({ prose: { text } }: Passage, reading: Reading): readonly Name[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const found: Name[] = text.includes('-')
    ? [...text.matchAll(NAME)].map(({ index, 0: whole, 1: first = '', 2: second = '' }) => ({
        first,
        second,
        span: span(index, index + whole.length),
      }))
    : [];
  kept.set(reading, found);
  return found;
}

/** `Kim Jong-un`: a capital, and a second part whose hyphen is followed by a small letter. */
const NAME = /\b([A-Z][a-z]{2,15}) ([A-Z][a-z]{1,15}-[a-z]{1,15})\b/g;

/** The same first letter, and no more than two letters added, lost or changed at the end. */
function isNear(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same >= 2 && Math.max(a.length, b.length) - same <= 2;
}
