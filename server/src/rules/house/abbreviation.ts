import { defaultStyle } from '../../settings/style';
import type { Citation, Field } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofAllCitations } from '../citations';
import { replace, safely } from '../edits';
import { mended, article } from '../examples';
import { integrity } from '../sources';
import { foundIn, hasEntries } from './entries';

const options = { style: { ...defaultStyle, abbreviations: { 'Institute for Things': 'Inst. for Things' } } };

export const houseAbbreviation: Rule = {
  id: 'house-abbreviation',
  family: 'house',
  concern: 'form',
  severity: 'warning',
  offByDefault: true,
  forStyle: ({ abbreviations }) => (hasEntries(abbreviations) ? true : null),
  fix: 'safe',
  source: integrity(),
  title: 'Written out what the journal abbreviates',
  description:
    'The journal’s style sheet (`style.abbreviations`) abbreviates this in the names of cases, journals, sites, ' +
    'publishers and institutions. Titles stay as they were published.',
  right: [
    { ...article('Ann Lee, Paper Trails, Inst. for Things (July 7, 2014), https://things.example/a.'), options },
    { ...article('Ann Lee, The Institute for Things Today, 90 N.Y.U. L. Rev. 1160 (2015).'), options },
  ],
  wrong: [
    {
      ...mended(
        ['Ann Lee, Paper Trails, «Institute for Things» (July 7, 2014), https://things.example/a.'],
        ['Ann Lee, Paper Trails, Inst. for Things (July 7, 2014), https://things.example/a.'],
      ),
      options,
    },
  ],
  ...ofAllCitations((citation, { style: { abbreviations }, report }) => {
    for (const { text, span } of namesIn(citation)) {
      for (const { found, instead } of foundIn(text, span.start, abbreviations)) {
        report({
          span: found,
          message: `The journal’s style sheet abbreviates this: write “${instead}”.`,
          fixes: safely(`Write “${instead}”`, replace(found, instead)),
        });
      }
    }
  }),
};

/** Where names of parties, periodicals and institutions stand. */
function* namesIn(citation: Citation): Iterable<Field> {
  if (citation.kind === 'case' && citation.name !== null) yield citation.name;
  if ('journal' in citation) yield citation.journal;
  if ('container' in citation && citation.container !== null) yield citation.container;
  if ('publisher' in citation && citation.publisher !== null) yield citation.publisher;
  if ('institution' in citation && citation.institution !== null) yield citation.institution;
  if ('authors' in citation) yield* citation.authors.filter(({ institution }) => institution);
}
