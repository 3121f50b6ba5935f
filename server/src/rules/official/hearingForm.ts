import { span, type Span } from '../../text/span';
import type { Field } from '../../citation/citation';
import type { Rule, TextEdit } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import { indigo } from '../sources';

export const hearingForm: Rule = {
  id: 'hearing-form',
  family: 'official',
  concern: 'form',
  severity: 'info',
  presets: { student: 'warning', strict: 'warning' },
  fix: 'suggestion',
  source: indigo('R21.4.1', '13.3'),
  title: 'A hearing whose committee is not abbreviated',
  description:
    'The committee of a hearing is abbreviated, and what stands before it has capitals: Title: Hearing Before the H. Comm. ' +
    'on the Judiciary, 116th Cong. 12 (2020).',
  right: [
    article('Quills: Hearing Before the H. Comm. on the Judiciary, 116th Cong. 12 (2020).'),
    article('Hearing on L.D. 319 Before the Health and Human Servs. Comm., 127th Leg., Reg. Sess. (Me. 2015).'),
  ],
  wrong: [
    article('Quills: Hearing Before the «House Committee» on the Judiciary, 116th Cong. 12 (2020).'),
    article('Quills: Hearing «before» the H. Comm. on the Judiciary, 116th Cong. 12 (2020).'),
    article(
      'Quills: Hearing Before the «Subcommittee on Ink of the Senate Committee» on the Judiciary, 116th Cong. 12 (2020).',
    ),
  ],
  ...ofCitations(['hearing'], ({ committee, jurisdiction, congress }, { prose: { text }, report }) => {
    if (committee === null || jurisdiction !== null || congress === null || !/Cong/i.test(congress.text)) return;
    const before = lowerBefore(text, committee.span.start);
    if (before !== null) {
      report({
        span: before,
        message: 'What leads to the committee of a hearing has a capital: “Before”.',
        fixes: perhaps('Write “Before”', replace(before, 'Before')),
      });
    }
    const edits = [...abbreviations(committee)];
    const [first] = edits;
    const last = edits.at(-1);
    if (first === undefined || last === undefined) return;
    report({
      span: span(first.span.start, last.span.end),
      message: 'The committee of a hearing is abbreviated: “H. Comm.”, “S. Comm.”, “Subcomm.”.',
      fixes: perhaps('Abbreviate the committee', ...edits),
    });
  }),
};

/** `before` or `before the` right in front of the committee, in small letters. */
function lowerBefore(text: string, end: number): Span | null {
  const found = /before(?= the\s*$|\s*$)/.exec(text.slice(Math.max(0, end - 12), end));
  if (found === null) return null;
  const start = Math.max(0, end - 12) + found.index;
  return span(start, start + found[0].length);
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['House', 'H.'], ['Senate', 'S.'], ['Committee', 'Comm.'], ['Subcommittee', 'Subcomm.'],
]); // prettier-ignore

function* abbreviations({ text, span: { start } }: Field): Iterable<TextEdit> {
  for (const { 0: word, index } of text.matchAll(/\b(?:House|Senate|Committee|Subcommittee)\b/g)) {
    yield replace(span(start + index, start + index + word.length), WORDS.get(word) ?? word);
  }
}
