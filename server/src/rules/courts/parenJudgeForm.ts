import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import type { Parenthetical } from '../../citation/citation';

const DOE = 'Doe v. Poe, 410 U.S. 113, 120 (1973)';

export const parenJudgeForm: Rule = {
  id: 'paren-judge-form',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R13.1', '10.6.1'),
  title: 'A judge’s name in a parenthetical',
  description:
    'The judge of a separate opinion is named by surname, with J. or C.J. between commas, and then what the opinion does: ' +
    '(Marshall, J., dissenting), (Roberts, C.J., concurring in part).',
  right: [
    article(`${DOE} (Marshall, J., dissenting).`, 'Doe, 410 U.S. at 121 (Roberts, C.J., concurring in part).'),
    article(`${DOE} (opinion of Marshall, J.).`, 'Doe, 410 U.S. at 121 (L. Hand, J.).'),
    article(`${DOE} (Stevens & Ginsburg, JJ., dissenting).`),
  ],
  wrong: [
    mended([`${DOE} («Marshall J. dissenting»).`], [`${DOE} (Marshall, J., dissenting).`]),
    mended([`${DOE} («Oakes, J. concurring»).`], [`${DOE} (Oakes, J., concurring).`]),
    mended([`${DOE} («J. Marshall, dissenting»).`], [`${DOE} (Marshall, J., dissenting).`]),
    article(`${DOE} («Chief Justice Roberts, concurring in part»).`),
  ],
  ...ofCitations(['case', 'shortCase', 'id'], ({ parentheticals }, { report }) => {
    for (const { text, span } of parentheticals) {
      const right = judgeForm(text);
      if (right === null) continue;
      const at = { start: span.start + 1, end: span.start + 1 + text.length };
      const title = `Write ${quoted(`(${right})`)}`;
      report({
        span: at,
        message: `A judge is named so: ${quoted(`(${right})`)}.`,
        fixes: safely(title, replace(at, right)),
      });
    }
  }),
};

const LONGEST = 120;
const NAMES = String.raw`(?:[A-Z]\. )?\p{Lu}[\p{L}’'-]{1,20}(?: (?:&|and) \p{Lu}[\p{L}’'-]{1,20})?`;
const DOES = String.raw`(?:concurring|dissenting)(?: [a-z ]{0,60})?`;
const TITLED = new RegExp(String.raw`^(${NAMES}),? (C\.? ?J|JJ|J)\.?,? (${DOES})$`, 'u');
const SPOKEN = new RegExp(String.raw`^(Chief Justice|Justice|Judge|Chief Judge|J\.) (${NAMES}),? (${DOES})$`, 'u');

/** How a parenthetical that is a judge's should be; null where it is none. */
function judgeForm(text: Parenthetical['text']): string | null {
  if (text.length > LONGEST) return null;
  const flat = text.replace(/\s+/g, ' ');
  const titled = TITLED.exec(flat);
  if (titled !== null) {
    const [, names = '', title = '', does = ''] = titled;
    const right = `${names}, ${title.startsWith('C') ? 'C.J.' : `${title}.`}, ${does}`;
    return right === flat ? null : right;
  }
  const spoken = SPOKEN.exec(flat);
  if (spoken === null) return null;
  const [, title = '', names = '', does = ''] = spoken;
  return `${names}, ${title.startsWith('Chief') ? 'C.J.' : 'J.'}, ${does}`;
}
