import { span, type Span } from '../../text/span';
import { journalsNamed } from '../../tables/journals';
import type { Rule } from '../rule';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { indigo } from '../sources';

const TITLE = 'Ann Lee, Paper Trails,';

export const journalOrder: Rule = {
  id: 'journal-order',
  family: 'journals',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R30.1.1', '16.4'),
  title: 'Volume, journal and page in another order',
  description:
    'An article is cited as volume, journal, page, year: 90 N.Y.U. L. Rev. 1160 (2015). Bibliographies of other fields ' +
    'put the journal first and say vol. and p.; from such a list the citation was probably copied.',
  marks: ['vol. ', 'Vol. ', 'vol.\u00a0'],
  right: [
    article(`${TITLE} 90 N.Y.U. L. Rev. 1160 (2015).`),
    article('The rule is in the Harvard Law Review, vol. 90.'),
  ],
  wrong: [
    article(`${TITLE} «N.Y.U. L. Rev., vol. 90 (2015), p. 1160».`),
    article(`${TITLE} «N.Y.U. L. Rev., vol. 90, pp. 1160–75 (2015)».`),
  ],
  check({ kind, prose, report }) {
    if (kind !== 'note') return;
    const { text } = prose;
    for (let at = nextVolume(text, 0); at !== -1; at = nextVolume(text, at + 1)) {
      const place = placeBehind(text, at);
      const journal = place === null ? null : journalBefore(text, at);
      if (place === null || journal === null) continue;
      const [known] = journalsNamed(text.slice(journal.start, journal.end));
      if (known === undefined) continue;
      const right = `${place.volume} ${known.abbreviation.replaceAll("'", '’')} ${place.page} (${place.year})`;
      const whole = span(journal.start, place.end);
      report({
        span: whole,
        message: `An article is cited as volume, journal, page and year: write “${right}”.`,
        fixes: perhapsIn(prose, `Write “${right}”`, whole, right),
      });
    }
  },
};

function nextVolume(text: string, from: number): number {
  const found = /[vV]ol\.\s/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? -1;
}

interface Place {
  readonly volume: string;
  readonly page: string;
  readonly year: string;
  readonly end: number;
}

const LONGEST = 60;

/** `vol. 90 (2015), p. 1160`, `vol. 90, no. 4, pp. 1160–75 (2015)`. */
function placeBehind(text: string, at: number): Place | null {
  const rest = text.slice(at, at + LONGEST);
  const found =
    /^[vV]ol\.\s(\d{1,4})(?:,\s[nN]o\.\s\d{1,3})?(?:\s\((\d{4})\))?,?\s(?:pp?\.\s|at\s)?(\d{1,5})(?:[-–]\d{1,5})?(?:\s\((\d{4})\))?/.exec(
      rest,
    );
  const [whole = '', volume = '', early, page = '', late] = found ?? [];
  const year = early ?? late;
  return found === null || year === undefined ? null : { volume, page, year, end: at + whole.length };
}

/** The words between the comma before and the comma or space in front of `vol.`. */
function journalBefore(text: string, at: number): Span | null {
  let end = at;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === ',' || text[end - 1] === '\n')) end -= 1;
  const comma = text.lastIndexOf(',', end - 1);
  if (comma === -1 || end - comma > LONGEST) return null;
  let start = comma + 1;
  while (text[start] === ' ' || text[start] === '”' || text[start] === '\n') start += 1;
  return start < end ? span(start, end) : null;
}
