import { span } from '../../text/span';
import type { Citation, Signal } from '../../citation/citation';
import { isBlank } from '../characters';
import type { Rule } from '../rule';
import { remove, safely } from '../edits';
import { LEE, ROE, article, markdown, mended, mendedTo } from '../examples';
import { indigo } from '../sources';
import { citationSentences } from '../strings/joints';

export const signalRepeated: Rule = {
  id: 'signal-repeated',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'hint',
  fix: 'safe',
  source: indigo('R4.3', '1.3'),
  title: 'A signal said twice',
  description:
    'Within a citation sentence a signal holds until another one follows: See Lee; Roe. Behind a long parenthetical it may ' +
    'be said again for the reader’s sake.',
  right: [
    article(`See ${LEE}; ${ROE}.`),
    article(`See ${LEE} (arguing that paper is patient and that courts have long known it); see ${ROE}.`),
    article(`See ${LEE}; see also ${ROE}.`),
  ],
  wrong: [
    mended([`See ${LEE}; «see» ${ROE}.`], [`See ${LEE}; ${ROE}.`]),
    mendedTo(
      markdown('Yes.[^1]', '', `[^1]: *See* ${LEE}; *«see»* ${ROE}.`),
      'Yes.[^1]',
      '',
      `[^1]: *See* ${LEE}; ${ROE}.`,
    ),
  ],
  check(context) {
    const { text } = context.prose;
    for (const { joints } of citationSentences(context)) {
      let holds: Signal | null = null;
      for (const { citation, before, mark } of joints) {
        const { signal } = citation;
        if (signal === null) continue;
        if (holds !== null && before !== null && mark === ';' && isSame(signal, holds) && isPlain(before)) {
          let end = signal.span.end;
          while (isBlank(text[end])) end += 1;
          context.report({
            span: signal.span,
            message: `“${signal.text}” still holds from the source before: it need not be said again.`,
            fixes: safely('Leave out the signal', remove(span(signal.span.start, end))),
          });
        }
        holds = signal;
      }
    }
  },
};

const isSame = (a: Signal, b: Signal): boolean => a.name === b.name && a.eg === b.eg && a.name !== 'compare';

/** Behind history and long parentheticals the reader may have lost the signal. */
const isPlain = ({ parentheticals, history }: Citation): boolean =>
  history.length === 0 && parentheticals.reduce((length, { text }) => length + text.length, 0) < LONG;

/** In characters: half a line. */
const LONG = 45;
