/** Bodies that everybody knows by their initials, which are written without periods (Indigo Book R11.5.3). Own list. */

export const wellKnownInitials: ReadonlySet<string> = new Set([
  'AARP', 'ABA', 'ACLU', 'AFL', 'ATF', 'BBC', 'CBS', 'CDC', 'CIA', 'CFPB', 'CIO', 'CNN', 'DEA', 'DHS', 'DOJ', 'DOL', 'EEOC',
  'EPA', 'FAA', 'FBI', 'FCC', 'FDA', 'FDIC', 'FEC', 'FERC', 'FTC', 'HUD', 'ICE', 'INS', 'IRS', 'NAACP', 'NASA', 'NATO', 'NBC',
  'NIH', 'NLRB', 'NPR', 'NRA', 'NRC', 'NSA', 'OSHA', 'PBS', 'SEC', 'UNESCO', 'UNHCR', 'UNICEF', 'WHO', 'WTO',
]); // prettier-ignore
