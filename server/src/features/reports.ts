/** What goes out of the editor: the table of authorities, and the links that have no archived copy. */
import { tableOfAuthorities as tabled } from '../reports/authorities';
import { hasSeveralParts, placesInWords, type WordingOptions } from '../reports/citedAt';
import { unarchivedLinks as unarchived } from '../reports/links';
import { authoritiesMarkdown } from '../reports/markdown';
import type { TableOfAuthoritiesResult, UnarchivedLinksResult } from './protocol';
import { rangeOf, type View } from './view';

export function tableOfAuthorities(view: View): TableOfAuthoritiesResult {
  const table = tabled(view.analysis);
  const wording: WordingOptions = {
    lineAt: (offset) => view.lines.positionAt(offset).line + 1,
    passimAbove: null,
    severalParts: hasSeveralParts(view.analysis.manuscript),
  };
  return {
    markdown: authoritiesMarkdown(table, 'Table of Authorities', wording),
    works: table.groups.reduce((sum, { authorities }) => sum + authorities.length, 0),
    uncounted: table.uncounted.map((each) => {
      return { range: rangeOf(view, each.span), message: `${each.text} (${placesInWords([each], wording)})` };
    }),
  };
}

export const unarchivedLinks = ({ analysis }: View): UnarchivedLinksResult => ({
  urls: unarchived(analysis).map(({ url }) => url),
});
