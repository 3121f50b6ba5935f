import assert from 'node:assert/strict';
import { citedFields } from '../../../server/src/citation/fields';
import { courtRows, noCourts } from './courts.list';
import { citationsIn, plain } from './reading';

describe('courts, agencies, papers of a case, the Constitution, short forms', () => {
  for (const { text, kind, fields } of courtRows) {
    it(text, () => {
      const [only, ...more] = citationsIn(plain(text));
      assert.ok(only !== undefined && more.length === 0, `${more.length + (only === undefined ? 0 : 1)} citations`);
      const read: Record<string, unknown> = { ...citedFields(only) };
      // A full date says its year.
      if ('date' in read) delete read.year;
      assert.deepEqual({ kind: only.kind, ...read }, { kind, ...fields });
    });
  }

  describe('what is none stays unread', () => {
    for (const text of noCourts) it(text, () => assert.deepEqual(citationsIn(plain(text)), []));
  });
});
