import { span } from '../../text/span';
import { keyOf } from '../../tables/key';
import type { Citation } from '../../citation/citation';
import type { PassageFault, Rule } from '../rule';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { placed } from '../firstCitations';
import { occurrencesOf } from '../occurrences';
import { indigo } from '../sources';
import { plainly } from '../spelling';
import { quoted } from '../wording';

type UnDocument = Citation & { readonly kind: 'unDocument' };

export const unDocForm: Rule = {
  id: 'un-doc-form',
  family: 'international',
  concern: 'form',
  scope: 'document',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T8', '21.7'),
  title: 'A document of the United Nations without its periods or its date',
  description:
    'Documents of the United Nations are cited by their symbol behind U.N. Doc., resolutions by G.A. Res. or S.C. Res., ' +
    'with the date: G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).',
  right: [
    article('G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).'),
    article('G.A. Res. 217 (III) A, Universal Declaration of Human Rights (Dec. 10, 1948).'),
  ],
  wrong: [
    mended(
      ['G.A. Res. 62/228, ¶ 35, «UN Doc» A/RES/62/228 (Dec. 22, 2007).'],
      ['G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).'],
    ),
    mended(
      ['«GA» Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).'],
      ['G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).'],
    ),
    article('G.A. Res. 62/228, ¶ 35, «U.N. Doc. A/RES/62/228».'),
  ],
  check(context) {
    const { resolution, readings, manuscript } = context;
    for (const occurrence of occurrencesOf(resolution, 'unDocument')) {
      const passage = manuscript.passages[occurrence.passage];
      const segment = readings[occurrence.passage]?.segments[occurrence.segment];
      if (passage === undefined || segment?.kind !== 'citations') continue;
      for (const fault of misspelt(occurrence.citation, passage.prose.text))
        context.report(placed(context, occurrence, fault));
      const link = resolution.links[occurrence.id];
      const first = link?.kind === 'full' && resolution.authorities[link.authority]?.full === occurrence.id;
      if (!first || occurrence.parent !== null) continue;
      for (const fault of undated(occurrence.citation, passage.prose.text))
        context.report(placed(context, occurrence, fault));
    }
  },
};

/** In characters. */
const LONGEST = 24;

/** What stands before the symbol: `UN Doc`, and where. */
function labelBefore({ symbol, span: whole }: UnDocument, text: string) {
  if (symbol === null) return null;
  const from = Math.max(whole.start, symbol.span.start - LONGEST);
  const found = /U\.?\s?N\.?\s?Doc\.?(?=\s*(?:No\.?\s*)?$)/.exec(text.slice(from, symbol.span.start));
  if (found === null) return null;
  const start = from + found.index;
  return { text: found[0], span: span(start, start + found[0].length) };
}

const BODIES: ReadonlyMap<string, string> = new Map([
  ['ga', 'G.A.'], ['unga', 'G.A.'], ['sc', 'S.C.'], ['unsc', 'S.C.'],
]); // prettier-ignore

function* misspelt(citation: UnDocument, text: string): Iterable<PassageFault> {
  const label = labelBefore(citation, text);
  if (label !== null && plainly(label.text) !== 'U.N. Doc.') {
    yield {
      span: label.span,
      message: 'A symbol of the United Nations stands behind “U.N. Doc.”.',
      fixes: safely('Write “U.N. Doc.”', replace(label.span, 'U.N. Doc.')),
    };
  }
  const [body] = citation.authors;
  const right = citation.number === null || body === undefined ? undefined : BODIES.get(keyOf(body.text));
  if (body === undefined || right === undefined || plainly(body.text) === right) return;
  yield {
    span: body.span,
    message: `Resolutions of this body are cited as ${quoted(`${right} Res.`)}.`,
    fixes: safely(`Write ${quoted(right)}`, replace(body.span, right)),
  };
}

function* undated(citation: UnDocument, text: string): Iterable<PassageFault> {
  const { date, symbol, number } = citation;
  // The old ones have their session in the number.
  if (date !== null || symbol === null || number?.text.includes('(') === true) return;
  const start = labelBefore(citation, text)?.span.start ?? symbol.span.start;
  yield {
    span: span(start, symbol.span.end),
    message: 'The date of the document is missing: it stands in parentheses behind the symbol.',
  };
}
