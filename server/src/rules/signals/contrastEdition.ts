import { defaultStyle } from '../../settings/style';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { LEE, ROE, article } from '../examples';
import { indigo } from '../sources';

const contrasted = article(`Contrast ${LEE}, with ${ROE}.`);

export const signalContrastEdition: Rule = {
  id: 'signal-contrast-edition',
  family: 'signals',
  concern: 'form',
  severity: 'info',
  fix: 'none',
  source: indigo('R4.7', '1.2(b)'),
  title: 'Contrast before the 22nd edition',
  description:
    'Contrast … with is a signal since the 22nd edition of the Bluebook. Before, compare … with says the same, or but ' +
    'see. Which edition holds is a setting.',
  right: [
    article(`Compare ${LEE}, with ${ROE}.`),
    { ...contrasted, options: { style: { ...defaultStyle, edition: '22' } } },
    article(`Contrast what Lee says: ${LEE}.`),
  ],
  wrong: [article(`«Contrast» ${LEE}, with ${ROE}.`)],
  ...ofCitationsWith('signal', ({ signal }, { style, segment, report }) => {
    if (signal?.name !== 'contrast' || style.edition === '22' || segment.kind !== 'citations') return;
    report({
      span: signal.span,
      message: `“${signal.text}” is a signal only since the 22nd edition: write “Compare … with”.`,
    });
  }),
};
