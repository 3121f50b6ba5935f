/**
 * A rule that says what it goes by is not asked while that stays as it was. Whether it is all that it goes by is tried out:
 * each of its wrong examples is made right by taking a piece out, anywhere, and wrong again by putting it back.
 */
import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse';
import type { Analysis } from '../../../server/src/analysis/analysis';
import { LiveDocument } from '../../../server/src/analysis/live';
import { ReadingMemo } from '../../../server/src/analysis/memo';
import { rules } from '../../../server/src/rules/index';
import type { DocumentRule, Rule } from '../../../server/src/rules/rule';
import { defaultOptions, type Options } from '../../../server/src/settings/options';
import { span } from '../../../server/src/text/span';
import { unmarked } from '../rules/marked';

/** `GROUND_PIECES=1` takes out every single character. */
const byCharacter = process.env['GROUND_PIECES'] !== undefined;
const hasGround = (rule: Rule): rule is DocumentRule => rule.scope === 'document' && rule.ground !== undefined;

/** Words, and marks by themselves. */
function* pieces(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  const all = byCharacter ? /[^]/g : /\p{L}+|\p{N}+|[^\p{L}\p{N} ]| /gu;
  for (const { 0: piece, index } of text.matchAll(all)) yield { start: index, end: index + piece.length };
}

const findings = (analysis: Analysis): readonly string[] =>
  analysis.findings().map(({ rule, span: { start, end }, message }) => `${rule} ${start}–${end} ${message}`);

const pace = { now: () => 0, pause: () => Promise.resolve() };

describe('a rule that was silent and has a ground', function () {
  this.timeout(600_000);
  for (const rule of rules.filter(hasGround)) {
    it(`speaks when it has something to say: ${rule.id}`, () => {
      let tried = 0;
      for (const example of rule.wrong) {
        const { text } = unmarked(example.text);
        const format = example.format ?? 'plaintext';
        const options: Options = {
          ...defaultOptions,
          document: 'law-review',
          ...example.options,
          rules: { [rule.id]: 'on', ...example.options?.rules },
        };
        const whole = findings(analyse(text, format, options));
        for (const { start, end } of pieces(text)) {
          const without = text.slice(0, start) + text.slice(end);
          const document = new LiveDocument(without, format, options, new ReadingMemo(), pace);
          if (
            document
              .analysis()
              .findings()
              .some((finding) => finding.rule === rule.id)
          )
            continue;
          document.edit({ span: span(start, start), newText: text.slice(start, end) });
          assert.deepEqual(findings(document.analysis()), whole, `“${text.slice(start, end)}” at ${start} put back`);
          tried += 1;
        }
      }
      assert.ok(tried > 0);
    });
  }
});
