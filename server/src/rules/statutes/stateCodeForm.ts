import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { misspelledCode, rightName, unabbreviatedCode } from './codeNames';

export const stateCodeForm: Rule = {
  id: 'state-code-form',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R17.2.1', '12.1'),
  title: 'The code of a state without its periods or spaces, or in full',
  description:
    'Each state’s code has its abbreviation, with periods and spaces: Fla. Stat. § 90.506. Short names that a state’s ' +
    'own lawyers use (O.C.G.A., ILCS, N.J.S.A.) are left alone, and whether the annotated edition is cited is the ' +
    'writer’s choice.',
  right: [
    article('Fla. Stat. § 90.506 (2020).', 'O.C.G.A. § 51-3-22 (2020).', 'Cal. Penal Code § 187 (West 2021).'),
    article('Ohio Rev. Code Ann. § 2927.27 (2021).', 'N.J.S.A. § 2C:11-3 (West 2021).', 'FLA. STAT. § 90.506 (2020).'),
  ],
  wrong: [
    mended(['«Fla.Stat.» § 90.506 (2020).'], ['Fla. Stat. § 90.506 (2020).']),
    mended(['«Ohio Rev Code Ann» § 2927.27 (2021).'], ['Ohio Rev. Code Ann. § 2927.27 (2021).']),
    article('«Florida Statutes» § 90.506 (2020).'),
  ],
  ...ofCitations(['statute', 'regulation'], (citation, context) => {
    if (isFederal(citation.code.standard)) return;
    const name = rightName(citation);
    if (name === null) return;
    if (!name.inFull) misspelledCode({ ...citation, section: null }, context, name.right);
    else if (context.segment.kind === 'citations') unabbreviatedCode(citation, context);
  }),
};

const FEDERAL = new Set(['U.S.C.', 'U.S.C.A.', 'U.S.C.S.', 'I.R.C.', 'C.F.R.', 'U.C.C.', 'FAR', 'Treas. Reg.']);

const isFederal = (standard: string): boolean => FEDERAL.has(standard);
