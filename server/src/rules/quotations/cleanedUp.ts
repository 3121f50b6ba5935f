import { defaultStyle } from '../../settings/style';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { perhaps, replace } from '../edits';
import { DOE, article } from '../examples';
import { indigo } from '../sources';
import { inside } from './inside';

const edition22 = { style: { ...defaultStyle, edition: '22' as const } };

export const cleanedUpEdition: Rule = {
  id: 'cleaned-up-edition',
  family: 'quotations',
  concern: 'form',
  severity: 'hint',
  offByDefault: true,
  presets: { strict: 'hint' },
  forStyle: ({ edition }) => (edition === '22' ? true : null),
  fix: 'suggestion',
  source: indigo('R8.2.6', '5.4'),
  title: '“Cleaned up”',
  description:
    'The twenty-second edition has (citation modified) for a quotation freed of its inner marks and citations; before, ' +
    'courts wrote (cleaned up), which not every journal takes.',
  right: [{ ...article(`${DOE} (citation modified).`), options: edition22 }],
  wrong: [{ ...article(`${DOE} («cleaned up»).`), options: edition22 }],
  ...ofCitationsWith('parentheticals', ({ parentheticals }, { style: { edition }, report }) => {
    for (const each of parentheticals) {
      if (each.text.trim().toLowerCase() !== 'cleaned up') continue;
      report(
        edition === '22'
          ? {
              span: inside(each),
              message: 'The twenty-second edition says “citation modified”.',
              fixes: perhaps('Write “citation modified”', replace(inside(each), 'citation modified')),
            }
          : { span: inside(each), message: 'Not every journal takes “cleaned up”: name what you left out, or ask.' },
      );
    }
  }),
};
