import { span } from '../../text/span';
import { isNeutralCase } from '../cases/reporterSpelling';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';

export const neutralParagraph: Rule = {
  id: 'neutral-paragraph',
  family: 'pinpoints',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.7.3', '10.3.3'),
  title: 'at before a paragraph of a neutral citation',
  description: 'A paragraph has its sign and needs no “at”: a comma stands before it, 2016 UT 20, ¶ 9.',
  right: [article('Doe v. Poe, 2016 UT 20, ¶ 9, 380 P.3d 10.'), article('Roe v. Coe, 2009 Ark. 93, at 3.')],
  wrong: [
    mended(['Doe v. Poe, 2016 UT 20« at» ¶ 9, 380 P.3d 10.'], ['Doe v. Poe, 2016 UT 20, ¶ 9, 380 P.3d 10.']),
    mended(['Doe v. Poe, 2016 UT 20«, at» ¶ 9.'], ['Doe v. Poe, 2016 UT 20, ¶ 9.']),
  ],
  ...ofCitations(['case', 'shortCase'], (citation, { prose: { text }, report }) => {
    const { places, pinpoint } = citation;
    const [first] = places;
    if (first === undefined || first.page === null || !isNeutralCase(citation)) return;
    const pin = first.pinpoint ?? pinpoint;
    if (pin === null || pin.kind !== 'paragraph' || pin.at === null) return;
    const between = span(first.page.span.end, pin.at.span.end);
    if (!/^,?\s{0,2}at$/.test(text.slice(between.start, between.end))) return;
    report({
      span: between,
      message: 'A paragraph of a neutral citation follows a comma, without “at”.',
      fixes: safely('Write a comma', replace(between, ',')),
    });
  }),
};
