import { span } from '../../text/span';
import type { Rule, TextEdit } from '../rule';
import { ofCitations } from '../citations';
import { remove, replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle, spellingOf } from '../spelling';
import { quoted } from '../wording';

export const courtRuleForm: Rule = {
  id: 'court-rule-form',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R18.1.1', '12.9.3'),
  title: 'Federal rules by their initials, or with a section sign',
  description:
    'The federal rules are cited by abbreviations of words, and their number follows at once: Fed. R. Civ. P. 12(b)(6), ' +
    'Fed. R. Evid. 702. In a sentence initials that were introduced are left alone.',
  right: [
    article('Fed. R. Civ. P. 12(b)(6).', 'Fed. R. Evid. 702.', 'They moved under FRCP 12(b)(6), which was new.'),
    article('U.S. Sentencing Guidelines Manual § 6A1.5 (U.S. Sent’g Comm’n 2018).'),
  ],
  wrong: [
    mended(['«FRCP» 12(b)(6).'], ['Fed. R. Civ. P. 12(b)(6).']),
    mended(['Fed. R. Civ. P. «§» 12.'], ['Fed. R. Civ. P. 12.']),
    mended(['Fed. R. Civ. P. «Rule» 12.'], ['Fed. R. Civ. P. 12.']),
    mended(['«Fed.R.Evid.» 702.'], ['Fed. R. Evid. 702.']),
  ],
  ...ofCitations(['rule'], ({ code, sign, section }, { prose, segment, report }) => {
    if (segment.kind !== 'citations') return;
    if (
      FEDERAL.has(code.standard) &&
      spellingOf(code.text, code.standard) !== 'right' &&
      isOneStyle(prose, code.span)
    ) {
      report({
        span: code.span,
        message: `These rules are cited so: ${quoted(code.standard)} and the number.`,
        fixes: safely(`Write ${quoted(code.standard)}`, replace(code.span, code.standard)),
      });
    }
    if (!FEDERAL.has(code.standard) || sign === null || section === null) return;
    report({
      span: sign.span,
      message: `The number follows ${quoted(code.standard)} at once: leave out ${quoted(sign.text)}.`,
      fixes: safely(`Remove ${quoted(sign.text)}`, withoutSign(sign.span.start, section.span.start)),
    });
  }),
};

const withoutSign = (from: number, to: number): TextEdit => remove(span(from, to));

const FEDERAL = new Set([
  'Fed. R. Civ. P.', 'Fed. R. Crim. P.', 'Fed. R. App. P.', 'Fed. R. Evid.', 'Fed. R. Bankr. P.', 'Sup. Ct. R.',
]); // prettier-ignore
