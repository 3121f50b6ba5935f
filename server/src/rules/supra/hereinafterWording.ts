import { span } from '../../text/span';
import type { Hereinafter } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';

const REPORT = 'Comm. on Quills, The Use of Quills (2015)';

export const hereinafterWording: Rule = {
  id: 'hereinafter-wording',
  family: 'supra',
  concern: 'form',
  severity: 'hint',
  fix: 'safe',
  source: indigo('R10.2', '4.2(b)'),
  title: 'Another word for hereinafter',
  description: 'The formula is [hereinafter Name]: one word, without “cited as”, without comma or quotation marks.',
  right: [article(`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.')],
  wrong: [
    mended(
      [`${REPORT} [«hereafter» Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.'],
      [`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.'],
    ),
  ],
  ...ofCitationsWith('hereinafter', ({ hereinafter }, { prose: { text }, report }) => {
    if (hereinafter === null || isUsual(hereinafter, text)) return;
    // Up to the name, so that a comma or a quotation mark between goes too.
    const wrong = span(hereinafter.word.span.start, hereinafter.name.span.start);
    report({
      span: hereinafter.word.span,
      message: `A short name directly follows the one word “hereinafter”: write “[hereinafter ${hereinafter.name.text}]”.`,
      fixes: safely('Write “hereinafter”', replace(wrong, 'hereinafter '), ...closingQuote(hereinafter, text)),
    });
  }),
};

const isUsual = ({ word, name }: Hereinafter, text: string): boolean =>
  word.text === 'hereinafter' && text.slice(word.span.end, name.span.start).trim() === '';

/** The quotation mark, and the comma in it, between the name and the bracket. */
function closingQuote({ name, span: whole }: Hereinafter, text: string) {
  const rest = text.slice(name.span.end, whole.end - 1);
  return rest.trim() === '' ? [] : [replace(span(name.span.end, whole.end - 1), '')];
}
