import { span } from '../../text/span';
import type { Citation } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { LEE, ROE, article, mended } from '../examples';
import { indigo } from '../sources';
import { isBlank } from '../characters';

export const supraNoteAbbreviation: Rule = {
  id: 'supra-note-abbreviation',
  family: 'supra',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T13', '3.5'),
  title: 'The word note shortened or with a capital',
  description: 'In references within the work “note” is written out, in small letters: supra note 12, not supra n.12.',
  right: [article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180 n.4.')],
  wrong: [mended([`${LEE}.`, `${ROE}.`, 'Lee, supra «n.»1.'], [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1.'])],
  ...ofCitations(['supra', 'crossReference', 'infra'], (citation, { prose: { text }, report }) => {
    const word = noteWordOf(citation);
    if (word === null || RIGHT.has(word.text)) return;
    const right = PLURAL.has(word.text.toLowerCase()) ? 'notes' : 'note';
    const glued = !isBlank(text[word.span.end]);
    report({
      span: word.span,
      message: `The word is spelled out here, in small letters: write “${right}”.`,
      fixes: safely(`Write “${right}”`, replace(span(word.span.start, word.span.end), glued ? `${right} ` : right)),
    });
  }),
};

const RIGHT = new Set(['note', 'notes']);
const PLURAL = new Set(['nn.', 'nn', 'ns.', 'fns.', 'fns', 'notes']);
const NOTE = new Set(['note', 'n.', 'n', 'fn.', 'fn', 'ftn.', 'footnote', ...PLURAL]);

/** The word for note behind *supra* or *infra*, where it is one. */
function noteWordOf(citation: Citation) {
  const word =
    citation.kind === 'supra'
      ? citation.reversed
        ? null
        : citation.noteWord
      : (citation.kind === 'crossReference' || citation.kind === 'infra') && citation.target === 'note'
        ? citation.targetWord
        : null;
  return word !== null && NOTE.has(word.text.toLowerCase()) ? word : null;
}
