import { span, type Span } from '../../text/span';
import type { Author } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { safelyWithout } from '../proseEdits';
import { indigo } from '../sources';
import { AUTHORED } from './authored';

const PAPER = 'Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';

export const authorTitlePrefix: Rule = {
  id: 'author-title-prefix',
  family: 'authors',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R28.2.1', '15.1(a)'),
  title: 'A title or degree with an author’s name',
  description:
    'Authors are named as they sign, without Dr., Prof., Mr. or a degree behind the name; Jr. and III stay. Many journals ' +
    'keep the Hon. of judges, so of it only a hint is given. A pen name such as Dr. Seuss is a name.',
  right: [
    article(`Ann Lee, Jr., ${PAPER}.`),
    article('Dr. Seuss, The Lorax 12 (1971).'),
    article('Dr. Seuss & Ann Lee, The Lorax 12 (1971).'),
  ],
  wrong: [
    mended([`«Dr.» Ann Lee, ${PAPER}.`], [`Ann Lee, ${PAPER}.`]),
    mended([`Ann Lee & «Professor» Bo Roe, ${PAPER}.`], [`Ann Lee & Bo Roe, ${PAPER}.`]),
    mended([`Ann Lee«, Ph.D.», ${PAPER}.`], [`Ann Lee, ${PAPER}.`]),
    mended([`«The Honorable» Bo Roe, ${PAPER}.`], [`Bo Roe, ${PAPER}.`]),
  ],
  ...ofCitations(AUTHORED, ({ authors }, { prose, report }) => {
    for (const [index, author] of authors.entries()) {
      if (author.institution) continue;
      const before = titleOf(author);
      if (before !== null) {
        report({
          span: span(before.start, before.wordEnd),
          message: `Authors are named without their titles: leave out “${before.written}”.`,
          ...(before.isJudge ? { severity: 'hint' as const } : {}),
          fixes: safelyWithout(prose, `Leave out “${before.written}”`, span(before.start, before.end)),
        });
      }
      const behind = degreeOf(prose.text, authors[index - 1], author);
      if (behind === null) continue;
      report({
        span: behind,
        message: `Authors are named without their degrees: leave out “${author.text}”.`,
        fixes: safelyWithout(prose, `Leave out “${author.text}”`, behind),
      });
    }
  }),
};

interface Title {
  readonly start: number;
  readonly wordEnd: number;
  /** Past the space behind it. */
  readonly end: number;
  readonly written: string;
  readonly isJudge: boolean;
}

/** The title in front of a name of two words or more. */
function titleOf({ text, span: { start } }: Author): Title | null {
  const found = /^((?:The\s+)?(Dr|Prof|Professor|Mr|Mrs|Ms|Hon|Honorable)(?:\.|(?=\s)))\s+(?=\p{L})/u.exec(text);
  if (found === null) return null;
  const [whole, written = '', word = ''] = found;
  const name = text.slice(whole.length);
  if (!/\s/.test(name) || PEN_NAMES.has(name)) return null;
  const wordEnd = start + written.length;
  return {
    start,
    wordEnd,
    end: start + whole.length,
    written: written.replace(/\s+/, ' '),
    isJudge: word.startsWith('Hon'),
  };
}

const PEN_NAMES = new Set(['Seuss', 'Phil', 'Dre', 'Bean', 'T']);

/** A degree that was read as an author of its own, with the comma before it. */
function degreeOf(text: string, before: Author | undefined, author: Author): Span | null {
  if (before === undefined || !DEGREES.has(author.text.replaceAll(/[.\s]/g, ''))) return null;
  const gap = text.slice(before.span.end, author.span.start);
  return /^,\s*$/.test(gap) ? span(before.span.end, author.span.end) : null;
}

const DEGREES = new Set(['PhD', 'JD', 'MD', 'LLM', 'SJD', 'DPhil', 'Esq', 'MBA', 'MPH', 'MA', 'LLB']);
