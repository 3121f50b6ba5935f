/** The works that a document cites, by their kinds, each with its citations: what the side bar shows. */
import { tableOfAuthorities, type CitedAt, type Uncounted } from '../reports/authorities';
import { hasSeveralParts, placesInWords, type WordingOptions } from '../reports/citedAt';
import type { AuthoritiesResult, CitedPlace } from './protocol';
import { rangeOf, type View } from './view';

const longestText = 80;

export function authorities(view: View): AuthoritiesResult {
  if (view.analysis.legalWriting !== 'sure') return { groups: [] };
  const { groups, uncounted } = tableOfAuthorities(view.analysis);
  const place = placing(view);
  return {
    groups: [
      ...groups.map(({ id, title, authorities }) => ({
        id,
        title,
        works: authorities.map(({ entry, places }) => ({ name: entry.text, citations: places.map(place) })),
      })),
      ...unsure(uncounted, place),
    ],
  };
}

type Place = (cited: CitedAt) => CitedPlace;

/** References that nobody knows the work of, each by itself. */
function unsure(uncounted: readonly Uncounted[], place: Place): AuthoritiesResult['groups'] {
  if (uncounted.length === 0) return [];
  const works = uncounted.map((each) => ({ name: each.text, citations: [place(each)] }));
  return [{ id: 'unsure', title: 'References without a Sure Answer', works }];
}

function placing(view: View): Place {
  const { manuscript } = view.analysis;
  const wording: WordingOptions = {
    lineAt: (offset) => view.lines.positionAt(offset).line + 1,
    passimAbove: null,
    severalParts: hasSeveralParts(manuscript),
  };
  return (cited) => ({
    place: placesInWords([cited], wording),
    text: onOneLine(
      manuscript.source.slice(cited.span.start, Math.min(cited.span.end, cited.span.start + 2 * longestText)),
    ),
    range: rangeOf(view, cited.span),
  });
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/[*_]/g, '');
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line;
}
