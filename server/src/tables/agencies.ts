/**
 * Reporters of agencies and boards, whose decisions bear the name of one private party (Indigo Book R17; T1.1): standard
 * spellings of `reporters.ts`. Own list.
 */
import type { Reporter } from './reporters';

const standards: ReadonlySet<string> = new Set([
  'N.L.R.B.', 'F.T.C.', 'F.C.C.2d', 'F.C.C.', 'FCC Rcd', 'FERC', 'F.P.C.', 'I.C.C.', 'I. & N. Dec.', 'S.E.C.', 'N.T.S.B.',
  'M.S.P.R.', 'C.A.B.', 'A.E.C.', 'N.R.C.', 'Agric. Dec.', 'Interior Dec.', 'Comp. Gen.', "Dec. Comm'r Pat.", 'B.T.A.', 'T.C.',
  'BCA', 'F.M.C.', 'E.A.D.', 'I.B.L.A.', 'Lab. Arb. Rep. (BNA)', 'Lab. Arb. Awards (CCH)', 'F.L.R.A.', 'S.T.B.',
]); // prettier-ignore

/** Whether a reporter is an agency's. */
export const isAgencys = ({ standard }: Reporter): boolean => standards.has(standard);
