/** The edge cases of resolution, by their numbers: the notes of a short document, and what each reference in it means. */
import type { Notes } from './document';

const A = 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';
const A2 = 'Ann Lee, Ink, 80 Yale L.J. 9 (2016)';
const B = 'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014)';
const C = 'Doe v. Poe, 410 U.S. 113, 120 (1973)';
const D = 'Moe v. Noe, 381 U.S. 479, 485 (1965)';
const S = '42 U.S.C. § 1983';
const LIANG = 'Liang, Pan, Why Notes Wander, Foreign Policy (Feb. 26, 2016), https://foreignpolicy.com/wander';
const UNHCR = 'United Nations High Commissioner for Refugees (UNHCR), The Republic: A Study (2015)';

/** What one reference means. */
export interface Expected {
  /** A piece of the text of the full citation it leads to; null where it leads nowhere. */
  readonly to?: string | null;
  /** It is only the likeliest. */
  readonly guess?: boolean;
  readonly pin?: string | null;
  /** The numbers of the notes that a cross-reference points to. */
  readonly notes?: readonly number[];
  /** The title of the heading that a cross-reference points to. */
  readonly heading?: string;
  /** What resolution has against it. */
  readonly problem?: string | null;
  /** The number of the note it should name. */
  readonly right?: number | null;
  readonly doubtful?: boolean;
}

export interface EdgeCase {
  readonly number: number;
  readonly title: string;
  readonly notes: Notes;
  /** Numbers not given are left out of the document. */
  readonly holes?: true;
  /** The whole source, where notes alone don't make the case. */
  readonly source?: string;
  readonly format?: 'plaintext' | 'markdown';
  /** By note: its references in order. */
  readonly references: Readonly<Record<number, readonly Expected[]>>;
  /** The part whose notes are meant. */
  readonly part?: number;
  /** What is a point of form, which its own rule reports: resolution must not be disturbed by it. */
  readonly form?: readonly string[];
}

const PAPER = 'Paper Trails';
const INK = 'Ink, 80';
const QUILL = 'Quill';
const DOE = 'Doe v. Poe';

