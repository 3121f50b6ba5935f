import { span } from '../../text/span';
import { isDigit, isSpace } from '../characters';
import { ofCitations } from '../citations';
import { insert, safely } from '../edits';
import { DOE, article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';

export const caseNameComma: Rule = {
  id: 'case-name-comma',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.1', '10.1'),
  title: 'A case without the comma after its name',
  description: 'A comma divides the name of a case from the volume: Roe v. Wade, 410 U.S. 113.',
  right: [article(`${DOE}.`), article('Doe v. Poe (The Ink Case), 410 U.S. 113, 120 (1973).')],
  wrong: [mended(['Doe v. «Poe» 410 U.S. 113, 120 (1973).'], ['Doe v. Poe, 410 U.S. 113, 120 (1973).'])],
  ...ofCitations(['case'], ({ name, places }, { prose: { text }, report }) => {
    const volume = places[0]?.volume;
    if (name === null || volume === undefined || volume.span.start <= name.span.end) return;
    for (let at = name.span.end; at < volume.span.start; at++) if (!isSpace(text[at]) && text[at] !== '\n') return;
    if (!isDigit(text[volume.span.start])) return;
    const last = /\S+$/.exec(name.text)?.[0] ?? name.text;
    report({
      span: span(name.span.end - last.length, name.span.end),
      message: `A comma follows the name of the case: write “${last},”.`,
      fixes: safely('Add the comma', insert(name.span.end, ',')),
    });
  }),
};
