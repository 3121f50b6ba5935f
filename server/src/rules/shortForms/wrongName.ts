import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { DOE, article } from '../examples';
import { atMostTwoEdits } from '../../authority/similar';
import { citedInFull, faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { shortened, whereCited } from '../wording';
import { shortCaseProblems } from './found';

export const shortCaseWrongName: Rule = {
  id: 'short-case-wrong-name',
  family: 'shortForms',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R15.2.3', '10.9(a)'),
  title: 'A short form with a name that the case does not have',
  description: 'Volume and reporter are those of a case cited before, but neither of its parties goes by this name.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.')],
  wrong: [article(`${DOE}.`, '«Smith», 410 U.S. at 121.')],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { occurrence, problem, short } of shortCaseProblems(context, 'short-case-wrong-name')) {
      const work = resolution.authorities[problem.right];
      const full = resolution.occurrences[work?.full ?? -1]?.citation;
      const place = short.places[0];
      if (work === undefined || short.name === null || place === undefined || isNoName(short.name.text)) continue;
      const written = short.name.text;
      // A slip of the pen is nearer to the party that was meant than to the other, by whose name the case may go.
      const parties = full?.kind === 'case' ? [full.name?.defendant, full.name?.plaintiff] : [];
      const right = parties.find((party) => party && atMostTwoEdits(party.text, written))?.text ?? work.shortName;
      const printed = shortened(`${place.volume.text} ${place.reporter.text}`);
      const name = shortened(full?.kind === 'case' && full.name !== null ? full.name.text : work.shortName);
      const message = `The case cited from ${printed} ${whereCited(manuscript, resolution, work)} is “${name}”, not “${short.name.text}”: check the name.`;
      context.report(
        faultOf(context, occurrence, short.name.span, message, {
          related: citedInFull(context, work),
          ...(problem.doubtful
            ? { severity: 'hint' }
            : {
                fixes: perhaps(`Write “${right}”`, replace(sourceOf(context, occurrence, short.name.span), right)),
              }),
        }),
      );
    }
  },
};

/**
 * A quotation that runs into the citation, initials (`CCNV`), which may stand for a party, and what a case is popularly
 * called (`The Steel Seizure Case`) prove nothing.
 */
const isNoName = (name: string): boolean =>
  /^["“‘']/.test(name) || /^[A-Z&]+$/.test(name) || /\bCases?["”’']?$/.test(name);
