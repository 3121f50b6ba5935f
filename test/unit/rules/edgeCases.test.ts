/**
 * What is said, and what is not, where a reference is hard to judge. The notes not given say nothing of importance.
 * Each line: the notes by number, and the rules that speak, in order of their places.
 */
import assert from 'node:assert/strict';
import type { Options } from '../../../server/src/settings/options';
import { analysed } from './marked';

const A = 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';
const A2 = 'Ann Lee, Ink, 80 Yale L.J. 9 (2016)';
const B = 'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014)';
const C = 'Doe v. Poe, 410 U.S. 113, 120 (1973)';
const D = 'Ames v. Burr, 376 U.S. 254, 260 (1964)';
const S = '42 U.S.C. § 1983';
const PAN = 'Liang, Pan, Why They Wait, 90 N.Y.U. L. Rev. 300 (2016)';
const SHEET = 'U.N. High Comm’r for Refugees (UNHCR), Fact Sheet on China (2015)';

type Case = readonly [
  what: string,
  notes: Readonly<Record<number, string>>,
  said: readonly string[],
  options?: Partial<Options>,
];

const student = { preset: 'student' } as const;
const strict = { preset: 'strict' } as const;
const final = { preset: 'final' } as const;

const cases: readonly Case[] = [
  ['1: Id. in the first note', { 1: 'Id.' }, ['error id-no-antecedent']],
  ['2: Id. after one work', { 1: `${A}.`, 2: 'Id.' }, []],
  ['3: a bare Id. after one with a page', { 1: `${A}.`, 2: 'Id. at 1180.', 3: 'Id.' }, []],
  [
    '4: the same page again',
    { 1: `${A}.`, 2: 'Id. at 1175.' },
    ['hint id-redundant-pincite'],
    { rules: { 'id-redundant-pincite': 'on' } },
  ],
  ['5: a page before the first', { 1: `${A}.`, 2: 'Id. at 12.' }, ['warning id-pincite-before-first-page']],
  ['6: two works', { 1: `${A}; ${B}.`, 2: 'Id.' }, ['error id-after-multiple-authorities']],
  ['7: compared works', { 1: `Compare ${A}, with ${B}.`, 2: 'Id.' }, ['error id-after-multiple-authorities']],
  ['8: a work quoted in a parenthetical', { 1: `${C} (quoting ${D}).`, 2: 'Id.' }, []],
  ['9: history', { 1: `${C}, aff’d sub nom. ${D}.`, 2: 'Id.' }, []],
  ['10: reprinted in', { 1: `${A}, reprinted in ${B}.`, 2: 'Id.' }, []],
  ['11: a parallel citation', { 1: 'Doe v. Poe, 410 Mass. 113, 570 N.E.2d 705 (1991).', 2: 'Id.' }, []],
  ['12: the same work twice', { 1: `${A}. They differ. Lee, supra, at 1180.`, 2: 'Id.' }, []],
  ['13: a note of text between', { 1: `${A}.`, 2: 'They differ.', 3: 'Id.' }, ['error id-after-textual-note']],
  ['14: text and Id.', { 1: `${A}.`, 2: 'They differ. Id.', 3: 'Id.' }, []],
  [
    '15: a cross-reference between',
    { 1: `${A}.`, 2: 'See supra note 1.', 3: 'Id.' },
    ['warning id-after-cross-reference'],
  ],
  ['17: a short form of one of two', { 1: `${A}; ${B}.`, 2: 'Lee, supra note 1.', 3: 'Id.' }, []],
  ['18: Id. in the same note', { 1: `${A}. They differ. Id. at 1180.` }, []],
  ['19: Id. after a string, by default', { 1: `${A}; ${B}. They differ. Id. at 12.` }, []],
  [
    '19: Id. after a string, strictly',
    { 1: `${A}; ${B}. They differ. Id. at 12.` },
    ['info pincite-missing', 'warning id-intervening-in-same-note'],
    strict,
  ],
  ['20: Id. within a string', { 1: `${A}; id. at 1180; see also ${B}; id. at 3.` }, []],
  ['21: Id. and another work', { 1: `${A}.`, 2: `Id.; ${B}.`, 3: 'Id.' }, ['error id-after-multiple-authorities']],
  ['sections of one title, and Id. with a section', { 1: `${S}; see also id. § 1988.`, 2: 'Id. § 1985.' }, []],
  [
    'sections of one title, and a bare Id.',
    { 1: `${S}; 42 U.S.C. § 1988.`, 2: 'Id.' },
    ['error id-after-multiple-authorities'],
  ],
  [
    'sections of two titles, and Id. with a section',
    { 1: `${S}; 29 U.S.C. § 158.`, 2: 'Id. § 160.' },
    ['error id-after-multiple-authorities'],
  ],
  ['23: Id. to another section', { 1: `${S}.`, 2: 'Id. § 1985.', 3: 'Id.' }, []],
  ['24: at before a section', { 1: `${S}.`, 2: 'Id. at § 1985.' }, ['warning id-at-with-section']],
  ['25: another title', { 1: `${S}.`, 2: 'Id. 7 U.S.C. § 1.' }, ['error id-different-title']],
  ['26: a constitution', { 1: 'U.S. Const. amend. XIV.', 2: 'Id.' }, []],
  ['27: five in a row, by default', { 1: `${A}.`, 2: 'Id.', 3: 'Id.', 4: 'Id.', 5: 'Id.', 6: 'Id.' }, []],
  [
    '27: five in a row, for a student',
    { 1: `${A}.`, 2: 'Id.', 3: 'Id.', 4: 'Id.', 5: 'Id.', 6: 'Id.' },
    ['info id-run-too-long'],
    student,
  ],
  ['28: a sloppy web page', { 1: 'Korea profile, BBC (Mar. 8, 2017),', 2: 'Id.' }, ['warning note-dangling-separator']],
  ['30: Ibid.', { 1: `${A}.`, 2: 'Ibid.' }, ['warning id-ibid']],
  ['31: a supra that holds', { 1: `${A}.`, 9: 'Lee, supra note 1, at 1180.' }, []],
  ['32: a supra to another work', { 1: `${A}.`, 2: `${B}.`, 9: 'Lee, supra note 2.' }, ['error supra-wrong-note']],
  [
    '33: a chain of supras',
    { 1: `${A}.`, 5: 'Lee, supra note 1.', 9: 'Lee, supra note 5.' },
    ['warning supra-not-to-full-cite'],
  ],
  ['34: a supra to an Id.', { 1: `${A}.`, 2: 'Id.', 9: 'Lee, supra note 2.' }, ['warning supra-not-to-full-cite']],
  [
    '35: a work only cited within another',
    { 1: `${C} (citing ${A}).`, 9: 'Lee, supra note 1.' },
    ['hint supra-only-nested'],
  ],
  [
    '37: two works of one author in the note',
    { 1: `${A}; ${A2}.`, 9: 'Lee, supra note 1.' },
    ['warning supra-ambiguous-author'],
  ],
  ['38: the same, told apart', { 1: `${A}; ${A2}.`, 9: 'Lee, Ink, supra note 1.' }, []],
  [
    '39: another author of the name',
    { 1: `${A}.`, 2: 'Ken Lee, Wax, 80 Yale L.J. 90 (2016).', 9: 'Lee, supra note 2.' },
    ['hint supra-same-surname'],
  ],
  ['40: an acronym', { 17: `${SHEET}.`, 20: 'UNHCR, supra note 17.' }, []],
  [
    '41: a hereinafter name, its note mistaken',
    { 14: `${B}.`, 17: `${SHEET} (hereinafter Fact Sheet).`, 20: 'Fact Sheet, supra note 14, at 2.' },
    ['hint author-acronym', 'warning hereinafter-brackets', 'error supra-wrong-note'],
  ],
  ['42: a name inverted', { 12: `${PAN}.`, 16: 'Pan, supra note 12.' }, ['warning author-inverted']],
  ['43: note 12 supra', { 12: `${A}.`, 20: 'Lee, note 12 supra.' }, ['warning supra-reversed']],
  ['43: supra n.12', { 12: `${A}.`, 20: 'Lee, supra n.12.' }, ['warning supra-note-abbreviation']],
  ['44: no commas', { 1: `${A}.`, 9: 'Lee supra note 1 at 4.' }, ['warning supra-punctuation']],
  ['45: no number', { 1: `${A}.`, 9: 'Lee, supra, at 1180.' }, ['warning supra-missing-note-number']],
  ['46: its own number', { 1: `${A}.`, 9: 'Lee, supra note 9.' }, ['error supra-wrong-note']],
  ['47: no such note', { 1: `${A}.`, 9: 'Lee, supra note 99.' }, ['error supra-note-out-of-range']],
  ['48: a work that comes later', { 3: 'Lee, supra note 9.', 9: `${A}.` }, ['error supra-points-forward']],
  ['49: infra', { 3: 'See infra note 9.', 9: `${A}.` }, []],
  ['50: infra to an earlier note', { 3: `${A}.`, 9: 'See infra note 3.' }, ['error infra-points-backward']],
  [
    '51: a hyphen',
    { 12: `${A}.`, 15: `${B}.`, 20: 'See supra notes 12-15 and accompanying text.' },
    ['hint supra-range-dash'],
  ],
  ['52: note for several', { 12: `${A}.`, 15: `${B}.`, 20: 'See supra note 12–15.' }, ['warning supra-range-form']],
  [
    '53: a range that runs backward',
    { 12: `${A}.`, 15: `${B}.`, 20: 'See supra notes 15–12.' },
    ['error supra-range-reversed'],
  ],
  ['56: accompanying text', { 4: `${A}.`, 20: 'See supra text accompanying notes 4–6.' }, []],
  ['57: supra for a case', { 4: `${C}.`, 6: 'Doe, supra note 4, at 121.' }, ['warning supra-for-primary-authority']],
  ['58: cases cited', { 4: `${C}.`, 9: 'See cases cited supra note 4.' }, []],
  ['59: a short form within five', { 1: `${C}.`, 5: 'Doe, 410 U.S. at 121.' }, []],
  ['60: a short form beyond five', { 1: `${C}.`, 12: 'Doe, 410 U.S. at 121.' }, ['info short-case-five-notes']],
  ['61: another volume', { 1: `${C}.`, 5: 'Doe, 401 U.S. at 121.' }, ['error short-case-volume-mismatch']],
  ['62: never cited in full', { 5: 'Doe, 410 U.S. at 121.' }, ['error short-case-no-full']],
  ['63: no at', { 1: `${C}.`, 3: 'Doe, 410 U.S. 121.' }, ['warning short-case-missing-at']],
  [
    '64: a name before its definition',
    { 2: 'Fact Sheet, supra note 5.', 5: `${SHEET} [hereinafter Fact Sheet].` },
    ['error hereinafter-before-definition', 'hint author-acronym'],
  ],
  [
    '65: one name for two',
    {
      5: `${SHEET} [hereinafter Report].`,
      8: `${A} [hereinafter Report].`,
      9: 'Report, supra note 5; Report, supra note 8.',
    },
    ['hint author-acronym', 'error hereinafter-duplicate'],
  ],
  ['66: a quoted supra', { 1: `${A} (“as shown, supra note 5, the rule”).` }, []],
  ['67: a note of another work', { 1: `${A}.`, 9: 'Lee, supra note 1, at 12 n.4.' }, []],
  ['69: Id. would do, by default', { 1: `${A}.`, 2: 'Lee, supra note 1.' }, []],
  ['69: Id. would do, before print', { 1: `${A}.`, 2: 'Lee, supra note 1.' }, ['hint id-could-be-used'], final],
  ['71: an open number', { 1: `${A}.`, 9: 'Lee, supra note __, at 3.' }, ['hint supra-open-number']],
  [
    '71: an open number, before print',
    { 1: `${A}.`, 9: 'Lee, supra note __, at 3.' },
    ['error supra-open-number'],
    final,
  ],
  ['73: a year in prose', { 1: `They passed the Reform Act (1832). ${A}.`, 2: 'Id.' }, []],
  ['75: an order with a name', { 1: `${C} [hereinafter 1973 Order].`, 4: '1973 Order, supra note 1.' }, []],
  ['78: small after a signal', { 1: `${A}.`, 2: 'See id.' }, []],
  [
    '79: the Court’s own comma, in an opinion',
    { 1: `${C}.`, 2: 'Doe, 410 U.S., at 121.' },
    [],
    { document: 'opinion' },
  ],
  ['Id. after a source of no form', { 1: 'Romans 13:1–7.', 2: 'Id. at 13:2.' }, ['hint id-after-textual-note']],
  ['Id. after a source named in passing', { 1: 'Census Bureau data.', 2: 'Id.' }, ['hint id-after-textual-note']],
  [
    'a case that only a quotation cites in full',
    { 1: `${D} (“So we held in ${C}.”).`, 2: 'Doe, 410 U.S. at 121.' },
    ['hint short-case-no-full'],
  ],
  [
    'a case whose namesake only a quotation cites in full',
    { 1: `${C}; ${D} (“So we held in Doe v. Loe, 411 U.S. 50 (1973).”).`, 2: 'Doe, 411 U.S. at 121.' },
    ['hint short-case-volume-mismatch'],
  ],
  ['the popular name of a case', { 1: `${C}.`, 2: 'The Steel Seizure Case, 410 U.S. at 121.' }, []],
  [
    'an acronym with a small word in it',
    { 1: 'U.S. Dep’t of Justice, Guidelines for Mergers 5 (2010).', 2: 'DOJ, supra note 1, at 8.' },
    [],
  ],
  [
    'the whole name of an acronym',
    { 1: 'FBI, Crime in the United States 3 (2004).', 2: 'Federal Bureau of Investigation, supra note 1, at 4.' },
    [],
  ],
  [
    'a hereinafter name, abbreviated',
    {
      1: 'Brief for Respondent at 10, Roe v. Wade, 410 U.S. 113 (1973) (No. 70-18) [hereinafter Respondent’s Brief].',
      2: 'Resp’t’s Br., supra note 1, at 12.',
    },
    ['info hereinafter-unused'],
  ],
  [
    'the abbreviation of another name',
    {
      1: 'Brief for Respondent at 10, Roe v. Wade, 410 U.S. 113 (1973) (No. 70-18) [hereinafter Respondent’s Brief].',
      2: 'Gov’t’s Mem., supra note 1, at 12.',
    },
    ['info hereinafter-unused', 'error supra-unresolved'],
  ],
  [
    'a note that is still to come',
    { 1: '[cite needed]', 2: '[cite needed] more' },
    ['warning note-missing-final-period'],
  ],
  [
    'the whole name of another acronym',
    { 1: 'FBI, Crime in the United States 3 (2004).', 2: 'Central Intelligence Agency, supra note 1, at 4.' },
    ['error supra-unresolved'],
  ],
  ['80: two sections', { 1: '42 U.S.C. § 1981; § 1985.', 2: 'Id.' }, ['error id-after-multiple-authorities']],
];

