/** Links: URLs and DOIs as they are written, and public addresses of what is cited (`publicAddresses.ts`). */
import type { DocumentLink } from 'vscode-languageserver';
import { urlEnd } from '../citation/url';
import { inSource, type Passage } from '../manuscript/manuscript';
import { span, type Span } from '../text/span';
import { publicAddresses } from './publicAddresses';
import { rangeOf, type View } from './view';

/** @param publicAddressesToo whether what is cited without an address is given one */
export function documentLinks(view: View, publicAddressesToo: boolean): DocumentLink[] {
  const { legalWriting, manuscript, readings, resolution } = view.analysis;
  if (legalWriting !== 'sure') return [];
  return manuscript.passages.flatMap((passage, index) => {
    const urls = (readings[index]?.masked ?? []).filter(({ kind }) => kind === 'url').map((at) => ofUrl(passage, at));
    const written = [...urls, ...doisIn(passage)];
    const cited = !publicAddressesToo
      ? []
      : (resolution.inPassage[index] ?? [])
          .flatMap((id) => resolution.occurrences[id]?.citation ?? [])
          .flatMap((citation) => publicAddresses(citation))
          .map((each): Leading => ({ span: each.span, target: each.url, tooltip: each.about }));
    return [...written, ...cited].map(({ span: at, ...link }) => ({
      ...link,
      range: rangeOf(view, inSource(passage, at)),
    }));
  });
}

interface Leading {
  readonly span: Span;
  readonly target: string;
  readonly tooltip?: string;
}

function ofUrl(passage: Passage, at: Span): Leading {
  const written = passage.prose.text.slice(at.start, at.end);
  return { span: span(at.start, at.end), target: /^[a-z]+:\/\//i.test(written) ? written : `https://${written}` };
}

const doiMarks = ['doi:', 'DOI:'];

/** `doi:10.1000/182`, which is no URL as it stands. */
const doisIn = ({ prose: { text } }: Passage): readonly Leading[] =>
  doiMarks.flatMap((mark) => {
    const found: Leading[] = [];
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const start = at + mark.length + (text.charAt(at + mark.length) === ' ' ? 1 : 0);
      const end = urlEnd(text, start);
      const name = text.slice(start, end);
      if (!/^10\.\d{4,9}\/./.test(name)) continue;
      found.push({ span: span(at, end), target: `https://doi.org/${encodeURI(name)}`, tooltip: 'At doi.org' });
    }
    return found;
  });
