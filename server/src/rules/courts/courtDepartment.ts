import { span } from '../../text/span';
import { courtSystem } from '../../tables/courtSystems';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';

export const courtDepartment: Rule = {
  id: 'court-department',
  family: 'courts',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R12.3.1', '10.4(b)'),
  title: 'The division of a state’s court',
  description:
    'The department, district or division of a state’s court is left out unless it matters. Florida, New York and Texas ' +
    'name it by habit, and are left alone.',
  right: [
    article('Doe v. Poe, 950 P.2d 10, 12 (Wash. Ct. App. 1998).'),
    article('Doe v. Poe, 550 So. 2d 10, 12 (Fla. 3d Dist. Ct. App. 1989).'),
  ],
  wrong: [
    article('Doe v. Poe, 950 P.2d 10, 12 (Wash. Ct. App. «Div. 2» 1998).'),
    article('Doe v. Poe, 600 N.E.2d 10, 12 (Ill. App. Ct. «2d Dist.» 1992).'),
  ],
  ...ofCitations(['case'], ({ court }, { report }) => {
    if (court === null) return;
    const found = PART.exec(court.text);
    if (found === null || found.index === 0) return;
    const rest = court.text.slice(0, found.index).replace(/[\s,]+$/, '');
    const system = courtSystem(rest);
    if (system?.level !== 'state' || system.place === null || HABIT.has(system.place)) return;
    const at = span(court.span.start + found.index, court.span.end);
    report({
      span: at,
      message: 'The division of a state’s court is left out unless it matters.',
      fixes: perhaps('Leave it out', remove(span(court.span.start + rest.length, at.end))),
    });
  }),
};

/** `Div. 2`, `2d Dist.`, `1st Dep’t` at the end of a court. */
const PART =
  /(?:Div\.? (?:\d{1,2}|[IVX]{1,4}|One|Two|Three)|\d{1,2}(?:st|nd|rd|d|th) (?:Dist\.?|Div\.?|Dep[’']t)(?:,? Div\.? \w{1,5})?)$/;

const HABIT: ReadonlySet<string> = new Set(['Fla.', 'N.Y.', 'Tex.']);
