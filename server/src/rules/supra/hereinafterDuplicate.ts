import type { Rule } from '../rule';
import { article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { noteName, quoted } from '../wording';
import { definedNames } from './hereinafterNames';
import { spanOf } from '../../authority/place';

const REPORT = 'Comm. on Quills, The Use of Quills (2015)';
const ANOTHER = 'Comm. on Ink, The Price of Ink (2016)';

export const hereinafterDuplicate: Rule = {
  id: 'hereinafter-duplicate',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'none',
  source: indigo('R10.2', '4.2(b)'),
  title: 'One short name for two works',
  description: 'Two works are given the same hereinafter name, so a later citation by it means either. Rename one.',
  right: [
    article(
      `${REPORT} [hereinafter Quill Report].`,
      `${ANOTHER} [hereinafter Ink Report].`,
      'Quill Report, supra note 1, at 2; Ink Report, supra note 2, at 3.',
    ),
  ],
  wrong: [
    article(
      `${REPORT} [hereinafter The Report].`,
      `${ANOTHER} [hereinafter «The Report»].`,
      'The Report, supra note 1, at 2; The Report, supra note 2, at 3.',
    ),
  ],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { defined, occurrence, written } of definedNames(context)) {
      const earlier = resolution.occurrences[defined.duplicateOf ?? -1];
      if (earlier === undefined) continue;
      const where = earlier.note === null ? 'in the text' : `in ${noteName(manuscript, earlier.note)}`;
      const message = `${quoted(defined.name)} already names another work, ${where}: give this one another name.`;
      context.report(
        faultOf(context, occurrence, written.name.span, message, {
          related: [{ span: spanOf(manuscript, earlier), message: 'The first work of this name.' }],
        }),
      );
    }
  },
};
