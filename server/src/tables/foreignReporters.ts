/**
 * Reports and neutral citations of courts of other countries, cited with the year before them in brackets: `[1932] AC
 * 562`, `(1992) 175 CLR 1`, `[2017] UKSC 5`. Own list, from the reports' and the courts' own guides to citing them.
 */
import { lazy } from './lazy';
import { PhraseTable, type PhraseMatch } from './phrases';

export interface ForeignReporter {
  /** Without periods, as most of these are written at home. */
  readonly standard: string;
  /** What stands behind it: a page of a report, or the number of a judgment of a court. */
  readonly kind: 'report' | 'court';
  /** As the Indigo Book abbreviates it; more than one where the letters stand for two. */
  readonly countries: readonly string[];
}

const reports: Readonly<Record<string, readonly string[]>> = {
  'U.K.': [
    'AC', 'QB', 'KB', 'Ch', 'Fam', 'P', 'WLR', 'All ER', 'All ER (Comm)', 'All ER Rep', 'All ER (D)', 'QBD', 'ChD', 'Ch D', 'PD', 'App Cas', 'Ex D', 'CPD', 'LR HL', 'LR QB', 'LR Ch App', 'LR Eq',
    'LR Ex', 'LR CP', 'LR PC', 'LR P & D', "Lloyd's Rep", 'Cr App R', 'FLR', 'FCR', 'BCLC', 'BCC', 'ICR', 'IRLR', 'ER', 'SC', 'SC (HL)', 'SLT', 'RPC', 'FSR', 'EMLR', 'HRLR', 'UKHRR', 'STC',
    'P & CR', 'EGLR', 'Exch', 'Ex', 'M & W', 'B & S', 'Burr', 'Co Rep', 'E & B', 'El & Bl', 'Cl & F', 'HL Cas', 'HLC', 'TLR', 'LT', 'NI', 'BHRC', 'PTSR', 'Imm AR', 'INLR', 'LGR', 'Ch App',
  ],
  'Can.': [
    'SCR', 'RCS', 'DLR', 'DLR (2d)', 'DLR (3d)', 'DLR (4th)', 'OR', 'OR (2d)', 'OR (3d)', 'WWR', 'CCC', 'CCC (2d)', 'CCC (3d)', 'FC', 'BCLR', 'BCLR (3d)', 'AR', 'QAC', 'RJQ', 'CR (3d)', 'OAC', 'CanLII', 'CNLR',
  ],
  'Austl.': ['CLR', 'ALR', 'ALJR', 'FCR', 'FLR', 'NSWLR', 'VR', 'Qd R', 'SASR', 'WAR', 'Fam LR', 'A Crim R', 'SR (NSW)', 'VLR'],
  'N.Z.': ['NZLR', 'CRNZ', 'HRNZ'],
  'S. Afr.': ['SA', 'SACR', 'BCLR', 'AD'],
  India: ['SCC', 'SCR', 'AIR', 'AIR SC', 'Supp SCC'],
  'Ir.': ['IR', 'ILRM', 'ILTR'],
  'H.K.': ['HKCFAR', 'HKLRD', 'HKC'],
  'Sing.': ['SLR', 'SLR(R)', 'MLJ'],
  'Kenya': ['KLR', 'EA'],
}; // prettier-ignore

const courts: Readonly<Record<string, readonly string[]>> = {
  'U.K.': ['UKSC', 'UKHL', 'UKPC', 'EWCA Civ', 'EWCA Crim', 'EWHC', 'EWHC Admin', 'UKUT', 'UKFTT', 'UKEAT', 'EAT', 'CSIH', 'CSOH', 'HCJAC', 'NICA', 'NIQB', 'EWCOP', 'EWFC', 'UKAIT'],
  'Can.': [
    'SCC', 'CSC', 'FCA', 'FC', 'CAF', 'TCC', 'ONCA', 'ONSC', 'BCCA', 'BCSC', 'ABCA', 'ABQB', 'ABKB', 'QCCA', 'QCCS', 'MBCA', 'MBQB', 'SKCA', 'SKQB', 'NSCA', 'NSSC', 'NBCA', 'NLCA', 'PECA', 'YKCA', 'CHRT',
  ],
  'Austl.': ['HCA', 'FCA', 'FCAFC', 'FamCA', 'FamCAFC', 'FCFCOA', 'NSWCA', 'NSWSC', 'NSWCCA', 'VSC', 'VSCA', 'QCA', 'QSC', 'WASCA', 'WASC', 'SASC', 'SASCFC', 'TASSC', 'ACTSC', 'AATA'],
  'N.Z.': ['NZSC', 'NZCA', 'NZHC'],
  'Ir.': ['IESC', 'IEHC', 'IECA'],
  'S. Afr.': ['ZACC', 'ZASCA', 'ZAGPPHC'],
  'H.K.': ['HKCFA', 'HKCA', 'HKCFI'],
  'Sing.': ['SGCA', 'SGHC'],
  India: ['INSC'],
  'Kenya': ['KESC', 'KECA'],
}; // prettier-ignore

const entries = lazy(() => {
  const known = new Map<string, ForeignReporter>();
  const enter = (kind: ForeignReporter['kind'], lists: Readonly<Record<string, readonly string[]>>): void => {
    for (const [country, names] of Object.entries(lists)) {
      for (const standard of names) {
        const mark = `${kind} ${standard}`;
        const countries = [...(known.get(mark)?.countries ?? []), country];
        known.set(mark, { standard, kind, countries });
      }
    }
  };
  enter('report', reports);
  enter('court', courts);
  return [...known.values()];
});

const table = lazy(() => {
  const phrases = new PhraseTable<ForeignReporter>();
  for (const entry of entries()) phrases.add(entry.standard, entry);
  return phrases;
});

/** The reports and courts whose name begins at an offset. */
export const foreignReporterAt = (text: string, start: number, limit?: number): PhraseMatch<ForeignReporter> | null =>
  table().longestAt(text, start, limit);
