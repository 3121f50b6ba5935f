import { span } from '../../text/span';
import type { Citation, Field } from '../../citation/citation';
import type { Rule, TextEdit } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle } from '../spelling';
import { quoted } from '../wording';

export const subdivisionAbbrev: Rule = {
  id: 'subdivision-abbrev',
  family: 'typography',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T13', 'T16'),
  title: 'Part, chapter, title or comment in full in a citation',
  description:
    'Parts of a work are abbreviated in citations, in small letters: 21 C.F.R. pt. 133, ch. 3, tit. 8, cmt. b. In a ' +
    'sentence they are words, and a reference within the document keeps its capital: supra Part II.',
  right: [
    article(
      '21 C.F.R. pt. 133 (2020).',
      'FAR Part 15.',
      'Del. Code tit. 8, § 145 (2021).',
      'They read 21 C.F.R. Part 133 narrowly.',
    ),
    article('Restatement (Second) of Torts § 402A cmt. b (Am. L. Inst. 1965).'),
  ],
  wrong: [
    mended(['21 C.F.R. «Part» 133 (2020).'], ['21 C.F.R. pt. 133 (2020).']),
    mended(['Del. Code «Title» 8, § 145 (2021).'], ['Del. Code tit. 8, § 145 (2021).']),
    mended(
      ['Restatement (Second) of Torts § 402A «comment» b (Am. L. Inst. 1965).'],
      ['Restatement (Second) of Torts § 402A cmt. b (Am. L. Inst. 1965).'],
    ),
    mended(
      ['Restatement (Second) of Torts § 402A (Am. L. Inst. 1965).', 'Id. § 402B «comment» b.'],
      ['Restatement (Second) of Torts § 402A (Am. L. Inst. 1965).', 'Id. § 402B cmt. b.'],
    ),
    mended(
      ['Quill Act, Pub. L. No. 90-321, «Title» I, 82 Stat. 146 (1968).'],
      ['Quill Act, Pub. L. No. 90-321, tit. I, 82 Stat. 146 (1968).'],
    ),
  ],
  ...ofCitations(
    [
      'statute',
      'regulation',
      'sessionLaw',
      'bill',
      'restatement',
      'rule',
      'book',
      'chapter',
      'article',
      'report',
      'id',
      'supra',
    ],
    (citation, { prose, segment, report }) => {
      if (segment.kind !== 'citations') return;
      for (const field of partsOf(citation, prose.text)) {
        for (const edit of abbreviations(field)) {
          if (!isOneStyle(prose, edit.span)) continue;
          report({
            span: edit.span,
            message: `Parts of a work are abbreviated in citations: write ${quoted(edit.newText)}.`,
            fixes: safely(`Write ${quoted(edit.newText)}`, edit),
          });
        }
      }
    },
  ),
};

/** Where words for parts stand: behind the code, in the section of an act, in a pinpoint. */
function* partsOf(citation: Citation, text: string): Iterable<Field> {
  if (citation.kind === 'statute' || citation.kind === 'regulation') {
    const from = citation.code.span.end;
    const to = citation.section?.span.start ?? from;
    // The procurement rules are known by their parts.
    if (to - from <= LONGEST && citation.code.standard !== 'FAR')
      yield { text: text.slice(from, to), span: span(from, Math.max(from, to)) };
    return;
  }
  if ((citation.kind === 'sessionLaw' || citation.kind === 'bill') && citation.section !== null) yield citation.section;
  if ('pinpoint' in citation && citation.pinpoint !== null) yield citation.pinpoint;
}

/** In characters: ` tit. 8, pt. `. */
const LONGEST = 40;

const WORDS: ReadonlyMap<string, string> = new Map([
  ['part', 'pt.'], ['parts', 'pts.'], ['chapter', 'ch.'], ['chapters', 'chs.'], ['chap.', 'ch.'], ['title', 'tit.'],
  ['titles', 'tits.'], ['subpart', 'subpt.'], ['subchapter', 'subch.'], ['division', 'div.'], ['subtitle', 'subtit.'],
  ['comment', 'cmt.'], ['comments', 'cmts.'], ['illustration', 'illus.'], ['appendix', 'app.'], ['table', 'tbl.'],
  ['tables', 'tbls.'], ['figure', 'fig.'], ['figures', 'figs.'],
]); // prettier-ignore

function* abbreviations({ text, span: { start } }: Field): Iterable<TextEdit> {
  for (const { 0: word, index } of text.matchAll(/\p{L}{4,12}\.?/gu)) {
    const right = WORDS.get(word.toLowerCase()) ?? WORDS.get(word.toLowerCase().replace('.', ''));
    if (right !== undefined) yield replace(span(start + index, start + index + word.length), right);
  }
}
