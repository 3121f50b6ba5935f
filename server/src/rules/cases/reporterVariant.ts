import { apostrophesAs, curly } from '../apostrophes';
import { ofCitations } from '../citations';
import { perhaps, replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { citesReporters, otherSpelling, reportersOf } from './reporterSpelling';

export const reporterVariant: Rule = {
  id: 'reporter-variant',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T1.1', 'T1'),
  title: 'Another spelling of a reporter’s name',
  description:
    'Databases and courts have their own abbreviations of reporters. Citations have one for each: N.E.2d, not NE 2d; ' +
    'F. App’x, not Fed. Appx.; Wash. 2d, not Wn. 2d. Where the spelling may mean more than one reporter, nothing is said.',
  right: [
    article('Doe v. Poe, 500 N.E.2d 10, 12 (Mass. 1986).', "Roe v. Coe, 99 F. App'x 10, 12 (2d Cir. 2004)."),
    article('Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803).'),
  ],
  wrong: [
    mended(['Doe v. Poe, 500 «NE 2d» 10, 12 (Mass. 1986).'], ['Doe v. Poe, 500 N.E.2d 10, 12 (Mass. 1986).']),
    article('Doe v. Poe, 99 «Fed. Appx.» 10, 12 (2d Cir. 2004).'),
    article('Doe v. Poe, 128 «Wn.2d» 10, 12, 900 P.2d 5 (1995).'),
  ],
  ...ofCitations(citesReporters, (citation, { prose: { text }, report }) => {
    for (const reporter of reportersOf(citation)) {
      const other = otherSpelling(reporter);
      if (other === null) continue;
      const title = `Write ${quoted(curly(other.right))}`;
      const edit = replace(reporter.span, apostrophesAs(text, other.right));
      report({
        span: reporter.span,
        message: `This reporter is abbreviated otherwise: write ${quoted(curly(other.right))}.`,
        fixes: other.sameLetters ? safely(title, edit) : perhaps(title, edit),
      });
    }
  }),
};
