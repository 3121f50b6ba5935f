import { span, type Span } from '../../text/span';
import type { Field } from '../../citation/citation';
import type { Rule, TextEdit } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle, spellingOf } from '../spelling';
import { quoted } from '../wording';

export const constSubdivisionForm: Rule = {
  id: 'const-subdivision-form',
  family: 'constitutions',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R23.1', '11'),
  title: 'A part of a constitution that is not abbreviated, or with a capital',
  description:
    'Articles, amendments, sections and clauses of a constitution are abbreviated in small letters, and those of the ' +
    'United States’ have Roman numerals: U.S. Const. art. I, § 8, cl. 3; U.S. Const. amend. XIV, § 1. States number as ' +
    'they like.',
  right: [
    article('U.S. Const. amend. XIV, § 1.', 'U.S. Const. art. I, § 8, cl. 3.', 'U.S. Const. pmbl.'),
    article('Ariz. Const. art. 2, § 8.', 'U.S. Const. amends. XIII–XV.', 'Article I of the Constitution says so.'),
  ],
  wrong: [
    mended(['U.S. Const. «Amend. 14», § 1.'], ['U.S. Const. amend. XIV, § 1.']),
    mended(['U.S. Const. «Art.» I.'], ['U.S. Const. art. I.']),
    mended(['U.S. Const. art. I, «Section» 8, «clause» 3.'], ['U.S. Const. art. I, § 8, cl. 3.']),
    mended(['U.S. Const. amend. «14».'], ['U.S. Const. amend. XIV.']),
    mended(['Ariz. Const. «article» 2, § 8.'], ['Ariz. Const. art. 2, § 8.']),
  ],
  ...ofCitations(['constitution'], ({ jurisdiction, subdivisions }, { prose, report }) => {
    const union = spellingOf(jurisdiction.text, 'U.S.') !== 'another' || /^United States/i.test(jurisdiction.text);
    for (const part of subdivisions) {
      const slips = slipsOf(part, union).filter((slip) => isOneStyle(prose, slip.span));
      const [first, ...others] = slips;
      if (first === undefined) continue;
      const at = span(first.span.start, others.at(-1)?.span.end ?? first.span.end);
      const right = mendedPart(part, slips);
      report({
        span: at,
        message: `In the citation of a constitution write ${quoted(right)}.`,
        fixes: safely(`Write ${quoted(right)}`, ...slips),
      });
    }
  }),
};

/** The words for the parts, and how they are written for one of them and for several. */
const PARTS: readonly (readonly [one: string, several: string, ones: RegExp, manys: RegExp])[] = [
  ['art.', 'arts.', /^(?:art|article)\.?$/i, /^(?:arts|articles)\.?$/i],
  ['amend.', 'amends.', /^(?:amend|amendment)\.?$/i, /^(?:amends|amendments)\.?$/i],
  ['cl.', 'cls.', /^(?:cl|clause)\.?$/i, /^(?:cls|clauses)\.?$/i],
  ['§', '§§', /^(?:sec|section)\.?$/i, /^(?:secs|sections)\.?$/i],
  ['pmbl.', 'pmbl.', /^(?:pmbl|preamble)\.?$/i, /^pmbls\.?$/i],
];

function slipsOf({ text, span: at }: Field, union: boolean): readonly TextEdit[] {
  const read = /^(\p{L}+\.?)(\s*)(.*)$/su.exec(text);
  const [, word = '', gap = '', number = ''] = read ?? [];
  const row = PARTS.find(([, , ones, manys]) => ones.test(word) || manys.test(word));
  if (row === undefined) return [];
  const [one, several, ones] = row;
  const right = ones.test(word) ? one : several;
  const slips: TextEdit[] = [];
  if (word !== right)
    slips.push(replace(span(at.start, at.start + word.length), gap === '' && number !== '' ? `${right} ` : right));
  const counted = one === 'art.' || one === 'amend.';
  if (union && counted && /^\d{1,2}$/.test(number)) {
    slips.push(replace(span(at.end - number.length, at.end), roman(Number(number))));
  }
  return slips;
}

/** A part as its edits leave it. */
function mendedPart({ text, span: at }: Field, edits: readonly TextEdit[]): string {
  let right = '';
  let from: Span['start'] = at.start;
  for (const edit of edits) {
    right += text.slice(from - at.start, edit.span.start - at.start) + edit.newText;
    from = edit.span.end;
  }
  return right + text.slice(from - at.start);
}

const NUMERALS = [['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const; // prettier-ignore

/** Of a number below fifty. */
function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [numeral, value] of NUMERALS) {
    for (; left >= value; left -= value) text += numeral;
  }
  return text;
}
