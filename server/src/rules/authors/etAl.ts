import { span } from '../../text/span';
import type { Citation } from '../../citation/citation';
import type { Prose } from '../../text/prose';
import type { Fix, Report, Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { safelyIn } from '../proseEdits';
import { indigo } from '../sources';
import { AUTHORED, LONGEST_OTHERS, endOfNames } from './authored';

const PAPER = 'Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';

export const authorEtAlForm: Rule = {
  id: 'author-et-al-form',
  family: 'authors',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R30.2.3', '15.1(b)'),
  title: 'Et al. written otherwise',
  description:
    '“Et” is a whole word and takes no period, “al.” is short and takes one, and no comma stands before them: Ann Lee et ' +
    'al. So it is in short forms, too.',
  right: [
    article(
      `Ann Lee et al., ${PAPER}.`,
      'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014).',
      'Lee et al., supra note 1, at 1180.',
    ),
    article('Paper Trails 12 (Ann Lee et al. eds., 2015).'),
  ],
  wrong: [
    mended([`Ann Lee«, et al.», ${PAPER}.`], [`Ann Lee et al., ${PAPER}.`]),
    mended([`Ann Lee« et. al.», ${PAPER}.`], [`Ann Lee et al., ${PAPER}.`]),
    mended([`Ann Lee« et al», ${PAPER}.`], [`Ann Lee et al., ${PAPER}.`]),
    mended(
      [
        `Ann Lee et al., ${PAPER}.`,
        'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014).',
        'Lee«, et al.», supra note 1, at 1180.',
      ],
      [`Ann Lee et al., ${PAPER}.`, 'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014).', 'Lee et al., supra note 1, at 1180.'],
    ),
  ],
  ...ofCitations([...AUTHORED, 'dictionary', 'supra'], (citation, { prose, report }) => {
    for (const end of namesEnd(citation)) othersAt(prose, end, report);
  }),
};

/** Where names end behind which others may be summed up: those of authors, those of editors, a short form's. */
function* namesEnd(citation: Citation): Iterable<number> {
  if (citation.kind === 'supra') {
    const { text, span: where } = citation.key;
    // The key holds all, or ends before the comma.
    const inKey = /,?\s+et\.?\s+al\.?$/.exec(text.slice(-LONGEST_OTHERS));
    yield inKey === null ? where.end : where.end - inKey[0].length;
    return;
  }
  const authors = 'authors' in citation ? endOfNames(citation.authors) : null;
  if (authors !== null) yield authors;
  const editors = 'editors' in citation ? endOfNames(citation.editors) : null;
  if (editors !== null) yield editors;
}

function othersAt(prose: Prose, from: number, report: Report): void {
  const found = /^(,?)\s+et(\.?)\s+al(\.?)(?![\p{L}\d])/u.exec(prose.text.slice(from, from + LONGEST_OTHERS));
  if (found === null) return;
  const [written, comma, period, last] = found;
  if (comma === '' && period === '' && last === '.') return;
  const others = span(from, from + written.length);
  report({
    span: others,
    message: 'Write “et al.” with a period behind “al” only, and with no comma before it.',
    fixes: rightly(prose, others.start, written),
  });
}

/** The whole anew, with the spaces that were written. */
function rightly(prose: Prose, start: number, written: string): readonly Fix[] {
  const right = `${written.replace(',', '').replaceAll('.', '')}.`;
  return safelyIn(prose, 'Write “et al.”', span(start, start + written.length), right);
}
