/** Fix all on real documents: nothing is left to fix, a second time changes nothing, and nothing loud has come. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis/analyse';
import type { Analysis } from '../../server/src/analysis/analysis';
import { fixAll } from '../../server/src/repair/fixAll';
import { defaultOptions, type Preset } from '../../server/src/settings/options';
import { applyEdits } from '../../server/src/text/edit';

const corpus = process.env['CAROLENE_CORPUS'];
const names = corpus === undefined ? [] : readdirSync(corpus).filter((name) => /\.(?:md|txt)$/.test(name));

describe('fix all on the corpus', function () {
  this.timeout(120_000);
  before(function () {
    if (corpus === undefined) this.skip();
  });

  for (const name of names) {
    for (const preset of ['drafting', 'strict'] as const) {
      it(`${name}, preset ${preset}`, () => {
        const source = readFileSync(join(corpus ?? '', name), 'utf8');
        const read = (text: string): Analysis => analysed(name, text, preset);
        const once = applyEdits(source, fixAll(source, read));
        const after = read(once);
        assert.deepEqual(
          after.findings().filter(({ fixes }) => fixes.some(({ safe }) => safe)),
          [],
        );
        assert.equal(applyEdits(once, fixAll(once, read)), once);
        const earlier = loud(read(source));
        const more = [...loud(after)].filter(([rule, count]) => count > (earlier.get(rule) ?? 0));
        assert.deepEqual(more, []);
        assert.deepEqual(linked(after), linked(read(source)));
      });
    }
  }
});

const analysed = (name: string, text: string, preset: Preset): Analysis =>
  analyse(text, name.endsWith('.md') ? 'markdown' : 'plaintext', { ...defaultOptions, preset });

/** How often each rule speaks at error or warning level. */
function loud(analysis: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of analysis.findings()) {
    if (severity === 'error' || severity === 'warning') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/** What each note's citations lead to. */
const linked = ({ resolution }: Analysis): readonly (readonly (number | null)[])[] =>
  resolution.inNote.map((ids) =>
    ids.map((id) => {
      const link = resolution.links[id];
      return link === undefined || link.kind === 'crossReference' ? null : link.authority;
    }),
  );
