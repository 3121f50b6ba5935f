/**
 * What a note gives of a book that its sentence has named: `At 12 (2005).`, `(2d ed. 2008).`, `35 (Harvard Univ. Press
 * 2005).` A year alone must be all that the passage holds, with its period: else it is a cell of a table.
 */
import type { Clause, Core, Form, Found } from '../../form';
import { Kind } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { courtOf } from '../../../tables/courts';
import { publisherWords } from '../../../tables/publishers';
import { endsCitation } from './ending';
import { readImprint, type Imprint } from './imprint';

export const bareImprintForm: Form = {
  name: 'bareImprints',
  strength: 'weak',
  anchors: [Kind.openParen],
  anchored: (tokens, at) => readImprint(tokens, at) !== null,
  read: readBareImprint,
};

/** In tokens. */
const longestPin = 12;

function readBareImprint(clause: Clause, open: number): Found | null {
  const { tokens, from } = clause;
  if (clause.opening === 'text' || open - from > longestPin) return null;
  const imprint = readImprint(tokens, open);
  if (imprint === null || imprint.to > clause.to || imprint.date.monthName !== null) return null;
  const pin = open === from ? null : readPinpoint(tokens, from, open, { bare: true });
  if (open > from && pin?.to !== open) return null;
  if (!endsCitation(clause, imprint.to)) return null;
  const surely = isBooks(imprint) || (imprint.publisher === null && pin !== null && pin.pinpoint.at !== null);
  if (!surely && !(imprint.publisher === null && isAll(clause, imprint.to))) return null;
  const { date, edition, editors, translators, publisher } = imprint;
  const core: Core = {
    kind: 'book',
    authors: [],
    title: null,
    volume: null,
    collection: null,
    page: null,
    section: null,
    pinpoint: pin?.pinpoint ?? null,
    date,
    edition,
    editors,
    translators,
    publisher,
    online: offline,
  };
  return { core, from, to: imprint.to };
}

/** An edition, an editor, or a publisher that calls itself one: no court. */
function isBooks({ edition, editors, translators, publisher }: Imprint): boolean {
  if (publisher === null) return edition !== null || editors.length + translators.length > 0;
  const words = publisher.text.toLowerCase().split(/[\s.,]+/);
  return courtOf(publisher.text) === null && words.some((word) => publisherWords.has(word));
}

/** The passage holds nothing else but a period, and perhaps a signal in front. */
function isAll({ tokens, from, opening }: Clause, to: number): boolean {
  return tokens.is(to, Kind.period) && to === tokens.length - 1 && (from === 0 || opening === 'citation');
}
