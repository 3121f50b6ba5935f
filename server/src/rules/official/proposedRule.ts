import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';

export const proposedRule: Rule = {
  id: 'proposed-rule',
  family: 'official',
  concern: 'form',
  severity: 'hint',
  presets: { student: 'info', strict: 'info' },
  fix: 'none',
  source: indigo('R19.4', '14.2(a)'),
  title: 'A proposed rule without the part of the C.F.R. that it is meant for',
  description:
    'A proposed rule says where it will be codified, in parentheses of its own: 83 Fed. Reg. 61,462 (proposed Nov. 29, ' +
    '2018) (to be codified at 34 C.F.R. pt. 106).',
  right: [
    article('Quills, 83 Fed. Reg. 61,462 (proposed Nov. 29, 2018) (to be codified at 34 C.F.R. pt. 106).'),
    article('Quills, 83 Fed. Reg. 61,462 (Nov. 29, 2018).'),
  ],
  wrong: [article('Quills, 83 Fed. Reg. 61,462 («proposed» Nov. 29, 2018).')],
  ...ofCitations(['register'], ({ status, place, parentheticals }, { segment, report }) => {
    if (status?.text.toLowerCase() !== 'proposed' || place.reporter.standard !== 'Fed. Reg.') return;
    if (segment.kind !== 'citations' || parentheticals.some(({ text }) => /codified/i.test(text))) return;
    report({
      span: status.span,
      message: 'A proposed rule says where it goes: add “(to be codified at …)” with its part of the C.F.R.',
    });
  }),
};