export const EDGE_CASES: readonly EdgeCase[] = [
  {
    number: 1,
    title: 'Id. in the first note',
    notes: { 1: 'Id.' },
    references: { 1: [{ to: null, problem: 'id-no-antecedent', doubtful: false }] },
  },
  {
    number: 2,
    title: 'Id. takes over the page',
    notes: { 1: `${A}.`, 2: 'Id.' },
    references: { 2: [{ to: PAPER, pin: '1175' }] },
  },
  {
    number: 3,
    title: 'Id. after Id. at another page',
    notes: { 1: `${A}.`, 2: 'Id. at 1180.', 3: 'Id.' },
    references: { 2: [{ to: PAPER, pin: '1180' }], 3: [{ to: PAPER, pin: '1180' }] },
  },
  {
    number: 4,
    title: 'Id. at the same page',
    notes: { 1: `${A}.`, 2: 'Id. at 1175.' },
    references: { 2: [{ to: PAPER, problem: 'id-redundant-pincite' }] },
  },
  {
    number: 5,
    title: 'Id. at a page before the first',
    notes: { 1: `${A}.`, 2: 'Id. at 12.' },
    references: { 2: [{ to: PAPER, problem: 'id-pincite-before-first-page' }] },
  },
  {
    number: 6,
    title: 'Id. after two works',
    notes: { 1: `${A}; ${B}.`, 2: 'Id.' },
    references: { 2: [{ to: QUILL, guess: true, problem: 'id-after-multiple-authorities', doubtful: false }] },
  },
  {
    number: 7,
    title: 'Id. after Compare … with',
    notes: { 1: `Compare ${A}, with ${B}.`, 2: 'Id.' },
    references: { 2: [{ to: QUILL, guess: true, problem: 'id-after-multiple-authorities', doubtful: false }] },
  },
  {
    number: 8,
    title: 'what is quoted does not count',
    notes: { 1: `${C} (quoting ${D}).`, 2: 'Id.' },
    references: { 2: [{ to: DOE }] },
  },
  {
    number: 9,
    title: 'history does not count',
    notes: { 1: `${C}, aff’d, ${D}.`, 2: 'Id.' },
    references: { 2: [{ to: DOE }] },
  },
  {
    number: 10,
    title: 'reprinted in does not count',
    notes: { 1: `${A}, reprinted in ${B}.`, 2: 'Id.' },
    references: { 2: [{ to: PAPER }] },
  },
  {
    number: 11,
    title: 'a parallel citation is the same case',
    notes: { 1: 'Doe v. Poe, 410 U.S. 113, 93 S. Ct. 705 (1973).', 2: 'Id.' },
    references: { 2: [{ to: DOE }] },
    form: ['parallel-scotus'],
  },
  {
    number: 12,
    title: 'supra without a number in the note of its work',
    notes: { 1: `${A}. The point is old. Lee, supra, at 1180.`, 2: 'Id.' },
    references: { 1: [{ to: PAPER, pin: '1180' }], 2: [{ to: PAPER, pin: '1180' }] },
  },
  {
    number: 13,
    title: 'Id. after a note of text',
    notes: { 1: `${A}.`, 2: 'The matter was argued at length.', 3: 'Id.' },
    references: { 3: [{ to: PAPER, guess: true, problem: 'id-after-textual-note', doubtful: false }] },
  },
  {
    number: 14,
    title: 'Id. after a note of text that ends in Id.',
    notes: { 1: `${A}.`, 2: 'The matter was argued at length. Id.', 3: 'Id.' },
    references: { 2: [{ to: PAPER }], 3: [{ to: PAPER }] },
  },
  {
    number: 15,
    title: 'Id. after a cross-reference',
    notes: { 1: `${A}.`, 2: 'See supra note 1.', 3: 'Id.' },
    references: { 2: [{ notes: [1] }], 3: [{ to: PAPER, guess: true, problem: 'id-after-cross-reference' }] },
  },
  {
    number: 16,
    title: 'a cross-reference beside one work does not count',
    notes: { 1: `${A}.`, 2: 'Lee, supra note 1; see also infra Part II.', 3: 'Id.' },
    references: { 2: [{ to: PAPER }, {}], 3: [{ to: PAPER }] },
  },
  {
    number: 17,
    title: 'Id. after a short form',
    notes: { 1: `${A}; ${B}.`, 2: 'Lee, supra note 1.', 3: 'Id.' },
    references: { 2: [{ to: PAPER }], 3: [{ to: PAPER }] },
  },
  {
    number: 18,
    title: 'Id. in the same note',
    notes: { 1: `${A}. The point is old. Id. at 1180.` },
    references: { 1: [{ to: PAPER, pin: '1180' }] },
  },
  {
    number: 19,
    title: 'Id. in the same note after a string of two',
    notes: { 1: `${A}; ${B}. The point is old. Id. at 12.` },
    references: { 1: [{ to: QUILL, problem: 'id-intervening-in-same-note' }] },
  },
  {
    number: 20,
    title: 'Id. within a string means the member before',
    notes: { 1: `${A}; id. at 1180; see also ${B}; id. at 3.` },
    references: {
      1: [
        { to: PAPER, pin: '1180' },
        { to: QUILL, pin: '3' },
      ],
    },
  },
  {
    number: 21,
    title: 'Id. after Id. and another work',
    notes: { 1: `${A}.`, 2: `Id.; ${B}.`, 3: 'Id.' },
    references: { 2: [{ to: PAPER }], 3: [{ to: QUILL, guess: true, problem: 'id-after-multiple-authorities' }] },
  },
  {
    number: 22,
    title: 'Id. and a short form of the same work are one work',
    notes: { 1: `${A}.`, 2: 'See id. at 1176; Lee, supra note 1, at 1180.', 3: 'Id.' },
    references: { 2: [{ to: PAPER }, { to: PAPER }], 3: [{ to: PAPER, pin: '1180' }] },
    form: ['id-could-be-used'],
  },
  {
    number: 23,
    title: 'Id. with another section of the title',
    notes: { 1: `${S}.`, 2: 'Id. § 1985.', 3: 'Id.' },
    references: { 2: [{ to: '1985' }], 3: [{ to: '1985' }] },
  },
  {
    number: 24,
    title: 'Id. at a section',
    notes: { 1: `${S}.`, 2: 'Id. at § 1985.' },
    references: { 2: [{ to: '1985' }] },
    form: ['id-at-with-section'],
  },
  {
    number: 25,
    title: 'Id. before another title',
    notes: { 1: `${S}.`, 2: 'Id. 7 U.S.C. § 1.' },
    references: { 2: [{ to: null, problem: 'id-different-title' }] },
  },
  {
    number: 26,
    title: 'Id. after a constitution',
    notes: { 1: 'U.S. Const. amend. XIV.', 2: 'Id.' },
    references: { 2: [{ to: 'amend. XIV' }] },
  },
  {
    number: 27,
    title: 'five Id. in a row',
    notes: { 1: `${A}.`, 2: 'Id.', 3: 'Id.', 4: 'Id.', 5: 'Id.', 6: 'Id.' },
    references: { 6: [{ to: PAPER, pin: '1175' }] },
    form: ['id-run-too-long'],
  },
  {
    number: 28,
    title: 'Id. after a web page without its address',
    notes: { 1: 'North Korea country profile, BBC (March 8, 2017),', 2: 'Id.' },
    references: { 2: [{ to: 'country profile' }] },
    form: ['note-dangling-separator'],
  },
  {
    number: 29,
    title: 'Id. after a hole in the numbering',
    holes: true,
    notes: { 1: `${A}.`, 3: 'Id.' },
    references: { 3: [{ to: null }] },
    form: ['note-sequence-gap'],
  },
  {
    number: 30,
    title: 'Ibid.',
    notes: { 1: `${A}.`, 2: 'Ibid.' },
    references: { 2: [{ to: PAPER }] },
    form: ['id-ibid'],
  },
  {
    number: 31,
    title: 'supra to the full citation',
    notes: { 1: `${A}.`, 9: 'Lee, supra note 1, at 1180.' },
    references: { 9: [{ to: PAPER, pin: '1180' }] },
  },
  {
    number: 32,
    title: 'supra to the note of another work',
    notes: { 1: `${A}.`, 2: `${B}.`, 9: 'Lee, supra note 2.' },
    references: { 9: [{ to: PAPER, problem: 'supra-wrong-note', right: 1, doubtful: false }] },
  },
  {
    number: 33,
    title: 'supra to another supra',
    notes: { 1: `${A}.`, 5: 'Lee, supra note 1.', 9: 'Lee, supra note 5.' },
    references: { 9: [{ to: PAPER, problem: 'supra-not-to-full-cite', right: 1 }] },
  },
  {
    number: 34,
    title: 'supra to an Id.',
    notes: { 1: `${A}.`, 2: 'Id.', 9: 'Lee, supra note 2.' },
    references: { 9: [{ to: PAPER, problem: 'supra-not-to-full-cite', right: 1 }] },
  },
  {
    number: 35,
    title: 'supra to a work that is only cited in a parenthetical',
    notes: { 1: `${C} (citing ${A}).`, 9: 'Lee, supra note 1.' },
    references: { 9: [{ to: PAPER, problem: 'supra-only-nested' }] },
  },
  {
    number: 36,
    title: 'of two works of an author, the number decides',
    notes: { 1: `${A}.`, 3: `${A2}.`, 9: 'Lee, supra note 3.' },
    references: { 9: [{ to: INK }] },
  },
  {
    number: 37,
    title: 'two works of an author in one note',
    notes: { 1: `${A}; ${A2}.`, 9: 'Lee, supra note 1.' },
    references: { 9: [{ to: null, problem: 'supra-ambiguous-author' }] },
  },
  {
    number: 38,
    title: 'two works of an author in one note, told apart by the title',
    notes: { 1: `${A}; ${A2}.`, 9: 'Lee, Ink, supra note 1.' },
    references: { 9: [{ to: INK }] },
  },
  {
    number: 39,
    title: 'two authors of one surname',
    notes: { 1: `${A}.`, 2: 'Ken Lee, Wax, 12 Iowa L. Rev. 5 (2011).', 9: 'Lee, supra note 2.' },
    references: { 9: [{ to: 'Wax', problem: 'supra-same-surname' }] },
  },
  {
    number: 40,
    title: 'an institution by its acronym',
    notes: { 17: `${UNHCR}.`, 20: 'UNHCR, supra note 17.' },
    references: { 20: [{ to: 'A Study' }] },
  },
  {
    number: 41,
    title: 'a hereinafter name and the wrong note',
    notes: { 14: `${B}.`, 17: `${UNHCR} (hereinafter Fact Sheet).`, 20: 'Fact Sheet, supra note 14, at 2.' },
    references: { 20: [{ to: 'A Study', pin: '2', problem: 'supra-wrong-note', right: 17, doubtful: false }] },
    form: ['hereinafter-brackets'],
  },
  {
    number: 42,
    title: 'a later short form shows which word is the surname',
    notes: { 12: LIANG, 16: 'Pan, supra note 12.' },
    references: { 16: [{ to: 'Wander' }] },
    form: ['author-inverted'],
  },
  {
    number: 43,
    title: 'supra behind its note, and n. for note',
    notes: { 12: `${LIANG}.`, 20: 'Pan, note 12 supra.', 21: 'Pan, supra n.12.' },
    references: { 20: [{ to: 'Wander' }], 21: [{ to: 'Wander' }] },
    form: ['supra-reversed', 'supra-note-abbreviation'],
  },
  {
    number: 44,
    title: 'supra without commas',
    notes: { 1: `${A}.`, 9: 'Lee supra note 1 at 1162.' },
    references: { 9: [{ to: PAPER, pin: '1162' }] },
    form: ['supra-punctuation'],
  },
  {
    number: 45,
    title: 'supra without a number',
    notes: { 1: `${A}.`, 9: 'Lee, supra, at 1162.' },
    references: { 9: [{ to: PAPER, problem: 'supra-missing-note-number', right: 1 }] },
  },
  {
    number: 46,
    title: 'supra to its own note',
    notes: { 1: `${A}.`, 9: 'Lee, supra note 9.' },
    references: { 9: [{ to: PAPER, problem: 'supra-wrong-note', right: 1 }] },
  },
  {
    number: 47,
    title: 'supra to no note',
    notes: { 1: `${A}.`, 9: 'Lee, supra note 99.' },
    references: { 9: [{ to: PAPER, problem: 'supra-note-out-of-range', right: 1, doubtful: false }] },
  },
  {
    number: 48,
    title: 'supra to a later note',
    notes: { 3: 'Lee, supra note 9.', 9: `${A}.` },
    references: { 3: [{ to: null, problem: 'supra-points-forward', right: null }] },
  },
  {
    number: 49,
    title: 'infra to a later note',
    notes: { 3: 'See infra note 9.', 9: `${A}.` },
    references: { 3: [{ notes: [9] }] },
  },
  {
    number: 50,
    title: 'infra to an earlier note',
    notes: { 3: `${A}.`, 9: 'See infra note 3.' },
    references: { 9: [{ notes: [3], problem: 'infra-points-backward' }] },
  },
  {
    number: 51,
    title: 'a range with a hyphen',
    notes: { 20: 'See supra notes 12-15 and accompanying text.' },
    references: { 20: [{ notes: [12, 13, 14, 15] }] },
    form: ['supra-range-dash'],
  },
  {
    number: 52,
    title: 'a range of one note',
    notes: { 20: 'See supra note 12–15.' },
    references: { 20: [{ notes: [12, 13, 14, 15] }] },
    form: ['supra-range-form'],
  },
  {
    number: 53,
    title: 'a range from back to front',
    notes: { 20: 'See supra notes 15–12.' },
    references: { 20: [{ problem: 'supra-range-reversed' }] },
  },
  {
    number: 54,
    title: 'supra to a Part that is there',
    notes: {},
    source:
      'I. Calls\n\nOne.[1]\n\nII. Notes\n\nA. Their Place\n\nTwo.[2]\n\nIII. Ends\n\nThree.[3]\n\n\n[1] The matter was argued at length.\n\n[2] So it was.\n\n[3] See supra Part II.A.\n',
    references: { 3: [{ heading: 'Their Place' }] },
  },
  {
    number: 55,
    title: 'supra to a Part that is not there',
    notes: {},
    source:
      'I. Calls\n\nOne.[1]\n\nII. Notes\n\nA. Their Place\n\nTwo.[2]\n\n\n[1] The matter was argued at length.\n\n[2] See supra Part IV.C.\n',
    references: { 2: [{ problem: 'supra-part-missing' }] },
  },
  {
    number: 56,
    title: 'the text that accompanies notes',
    notes: { 9: 'See supra text accompanying notes 4–6.' },
    references: { 9: [{ notes: [4, 5, 6] }] },
  },
  {
    number: 57,
    title: 'supra for a case',
    notes: { 4: `${C}.`, 6: 'Doe, supra note 4, at 121.' },
    references: { 6: [{ to: DOE, pin: '121' }] },
    form: ['supra-for-primary-authority'],
  },
  {
    number: 58,
    title: 'cases cited in a note that cites one',
    notes: { 4: `${C}.`, 9: 'See cases cited supra note 4.' },
    references: { 9: [{ notes: [4] }] },
  },
  {
    number: 59,
    title: 'a short-form case',
    notes: { 1: `${C}.`, 5: 'Doe, 410 U.S. at 121.' },
    references: { 5: [{ to: DOE, pin: '121' }] },
  },
  {
    number: 60,
    title: 'a short-form case far from its full citation',
    notes: { 1: `${C}.`, 12: 'Doe, 410 U.S. at 121.' },
    references: { 12: [{ to: DOE }] },
    form: ['short-case-five-notes'],
  },
  {
    number: 61,
    title: 'a short-form case of another volume',
    notes: { 1: `${C}.`, 5: 'Doe, 401 U.S. at 121.' },
    references: { 5: [{ to: DOE, problem: 'short-case-volume-mismatch', doubtful: false }] },
  },
  {
    number: 62,
    title: 'a short-form case without a full citation',
    notes: { 5: 'Doe, 410 U.S. at 121.' },
    references: { 5: [{ to: null, problem: 'short-case-no-full', doubtful: false }] },
  },
  {
    number: 63,
    title: 'a short-form case without at',
    notes: { 1: `${C}.`, 3: 'Doe, 410 U.S. 121.' },
    references: { 3: [{ to: DOE }] },
    form: ['short-case-missing-at'],
  },
  {
    number: 64,
    title: 'a hereinafter name before its definition',
    notes: { 2: 'Fact Sheet, supra note 5.', 5: `${UNHCR} [hereinafter Fact Sheet].` },
    references: { 2: [{ to: null, problem: 'hereinafter-before-definition' }] },
  },
  {
    number: 65,
    title: 'two works of one hereinafter name',
    notes: { 5: `${UNHCR} [hereinafter Report].`, 8: `${B} [hereinafter Report].` },
    references: {},
    form: ['hereinafter-duplicate'],
  },
  {
    number: 66,
    title: 'a quoted supra',
    notes: { 1: `${A}.`, 2: 'The author says “Roe, supra note 5, is wrong.” Id. at 1180.' },
    references: { 2: [{ to: PAPER }] },
  },
  {
    number: 67,
    title: 'a pinpoint that is another work’s note',
    notes: { 1: `${A}.`, 9: 'Lee, supra note 1, at 1162 n.4.' },
    references: { 9: [{ to: PAPER, pin: '1162 n.4' }] },
  },
  {
    number: 68,
    title: 'Id. in the first note of a chapter',
    notes: {},
    source: `I. One\n\nText.[1]\n\n\n[1] ${A}.\n\n\nII. Two\n\nText.[1]\n\n\n[1] Id.\n`,
    part: 1,
    references: { 1: [{ to: null, problem: 'id-no-antecedent', doubtful: false }] },
  },
  {
    number: 69,
    title: 'supra where Id. would do',
    notes: { 1: `${A}.`, 2: 'Lee, supra note 1.' },
    references: { 2: [{ to: PAPER }] },
    form: ['id-could-be-used'],
  },
  {
    number: 70,
    title: 'supra to the author’s note',
    format: 'markdown',
    notes: {},
    source: `Title[^*]\n\nOne.[^1] Two.[^2]\n\n[^*]: Ann Lee is a professor.\n[^1]: ${A}.\n[^2]: See supra note *.\n`,
    references: { 2: [{}] },
  },
  {
    number: 71,
    title: 'supra with its number still open',
    notes: { 1: `${A}.`, 9: 'Lee, supra note __, at 1163.' },
    references: { 9: [{ to: PAPER, pin: '1163', problem: 'supra-open-number', right: 1 }] },
  },
  {
    number: 72,
    title: 'supra to a work in a form that is not read',
    notes: { 1: `${A}.`, 4: 'Ann Lee, Ochre (unpublished draft) (on file with author).', 9: 'Lee, supra note 4.' },
    references: { 9: [{ to: null, problem: 'supra-wrong-note', right: null, doubtful: true }] },
  },
  {
    number: 73,
    title: 'a year in parentheses is no citation',
    notes: { 1: `The law was changed by the Reform Act (1832). ${A}.`, 2: 'Id.' },
    references: { 2: [{ to: PAPER }] },
  },
  {
    number: 74,
    title: 'a case whose name stands in the body',
    notes: {},
    source:
      'In Loving v. Virginia,[1] the Court spoke.[2] Then it was done.[3]\n\n\n[1] 388 U.S. 1, 12 (1967).\n\n[2] The matter was argued at length.\n\n[3] Loving, 388 U.S. at 12.\n',
    references: { 3: [{ to: '388 U.S. 1' }] },
  },
  {
    number: 75,
    title: 'a hereinafter name for an order',
    notes: {
      1: 'Exec. Order No. 13,686, 80 Fed. Reg. 6909 (Feb. 3, 2015) [hereinafter 2015 Order].',
      4: '2015 Order, supra note 1.',
    },
    references: { 4: [{ to: '13,686' }] },
  },
  {
    number: 76,
    title: 'supra means the note of its own part',
    notes: {},
    source: `I. One\n\nText.[1] More.[2]\n\n\n[1] ${A}.\n\n[2] Id.\n\n\nII. Two\n\nText.[1] More.[2]\n\n\n[1] ${B}.\n\n[2] Roe, supra note 1.\n`,
    part: 1,
    references: { 2: [{ to: QUILL }] },
  },
  {
    number: 77,
    title: 'a call without a body is counted',
    format: 'markdown',
    notes: {},
    source: `One.[^1] Two.[^2] Three.[^3] Four.[^4] Five.[^5]\n\n[^1]: Text.\n[^2]: Text.\n[^4]: ${A}.\n[^5]: Lee, supra note 4.\n`,
    references: { 5: [{ to: PAPER }] },
    form: ['note-call-without-body'],
  },
  {
    number: 78,
    title: 'id. after a signal',
    notes: { 1: `${A}.`, 2: 'See id.', 3: 'See also id.' },
    references: { 2: [{ to: PAPER }], 3: [{ to: PAPER }] },
  },
  {
    number: 79,
    title: 'the comma before at in an opinion',
    notes: { 1: `${C}.`, 2: 'Doe, 410 U.S., at 121.' },
    references: { 2: [{ to: DOE, pin: '121' }] },
  },
  {
    number: 80,
    title: 'two sections of one title',
    notes: { 1: '42 U.S.C. § 1981; § 1985.', 2: 'Id.' },
    references: { 2: [{ to: '1985', guess: true, problem: 'id-after-multiple-authorities' }] },
  },
];
