/** Every rule's own examples, over the whole pipeline: a wrong one gives its finding and no other, a right one none. */
import assert from 'node:assert/strict';
import { rules } from '../../../server/src/rules/index';
import type { Example, Rule } from '../../../server/src/rules/rule';
import { analysed, found, mendedText, said, unmarked } from './marked';

const settings = (rule: Rule, example: Example) => ({
  ...example.options,
  rules: { [rule.id]: 'on' as const, ...example.options?.rules },
});

for (const rule of rules) {
  describe(`the rule ${rule.id}`, () => {
    it('has examples', () => {
      assert.ok(rule.right.length > 0 && rule.wrong.length > 0);
    });

    for (const [index, example] of rule.right.entries()) {
      it(`says nothing, and nor does any other, of its right example ${index + 1}`, () => {
        const findings = found(example.text, settings(rule, example), example.format);
        assert.deepEqual(
          findings.map((finding) => said(example.text, finding)),
          [],
        );
      });
    }

    for (const [index, example] of rule.wrong.entries()) {
      it(`finds what is marked, and nothing else, in its wrong example ${index + 1}`, () => {
        const { text, spans } = unmarked(example.text);
        const findings = found(text, settings(rule, example), example.format);
        const expected = spans.map(({ start, end }) => `${rule.id} ‹${text.slice(start, end)}›`);
        assert.deepEqual(
          findings.map((finding) => said(text, finding)),
          expected,
        );
        assert.deepEqual(
          findings.map((finding) => finding.span),
          spans,
        );
      });

      const fixed = example.fixed;
      if (fixed === undefined) continue;
      it(`mends its wrong example ${index + 1}, after which nothing is left to say`, () => {
        const { text } = unmarked(example.text);
        const after = mendedText(text, found(text, settings(rule, example), example.format));
        assert.equal(after, fixed);
        const left = analysed(after, settings(rule, example), example.format).findings();
        assert.deepEqual(
          left.map((finding) => said(after, finding)),
          [],
        );
      });
    }
  });
}

describe('the rules as a whole', () => {
  it('have an id each', () => {
    assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
  });

  it('say that a fix is safe only where an example shows one', () => {
    const without = rules.filter((rule) => rule.fix === 'safe' && rule.wrong.every(({ fixed }) => fixed === undefined));
    assert.deepEqual(
      without.map((rule) => rule.id),
      [],
    );
  });
});
