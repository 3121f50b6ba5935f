/** The groups of a table of authorities, as courts want them, and which works stand in which. */
import type { FullKind } from '../citation/citation';

export const groupIds = [
  'cases',
  'constitutions',
  'statutes',
  'rules',
  'regulations',
  'legislative',
  'international',
  'secondary',
  'other',
] as const;
export type GroupId = (typeof groupIds)[number];

export const groupTitles: Readonly<Record<GroupId, string>> = {
  cases: 'Cases',
  constitutions: 'Constitutional Provisions',
  statutes: 'Statutes',
  rules: 'Rules',
  regulations: 'Regulations and Executive Materials',
  legislative: 'Legislative Materials',
  international: 'Treaties and International Materials',
  secondary: 'Books, Articles, and Other Secondary Sources',
  other: 'Other Authorities',
};

export const groupOf: Readonly<Record<FullKind, GroupId>> = {
  case: 'cases',
  constitution: 'constitutions',
  statute: 'statutes',
  sessionLaw: 'statutes',
  rule: 'rules',
  regulation: 'regulations',
  register: 'regulations',
  executive: 'regulations',
  bill: 'legislative',
  hearing: 'legislative',
  legislativeReport: 'legislative',
  congressionalRecord: 'legislative',
  treaty: 'international',
  unDocument: 'international',
  foreign: 'international',
  article: 'secondary',
  book: 'secondary',
  chapter: 'secondary',
  dictionary: 'secondary',
  periodical: 'secondary',
  report: 'secondary',
  restatement: 'secondary',
  socialMedia: 'secondary',
  unpublished: 'secondary',
  web: 'secondary',
  courtDocument: 'other',
  patent: 'other',
  opaque: 'other',
};
