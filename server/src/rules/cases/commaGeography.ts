import { placesNamed } from '../../tables/places';
import { ofCitations } from '../citations';
import { remove, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { named } from './names';
import { partsOf } from './parts';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameCommaGeography: Rule = {
  id: 'case-name-comma-geography',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.5.11', '10.2.1(f)'),
  title: 'A state behind a town that is a party',
  description:
    'Behind a town or a county its state is left out: City of Sacramento, not City of Sacramento, California.',
  right: [article(`Doe v. City of Sacramento, ${REST}.`, `Vill. of Euclid v. Ambler Realty Co., ${REST}.`)],
  wrong: [
    mended([`Doe v. City of Sacramento, «California», ${REST}.`], [`Doe v. City of Sacramento, ${REST}.`]),
    mended([`Vill. of Euclid, «Ohio» v. Doe, ${REST}.`], [`Vill. of Euclid v. Doe, ${REST}.`]),
  ],
  ...ofCitations(named, ({ name }, { report }) => {
    for (const { party, part, whole } of partsOf(name, /,\s{1,2}[A-Z][\p{L}. ]{1,20}$/u)) {
      const state = placesNamed(part.text).some(({ kind }) => kind === 'state' || kind === 'territory');
      if (!state || !TOWN.test(party.text.slice(0, whole.start - party.span.start))) continue;
      report({
        span: part.span,
        message: 'Behind a town or a county its state is left out.',
        fixes: safely('Leave it out', remove(whole)),
      });
    }
  }),
};

const TOWN = /^(?:City|Town|Township|Village|Borough|County|Twp\.|Vill\.|Cnty\.|Cty\.) of [\p{L} .]+$/u;
