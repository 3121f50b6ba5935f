import { span } from '../../text/span';
import type { PassageContext, Rule } from '../rule';
import { LEE, article } from '../examples';
import { integrity } from '../sources';

export const noteUnbalancedBrackets: Rule = {
  id: 'note-unbalanced-brackets',
  family: 'notes',
  concern: 'form',
  scope: 'passage',
  marks: ['(', '['],
  severity: 'warning',
  fix: 'none',
  source: integrity(),
  title: 'A parenthesis or bracket is never closed',
  description:
    'An opening parenthesis or square bracket in the note has no partner. Where a citation’s court and year are in an ' +
    'open parenthesis, a reader cannot tell where the citation ends. Quotations and URLs are not looked into.',
  right: [article(`${LEE} (but see Roe, who differs).`)],
  wrong: [article(`${LEE} «(»but see Roe, who differs.`)],
  check(context) {
    if (context.kind !== 'note') return;
    for (const at of unclosed(context)) {
      const round = context.prose.text[at] === '(';
      context.report({
        span: span(at, at + 1),
        message: `This ${round ? 'parenthesis' : 'bracket'} is never closed.`,
      });
    }
  },
};

/** Openers without a partner. One of the other kind between two partners is itself without one. */
function unclosed(context: PassageContext): readonly number[] {
  const { text } = context.prose;
  const { masked } = context.reading;
  const open: number[] = [];
  const lost: number[] = [];
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) {
    while ((masked[mask]?.end ?? Infinity) <= at) mask += 1;
    const hidden = masked[mask];
    if (hidden !== undefined && hidden.start <= at) {
      at = hidden.end - 1;
      continue;
    }
    const char = text[at];
    if (char === '(' || char === '[') open.push(at);
    if (char !== ')' && char !== ']') continue;
    const partner = char === ')' ? '(' : '[';
    const opener = findLast(open, (each) => text[each] === partner);
    if (opener !== -1) lost.push(...open.splice(opener).slice(1));
  }
  return [...lost, ...open].sort((a, b) => a - b).slice(0, MOST);
}

/** The last index at which the test holds; one closer looks at no more than a few openers back. */
function findLast(items: readonly number[], holds: (item: number) => boolean): number {
  for (let index = items.length - 1; index >= Math.max(0, items.length - REACH); index -= 1) {
    const item = items[index];
    if (item !== undefined && holds(item)) return index;
  }
  return -1;
}

const REACH = 16;

/** Beyond so many it is no slip in one of them. */
const MOST = 8;
