/**
 * Words of the papers of a lawsuit, in full and abbreviated (Indigo Book, 2d ed., T18, CC0; own additions): the nouns
 * that name a paper, and what counts it on its docket. Lower case, straight apostrophes, without the final period.
 */

/** What a paper is: one of these is in every title. */
export const paperNouns: readonly string[] = [
  'affidavit', 'aff', 'answer', 'ans', 'appendix', 'application', 'appl', 'brief', 'briefs', 'br', 'certification', 'complaint', 'compl',
  'counterclaim', 'counterclaims', 'countercl', 'declaration', 'decl', 'demurrer', 'dem', 'deposition', 'dep', 'indictment',
  'interrogatory', 'interrogatories', 'interrog', 'judgment', 'letter', 'memorandum', 'mem', 'memo', 'minute', 'motion', 'mot',
  'notice', 'objection', 'objections', 'obj', 'objs', 'opposition', "opp'n", 'oppn', 'order', 'petition', 'pet', 'pleading', 'reply',
  'report', 'request', 'req', 'response', 'resp', 'statement', 'stipulation', 'stip', 'subpoena', 'transcript', 'tr', 'verdict',
]; // prettier-ignore

/** Whose paper it is, where that stands first: `Pl.'s Compl.`, `Joint Appendix`. */
export const paperParties: readonly string[] = [
  'plaintiff', 'plaintiffs', "plaintiff's", 'pl', 'pls', "pl's", 'defendant', 'defendants', "defendant's", 'def', 'defs', "def's",
  'petitioner', 'petitioners', "petitioner's", "pet'r", "pet'rs", "pet'r's", 'respondent', 'respondents', "respondent's", "resp't", "resp'ts",
  'appellant', 'appellants', "appellant's", 'appellee', 'appellees', "appellee's", 'joint', "gov't's", "government's", "state's",
]; // prettier-ignore

/** What stands before a paper's number on its docket: `ECF No. 147`, `Dkt. 22`, `Doc. No. 5`. */
export const docketEntries: readonly string[] = ['ecf', 'dkt', 'doc', 'docket', 'de', 'di'];

/** The record of one's own case (Bluebook B17, BT1 by number; own collection from opinions and briefs): `R. at 2`. */
export const recordNames: readonly string[] = ['r', 'rec', 'record', 'app', 'appx', 'ja', 'tr', 'rt'];

/** What stands before a record's name: `Pet. App. 3a`, `Joint App. 12`, `2 C.A. App.`. */
export const recordOwners: readonly string[] = [
  'pet',
  'joint',
  'supp',
  'trial',
  'hr',
  "hr'g",
  'admin',
  'stdg',
  'standing',
];
