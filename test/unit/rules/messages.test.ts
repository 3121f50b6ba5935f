/** How rules speak: in sentences that a reader understands beside the squiggle, with nothing else at hand. */
import assert from 'node:assert/strict';
import { rules } from '../../../server/src/rules/index';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { found, unmarked } from './marked';

/** What is said of a document, and the titles of the fixes. */
const spoken = (rule: string, text: string, format?: Format): readonly string[] =>
  found(text, { rules: { [rule]: 'on' } }, format)
    .filter((finding) => finding.rule === rule)
    .flatMap(({ message, fixes }) => [message, ...fixes.map((fix) => fix.title)]);

/** Longer messages are cut off or wrapped beside a squiggle. */
const LONGEST = 160;

describe('a message', () => {
  for (const rule of rules) {
    it(`of ${rule.id} is a sentence that names what is at fault`, () => {
      for (const { text, options, format } of rule.wrong) {
        const settings = { ...options, rules: { [rule.id]: 'on' as const, ...options?.rules } };
        for (const { message } of found(unmarked(text).text, settings, format)) {
          assert.match(message, /^[\p{Lu}“].*[.?]$/u);
          assert.ok(message.split(' ').length > 4, `too short: ${message}`);
          assert.ok(message.length <= LONGEST, `too long: ${message}`);
          assert.doesNotMatch(message, /undefined|null|NaN|["']|\*supra|_supra|\.\.$/);
        }
      }
    });
  }

  for (const [what, rule, text, expected] of [
    [
      'names the works that Id. may mean, and what to write for each, without the marks of Markdown',
      'id-after-multiple-authorities',
      'One.[^1] Two.[^2]\n\n[^1]: Ann Lee, *Ink*, 80 Yale L.J. 9 (2016); Bo Roe, *Quill*, 70 Tex. L. Rev. 1 (2014).\n\n' +
        '[^2]: *Id.* at 10.\n',
      [
        'Note 1 cites “Lee” and “Roe”: name the one that “Id.” means.',
        'Write “Lee, supra note 1, at 10”',
        'Write “Roe, supra note 1, at 10”',
      ],
    ],
    [
      'shows the whole reference where its commas are wrong',
      'supra-punctuation',
      'One.[^1] Two.[^2]\n\n[^1]: Ann Lee, *Ink*, 80 Yale L.J. 9 (2016).\n\n[^2]: Lee *supra* note 1 at 10.\n',
      [
        'Write “Lee, supra note 1, at 10”: a comma goes before “supra” and a comma goes before “at”.',
        'Write “Lee, supra note 1, at 10”',
      ],
    ],
    [
      'offers no new reference where volume and reporter stand behind supra',
      'supra-for-primary-authority',
      'One.[^1] Two.[^2]\n\n[^1]: *Doe v. Poe*, 410 U.S. 113 (1973).\n\n[^2]: *Doe*, *supra*, 410 U.S. at 121.\n',
      ['A case is not cited by supra: leave it out, since volume and reporter follow.'],
    ],
    [
      'offers the party that is nearest to a misspelled name',
      'short-case-wrong-name',
      'One.[^1] Two.[^2]\n\n[^1]: *Acme, LLC v. Bonnecze*, 43 F. Supp. 2d 619 (E.D. La. 1999).\n\n' +
        '[^2]: *Bonnecaze*, 43 F. Supp. 2d at 628.\n',
      [
        'The case cited from 43 F. Supp. 2d in note 1 is “Acme, LLC v. Bonnecze”, not “Bonnecaze”: check the name.',
        'Write “Bonnecze”',
      ],
    ],
    [
      'gives the label of a note where the source shows no number',
      'supra-wrong-note',
      'One.[^ink] Two.[^quill] Three.[^last]\n\n[^ink]: Ann Lee, *Ink*, 80 Yale L.J. 9 (2016).\n\n' +
        '[^quill]: Bo Roe, *Quill*, 70 Tex. L. Rev. 1 (2014).\n\n[^last]: Lee, *supra* note 2, at 10.\n',
      ['“Lee” is cited in full in note 1 [^ink], not in note 2.', 'Write “supra note 1”'],
    ],
    [
      'does not dictate a space that another rule takes out',
      'usc-form',
      'One.[^1]\n\n[^1]: 44 U.S.C. 3506 (b)(2).\n',
      ['A section sign goes before the number: write “44 U.S.C. § 3506(b)(2)”.', 'Write “44 U.S.C. § 3506(b)(2)”'],
    ],
    [
      'quotes a label that is no number',
      'note-call-without-body',
      'One.[^a] Two.[^lost]\n\n[^a]: Yes.\n',
      ['There is no note “lost”: write it, or remove this call.'],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(spoken(rule, text, 'markdown'), expected));
  }
});
