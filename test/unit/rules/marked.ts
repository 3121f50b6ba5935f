/** Small documents in which `«…»` marks a range, and what the whole pipeline finds in them. */
import { analyse } from '../../../server/src/analysis/analyse';
import type { Analysis } from '../../../server/src/analysis/analysis';
import type { Format } from '../../../server/src/manuscript/manuscript';
import type { Finding } from '../../../server/src/rules/rule';
import { defaultOptions, type Options } from '../../../server/src/settings/options';
import { applyEdits } from '../../../server/src/text/edit';
import { safeEdits } from '../../../server/src/repair/fixAll';
import { span, type Span } from '../../../server/src/text/span';

export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

export function unmarked(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let open = 0;
  for (const char of marked) {
    if (char === '«') open = text.length;
    else if (char === '»') spans.push(span(open, text.length));
    else text += char;
  }
  return { text, spans };
}

/** As `analyse`, of a law-review article unless said otherwise. */
export const analysed = (text: string, options: Partial<Options> = {}, format: Format = 'plaintext'): Analysis =>
  analyse(text, format, { ...defaultOptions, document: 'law-review', ...options });

export const found = (text: string, options?: Partial<Options>, format?: Format): readonly Finding[] =>
  analysed(text, options, format).findings();

/** A finding in one line: its rule and the text that it marks. */
export const said = (text: string, finding: Finding): string =>
  `${finding.rule} ‹${text.slice(finding.span.start, finding.span.end)}›`;

export const allSaid = (text: string, options?: Partial<Options>, format?: Format): readonly string[] =>
  found(text, options, format).map((finding) => said(text, finding));

/** The text with the safe fixes of its findings. */
export const mendedText = (text: string, findings: readonly Finding[]): string =>
  applyEdits(text, safeEdits({ findings: () => findings }));