describe('what is said of references', () => {
  for (const [what, notes, expected, options] of cases) {
    it(what, () => {
      const findings = analysed(written(notes), options).findings();
      assert.deepEqual(
        findings.map(({ severity, rule }) => `${severity} ${rule}`),
        expected,
      );
    });
  }

  it('68: Id. does not reach into the chapter before', () => {
    const one = written({ 1: `${A}.`, 2: `${B}.`, 3: 'Yes.' });
    const text = `Chapter 1\n\n${one}\nChapter 2\n\n${written({ 1: 'Id.', 2: `${B}.`, 3: 'Yes.' })}`;
    const findings = analysed(text).findings();
    assert.deepEqual(
      findings.map(({ severity, rule, part }) => [severity, rule, part]),
      [['error', 'id-no-antecedent', 1]],
    );
  });
});

/** An article with as many notes as the highest number; those not given are plain remarks. */
function written(notes: Readonly<Record<number, string>>): string {
  const highest = Math.max(...Object.keys(notes).map(Number));
  const numbers = Array.from({ length: highest }, (_, index) => index + 1);
  const body = numbers.map((number) => `They said so again.[${number}]`).join(' ');
  const bodies = numbers.map((number) => `[${number}] ${notes[number] ?? 'Nobody objected.'}`);
  return `${body}\n\n${bodies.join('\n\n')}\n`;
}
