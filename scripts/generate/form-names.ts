/** The forms of citation by their numbers, and what a user calls them. The numbers are those of test/accuracy/forms.json. */

export interface FormGroup {
  readonly title: string;
  readonly forms: Readonly<Record<string, string>>;
}

export const formGroups: readonly FormGroup[] = [
  {
    title: 'Cases',
    forms: {
      '1.1': 'U.S. Reports',
      '1.2': 'U.S. Reports with a nominative reporter',
      '1.3': 'S. Ct. and L. Ed.',
      '1.4': 'Federal courts of appeals',
      '1.5': 'Federal trial courts',
      '1.6': 'State courts, regional reporter',
      '1.7': 'State courts, parallel citations',
      '1.8': 'Neutral citations',
      '1.9': 'Westlaw and Lexis',
      '1.10': 'Dockets and slip opinions',
      '1.11': 'Names without two parties',
      '1.12': 'With history',
      '1.13': 'Agencies and arbitration',
      '1.14': 'Tribal, foreign and European courts',
      '1.15': 'Papers of a case',
    },
  },
  {
    title: 'Constitutions',
    forms: { '2.1': 'United States', '2.2': 'States', '2.3': 'Charter of the United Nations' },
  },
  {
    title: 'Statutes, codes and rules',
    forms: {
      '3.1': 'U.S.C.',
      '3.2': 'U.S.C.A. and U.S.C.S.',
      '3.3': 'I.R.C.',
      '3.4': 'State codes by section',
      '3.5': 'State codes by subject',
      '3.6': 'State codes by title or chapter',
      '3.7': 'Session laws',
      '3.8': 'Rules of courts and of evidence',
      '3.9': 'Restatements, model and uniform acts',
      '3.10': 'U.C.C., guidelines, model rules',
    },
  },
  {
    title: 'Regulations and the executive',
    forms: {
      '4.1': 'C.F.R.',
      '4.2': 'Fed. Reg.',
      '4.3': 'State regulations',
      '4.4': 'Treasury',
      '4.5': 'Executive orders',
      '4.6': 'Patents',
    },
  },
  {
    title: 'Legislative papers',
    forms: {
      '5.1': 'Bills and resolutions',
      '5.2': 'Hearings',
      '5.3': 'Reports and documents',
      '5.4': 'Debates',
      '5.5': 'State bills',
    },
  },
  {
    title: 'International',
    forms: {
      '6.1': 'Treaties of many parties',
      '6.2': 'Treaties of two parties',
      '6.3': 'U.N. resolutions',
      '6.4': 'U.N. reports and documents',
      '6.5': 'I.C.J. and P.C.I.J.',
    },
  },
  {
    title: 'Secondary sources',
    forms: {
      '7.1': 'Journal articles',
      '7.2': 'Student work',
      '7.3': 'Magazines',
      '7.4': 'Newspapers, in print',
      '7.5': 'Newspapers and sites, online',
      '7.6': 'Web pages',
      '7.7': 'Social media',
      '7.8': 'Books',
      '7.9': 'Books with an editor or translator',
      '7.10': 'Chapters of collections',
      '7.11': 'Treatises by section',
      '7.12': 'Reports of institutions',
      '7.13': 'Dictionaries and encyclopedias',
      '7.14': 'Forthcoming work and working papers',
      '7.15': 'Interviews, letters, theses, archives',
    },
  },
  {
    title: 'Short forms',
    forms: {
      '8.1': 'Id.',
      '8.2': 'Supra',
      '8.3': 'Definition of a hereinafter name',
      '8.4': 'Cross-references',
      '8.5': 'Short forms with their parts reversed',
      '8.6': 'Sentences that cite nothing',
    },
  },
];
