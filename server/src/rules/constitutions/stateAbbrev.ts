import { placesNamed } from '../../tables/places';
import { abbreviationOfPostal } from '../../tables/postalCodes';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle, spellingOf } from '../spelling';
import { quoted } from '../wording';

export const constStateAbbrev: Rule = {
  id: 'const-state-abbrev',
  family: 'constitutions',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R23.3', '11, T10'),
  title: 'A state in full, or by its postal code, before Const.',
  description: 'The state’s name is abbreviated before Const. as in all citations: Ariz. Const. art. XVI, § 2.',
  right: [article('Ariz. Const. art. XVI, § 2.', 'Ohio Const. art. I, § 1.', 'TEX. CONST. art. VII, § 1.')],
  wrong: [
    mended(['«Arizona» Const. art. XVI, § 2.'], ['Ariz. Const. art. XVI, § 2.']),
    mended(['«AZ» Const. art. XVI, § 2.'], ['Ariz. Const. art. XVI, § 2.']),
    mended(['«N. Y.» Const. art. I, § 6.'], ['N.Y. Const. art. I, § 6.']),
  ],
  ...ofCitations(['constitution'], ({ jurisdiction }, { prose, report }) => {
    const right = abbreviationOfPostal(jurisdiction.text) ?? abbreviationOf(jurisdiction.text);
    if (right === null || spellingOf(jurisdiction.text, right) === 'right') return;
    if (!isOneStyle(prose, jurisdiction.span)) return;
    report({
      span: jurisdiction.span,
      message: `The state is abbreviated before “Const.”: write ${quoted(right)}.`,
      fixes: safely(`Write ${quoted(right)}`, replace(jurisdiction.span, right)),
    });
  }),
};

/** Of a state or territory by its name or another spelling; the United States' spaces have a rule of their own. */
const abbreviationOf = (name: string): string | null =>
  placesNamed(name).find(({ kind }) => kind === 'state' || kind === 'territory')?.abbreviation ?? null;
