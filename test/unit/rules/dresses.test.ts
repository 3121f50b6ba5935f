import assert from 'node:assert/strict';
import { rules } from '../../../server/src/rules/index';
import type { Example, Rule } from '../../../server/src/rules/rule';
import type { Dress } from '../../../server/src/settings/options';
import { found, unmarked } from './marked';

const dresses: readonly Dress[] = ['law-review', 'court', 'opinion'];

/** What is not said of all papers with notes. */
const exceptions: ReadonlyMap<string, readonly Dress[]> = new Map<string, readonly Dress[]>([
  // Norms of law reviews: the number of a note, the window of five notes.
  ['supra-missing-note-number', ['law-review']],
  ['short-case-five-notes', ['law-review']],
  ['full-case-repeated', ['law-review']],
  ['full-secondary-repeated', ['law-review']],
  ['short-statute-drift', ['law-review']],
  // The text of a brief cites.
  ['case-name-overabbreviated-in-text', ['law-review']],
  // The record is cited in court papers.
  ['id-for-record-cite', ['court']],
  // A court's Id. and short forms may mean what its text cites.
  ['id-no-antecedent', ['law-review', 'court']],
  ['id-after-textual-note', ['law-review', 'court']],
  ['id-after-multiple-authorities', ['law-review', 'court']],
  ['id-different-title', ['law-review', 'court']],
  ['short-case-no-full', ['law-review', 'court']],
]);

/** Where a rule should speak: in an opinion only of what is broken, and of facts that don't go together. */
function expected({ id, concern, severity }: Rule): readonly Dress[] {
  const exception = exceptions.get(id);
  if (exception !== undefined) return exception;
  const everywhere = concern === 'structure' || concern === 'fact' || (concern === 'reference' && severity === 'error');
  return everywhere ? dresses : ['law-review', 'court'];
}

/** The dresses in which a rule finds what its wrong examples mark. */
function speaksIn(rule: Rule): readonly Dress[] {
  const speaks = (dress: Dress, { text, format, options }: Example): boolean =>
    found(unmarked(text).text, { rules: { [rule.id]: 'on' }, ...options, document: dress }, format).some(
      (finding) => finding.rule === rule.id,
    );
  return dresses.filter((dress) => rule.wrong.some((example) => speaks(dress, example)));
}

describe('the dresses in which a rule speaks', () => {
  for (const rule of rules) {
    it(rule.id, () => assert.deepEqual(speaksIn(rule), expected(rule)));
  }
});
