import type { Occurrence } from '../../authority/authority';
import type { Citation, Field, Parenthetical } from '../../citation/citation';
import type { Call } from '../../manuscript/manuscript';
import type { DocumentContext, Rule } from '../rule';
import { lines } from '../examples';
import { maskAt } from '../masks';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { wordCount } from './quoted';

const QUOTED = 'They said that “pens outlast the hands that hold them.”[1]';

export const quoteWithoutPincite: Rule = {
  id: 'quote-without-pincite',
  family: 'quotations',
  concern: 'form',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  source: indigo('R8.1.3', '3.2(a)'),
  title: 'A quotation whose note names no page',
  description:
    'The note behind a quotation names the page that it is taken from. Web pages, statutes and the like have none, and ' +
    'a few quoted words may be the work’s whole subject: only longer quotations from paged works are spoken of.',
  right: [
    lines(QUOTED, '', '[1] Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015).'),
    lines('They write of “pens.”[1]', '', '[1] Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).'),
    lines(QUOTED, '', '[1] Ann Lee, Paper Trails, BBC (Mar. 8, 2017), https://www.bbc.com/trails.'),
  ],
  wrong: [
    lines(QUOTED, '', '[1] Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. «1160» (2015).'),
    lines(QUOTED, '', '[1] Doe v. Poe, 410 U.S. «113» (1973).'),
    lines(QUOTED, '', '[1] Doe v. Poe, 410 U.S. «113» (1973) (quoting Roe v. Coe, 401 U.S. 20, 24 (1971)).'),
    lines(QUOTED, '', '[1] Doe v. Poe, 410 U.S. «113» (1973). The dissents run to many pages. See id. at 386.'),
  ],
  check(context) {
    const { inNote, occurrences } = context.resolution;
    for (const call of context.manuscript.calls) {
      const [first = -1] = inNote[call.note ?? -1] ?? [];
      // Few notes begin with a citation that names no page: only their calls are looked at.
      const pageOfFirst = first < 0 ? null : pageWithoutPin(occurrences[first]?.citation);
      if (call.note === null || pageOfFirst === null || !followsQuotation(context, call)) continue;
      const cited = onlyCitation(context, call.note);
      const page = cited === null ? null : pageWithoutPin(cited.citation);
      if (cited === null || page === null) continue;
      context.report(
        faultOf(context, cited, page.span, 'The note gives a quotation’s source: name the page that it is taken from.'),
      );
    }
  },
};

/** So many words are no mere name or term. */
const FEWEST = 5;

function followsQuotation({ manuscript, readings }: DocumentContext, { passage: index, at }: Call): boolean {
  const passage = manuscript.passages[index];
  const reading = readings[index];
  if (passage === undefined || reading === undefined || passage.kind !== 'body' || at === 0) return false;
  const mask = maskAt(reading, at - 1);
  if (mask === null || mask.kind !== 'quotation' || mask.end !== at) return false;
  return wordCount(passage.prose.text.slice(mask.start, mask.end)) >= FEWEST;
}

/**
 * What a note cites, where that is one work and nothing else may be a citation, or nothing but what a sentence of the
 * writer's own says behind it; null otherwise.
 */
function onlyCitation({ manuscript, readings, resolution }: DocumentContext, note: number): Occurrence | null {
  const segments = readings[manuscript.notes[note]?.passage ?? -1]?.segments ?? [];
  const [opening, next] = segments;
  const isCommented = opening?.sure === true && opening.kind === 'citations' && next?.kind === 'text';
  if (!isCommented && !segments.every(({ sure }) => sure)) return null;
  const own = (resolution.inNote[note] ?? []).flatMap((id) => resolution.occurrences[id] ?? []);
  const cited = own.filter(({ parent, segment }) => parent === null && (!isCommented || segment === 0));
  const [only = null] = cited;
  return cited.length === 1 && only?.citation.parentheticals.every(saysNothingOfIt) === true ? only : null;
}

/** Whom it quotes in its turn, and what weight it has; any other may say that more is meant than one page. */
const saysNothingOfIt = ({ kind }: Parenthetical): boolean => kind === 'quoting' || kind === 'weight';

/** The first page of a paged work that is cited without another; null where there is a pinpoint, or no page. */
function pageWithoutPin(citation: Citation | undefined): Field | null {
  if (citation === undefined) return null;
  if (citation.kind === 'article') return citation.pinpoint === null ? citation.page : null;
  if (citation.kind !== 'case' || citation.pinpoint !== null) return null;
  return citation.places.every(({ pinpoint }) => pinpoint === null) ? (citation.places.at(-1)?.page ?? null) : null;
}
