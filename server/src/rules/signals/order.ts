import { isBlank } from '../characters';
import type { Citation } from '../../citation/citation';
import type { Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { indigo } from '../sources';
import { citationSentences } from '../strings/joints';
import { GROUPS, groupOf, type Group } from './groups';

export const signalOrder: Rule = {
  id: 'signal-order',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'info',
  presets: { student: 'warning', strict: 'warning' },
  fix: 'none',
  source: indigo('R4.3', '1.3'),
  title: 'Signals in the wrong order',
  description:
    'What supports a statement comes first, then comparisons, then what contradicts it, then background: see and cf. ' +
    'before compare, that before but see, and see generally last. Sentences of text between the citations begin anew.',
  right: [
    article(`See ${LEE}. But see ${ROE}.`),
    article(`But see ${LEE}. Others agree. See ${ROE}.`),
    article(`But see ${LEE}. See id. at 1180.`),
    article(`${LEE}.`, `But see ${ROE}. Lee, supra note 1, at 1180.`),
  ],
  wrong: [
    article(`But see ${LEE}. «See» ${ROE}.`),
    article(`See generally ${LEE}; «see» ${ROE}.`),
    article(`But see ${LEE}. «Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014)».`),
    article(`But see ${LEE}. «Compare» ${ROE}, with Lee, supra, at 1180.`),
  ],
  check(context) {
    let group = 0;
    let last = -1;
    for (const { segment, joints, index } of citationSentences(context)) {
      if (index !== last + 1 || isNewParagraph(context.prose.text, segment.span.start)) group = 0;
      last = index;
      for (const { citation, before } of joints) {
        const { signal } = citation;
        const own = signal === null ? unsignalled(citation, before) : groupOf(signal.name);
        if (own === null || citation.kind === 'id') continue;
        if (own < group) {
          context.report({
            span: (signal ?? citation).span,
            message: `${signal === null ? 'This source' : `“${signal.text}”`} comes too late: ${GROUPS[own]} stands before ${GROUPS[group]}.`,
          });
        }
        group = own;
      }
    }
  },
};

/** Whether a blank line stands before an offset. */
function isNewParagraph(text: string, offset: number): boolean {
  let lines = 0;
  for (let at = offset - 1; at >= 0 && isBlank(text[at]); at -= 1) if (text[at] === '\n') lines += 1;
  return lines > 1;
}

/** Without a signal a source says what the text says; a short form may go on with the source before. */
const unsignalled = (citation: Citation, before: Citation | null): Group | null =>
  before === null && 'date' in citation && citation.date !== null ? 0 : null;
