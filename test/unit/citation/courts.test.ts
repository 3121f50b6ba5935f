import assert from 'node:assert/strict';
import { citedFields } from '../../../server/src/citation/fields';
import { courtRows, noCourts, type CourtRow } from './courts.list';
import { government, saidInPassing } from './government.list';
import { citationsIn, plain } from './reading';
import { spellings } from './spellings.list';

function table(title: string, rows: readonly CourtRow[]): void {
  describe(title, () => {
    for (const row of rows) it(row.text, () => check(row));
  });
}

/** The one citation of a passage, with all of its fields. */
function check({ text, kind, fields }: CourtRow): void {
  const [only, ...more] = citationsIn(plain(text));
  assert.ok(only !== undefined && more.length === 0, `${more.length + (only === undefined ? 0 : 1)} citations`);
  const read: Record<string, unknown> = { ...citedFields(only) };
  // A full date says its year.
  if ('date' in read) delete read.year;
  assert.deepEqual({ kind: only.kind, ...read }, { kind, ...fields });
}

table('courts, agencies, papers of a case, the Constitution, short forms', courtRows);
table('variants that people really write', spellings);
table('as memoranda of the government cite', government);

describe('what is no citation stays unread', () => {
  for (const text of [...noCourts, ...saidInPassing]) it(text, () => assert.deepEqual(citationsIn(plain(text)), []));
});
