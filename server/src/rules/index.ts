/**
 * All rules, family by family. Within what is said of one reference the order is a ranking: a target that does not exist
 * before a wrong one, that before an ambiguous one, then what the kind of work forbids, then what could be shorter.
 */
import type { Rule } from './rule';
import { authors } from './authors/index';
import { constitutions } from './constitutions/index';
import { books } from './books/index';
import { cases } from './cases/index';
import { courts } from './courts/index';
import { dates } from './dates/index';
import { directiveUnknownRule } from './directives/unknownRule';
import { house } from './house/index';
import { id } from './id/index';
import { international } from './international/index';
import { journals } from './journals/index';
import { language } from './language/index';
import { notes } from './notes/index';
import { official } from './official/index';
import { pinpoints } from './pinpoints/index';
import { plausibility } from './plausibility/index';
import { quotations } from './quotations/index';
import { shortForms } from './shortForms/index';
import { statutes } from './statutes/index';
import { signals } from './signals/index';
import { strings } from './strings/index';
import { supra } from './supra/index';
import { titles } from './titles/index';
import { typeface } from './typeface/index';
import { typography } from './typography/index';
import { unpublished } from './unpublished/index';
import { web } from './web/index';

const ofTheText: readonly Rule[] = [
  ...notes,
  ...id,
  ...supra,
  ...shortForms,
  ...signals,
  ...strings,
  ...plausibility,
  ...constitutions,
  ...statutes,
  ...cases,
  ...courts,
  ...official,
  ...pinpoints,
  ...international,
  ...authors,
  ...titles,
  ...journals,
  ...books,
  ...dates,
  ...unpublished,
  ...web,
  ...typeface,
  ...quotations,
  ...typography,
  ...language,
  ...house,
];

export const rules: readonly Rule[] = [...ofTheText, directiveUnknownRule(ofTheText)];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id; undefined for none. */
export const ruleOf = (ruleId: string): Rule | undefined => byId.get(ruleId);
