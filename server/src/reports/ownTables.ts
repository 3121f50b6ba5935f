/** A brief has a table of authorities and one of contents itself: what stands in them is no citation of anything. */
import { allWords } from '../authority/fold';
import type { Heading, Manuscript } from '../manuscript/manuscript';

/** The passages (indexes) of a document's own tables. */
export function passagesOfOwnTables({ headings, passages }: Manuscript): ReadonlySet<number> {
  const own = new Set<number>();
  headings.forEach((heading, index) => {
    if (!isTable(heading)) return;
    let next = index + 1;
    while (isGroup(headings[next])) next++;
    for (let at = heading.passage; at < (headings[next]?.passage ?? passages.length); at++) {
      if (passages[at]?.kind !== 'note') own.add(at);
    }
  });
  return own;
}

const tables: ReadonlySet<string> = new Set([
  'table of authorities',
  'table of cited authorities',
  'index of authorities',
  'table of cases',
  'table of contents',
]);

const isTable = ({ title }: Heading): boolean => tables.has(allWords(title).join(' '));

/** Words of the headings within such a table. */
const groupWords: ReadonlySet<string> = new Set(
  (
    'cases statutes statutory constitution constitutional provisions rules regulations regulatory executive legislative ' +
    'materials treaties treatises international foreign books articles periodicals secondary sources other authorities ' +
    'miscellaneous federal state court of and law laws reviews page pages continued'
  ).split(' '),
);

function isGroup(heading: Heading | undefined): boolean {
  const words = heading === undefined ? [] : allWords(heading.title);
  return words.length > 0 && words.every((word) => groupWords.has(word));
}
