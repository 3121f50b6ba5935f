import { span } from '../../text/span';
import type { Signal } from '../../citation/citation';
import type { PassageFault, Rule } from '../rule';
import { startOfText } from '../characters';
import { replace, safely } from '../edits';
import { LEE, ROE, article, lines, mended } from '../examples';
import { indigo } from '../sources';
import { citationSentences } from '../strings/joints';

export const signalCapitalisation: Rule = {
  id: 'signal-capitalisation',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'warning',
  fix: 'safe',
  source: indigo('R4.5.1', '1.2'),
  title: 'A signal with the wrong capital',
  description:
    'A signal that begins a citation sentence has a capital; one behind a semicolon has none: See Lee; see also Roe.',
  right: [
    article(`See ${LEE}; see also ${ROE}.`),
    article(`${LEE}.`, 'Some doubt it (see Lee, supra note 1).'),
    lines('The rule is old; see also what follows.[1]', '', `[1] ${LEE}.`),
  ],
  wrong: [
    mended([`${LEE}; «See» also ${ROE}.`], [`${LEE}; see also ${ROE}.`]),
    mended([`${LEE}. «see» also ${ROE}.`], [`${LEE}. See also ${ROE}.`]),
    mended([`Compare ${LEE}, «With» ${ROE}.`], [`Compare ${LEE}, with ${ROE}.`]),
  ],
  check(context) {
    const { text } = context.prose;
    for (const { joints, index } of citationSentences(context)) {
      for (const { citation, before, between, mark } of joints) {
        const { signal } = citation;
        if (signal === null) continue;
        const first = signal.text.charAt(0);
        if (before !== null) {
          const within = mark === ';' || (mark === ',' && signal.name === 'with');
          if (within && first !== first.toLowerCase()) context.report(fault(signal, first.toLowerCase()));
        } else if (mark === '' && index > 0 && between.start > startOfText(text) && first !== first.toUpperCase()) {
          // Where the whole note begins so, `note-lowercase-start` says it.
          context.report(fault(signal, first.toUpperCase()));
        }
      }
    }
  },
};

function fault({ text, span: { start } }: Signal, letter: string): PassageFault {
  const right = letter + text.slice(1);
  const why =
    letter === letter.toLowerCase() ? 'within a citation sentence' : 'at the beginning of a citation sentence';
  const word = span(start, start + (text.search(/[ ,]/) === -1 ? text.length : text.search(/[ ,]/)));
  return {
    span: word,
    message: `A signal has a ${letter === letter.toLowerCase() ? 'small letter' : 'capital'} ${why}: write “${right}”.`,
    fixes: safely(`Write “${right}”`, replace(span(start, start + 1), letter)),
  };
}
