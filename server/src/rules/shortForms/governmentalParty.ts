import type { CaseCitation } from '../../citation/citation';
import { isJurisdiction } from '../../tables/places';
import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { resolvedShortCases } from './found';

const CARMEL = 'United States v. Carmel, 548 F.3d 571 (7th Cir. 2008)';

export const shortCaseGovernmentalParty: Rule = {
  id: 'short-case-governmental-party',
  family: 'shortForms',
  concern: 'form',
  scope: 'document',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R15.2.3', '10.9(a)'),
  title: 'A case called by the government’s name',
  description:
    'The United States, a state or the People are party to thousands of cases. The short form names the other party.',
  right: [article(`${CARMEL}.`, 'Carmel, 548 F.3d at 573.')],
  wrong: [article(`${CARMEL}.`, '«United States», 548 F.3d at 573.')],
  check(context) {
    for (const { occurrence, short, full } of resolvedShortCases(context)) {
      const other = short.name === null ? null : otherParty(short.name.text, full);
      if (short.name === null || other === null) continue;
      const message = `“${short.name.text}” is party to many cases: write the name of the other party, “${other}”.`;
      context.report(
        faultOf(context, occurrence, short.name.span, message, {
          fixes: perhaps(`Write “${other}”`, replace(sourceOf(context, occurrence, short.name.span), other)),
        }),
      );
    }
  },
};

/** The party that is no government, where the name is that of the one that is; null otherwise. */
function otherParty(name: string, { name: parties }: CaseCitation): string | null {
  if (!isGovernment(name) || parties === null) return null;
  const plaintiff = parties.plaintiff?.text ?? null;
  const defendant = parties.defendant?.text ?? null;
  const other = plaintiff === name ? defendant : defendant === name ? plaintiff : null;
  return other === null || isGovernment(other) ? null : other;
}

const isGovernment = (name: string): boolean => GOVERNMENTS.has(name) || isJurisdiction(name);

const GOVERNMENTS = new Set([
  'United States',
  'U.S.',
  'State',
  'The State',
  'People',
  'The People',
  'Commonwealth',
  'Government',
]);
