import type { Rule } from '../rule';
import { article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { quoted, whereCited } from '../wording';
import { definedNames } from './hereinafterNames';

const REPORT = 'Comm. on Quills, The Use of Quills (2015)';

export const hereinafterLate: Rule = {
  id: 'hereinafter-late',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  source: indigo('R34', '4.2(b)'),
  title: 'A short name defined after the first citation',
  description:
    'The name belongs to the first full citation of the work, where readers look for it. Move its definition there.',
  right: [article(`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.')],
  wrong: [
    {
      ...article(
        `${REPORT}.`,
        'Nobody objected.',
        `${REPORT} [hereinafter «Quill Report»].`,
        'Not all agree.',
        'Quill Report, supra note 1, at 2.',
      ),
      options: { rules: { 'full-secondary-repeated': 'off' } },
    },
  ],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { defined, occurrence, written } of definedNames(context)) {
      if (!defined.late) continue;
      const link = resolution.links[occurrence.id];
      const work = link?.kind === 'full' ? resolution.authorities[link.authority] : undefined;
      const where = work === undefined ? 'before' : whereCited(manuscript, resolution, work);
      const message = `This work was first cited ${where}: define ${quoted(defined.name)} there.`;
      context.report(faultOf(context, occurrence, written.name.span, message));
    }
  },
};
