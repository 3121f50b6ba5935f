import { span } from '../../text/span';
import type { Rule } from '../rule';
import { article, mended } from '../examples';
import { safelyIn } from '../proseEdits';
import { integrity } from '../sources';

const LETTER = 'Letter from Jane Doe to Ann Lee (Mar. 8, 2017)';

export const onFileForm: Rule = {
  id: 'on-file-form',
  family: 'unpublished',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'safe',
  source: integrity('17'),
  title: 'Where an unpublished paper can be seen',
  description: 'Who keeps a copy is said in the words (on file with author), written out and without a hyphen.',
  presets: { editor: 'info', strict: 'info', student: 'info' },
  marks: ['(on-file', '(on file w/', '(On file', '(On-file', '(copy on-file', '(copy on file w/'],
  right: [article(`${LETTER} (on file with author).`), article(`${LETTER} (on file with the Texas Law Review).`)],
  wrong: [
    mended([`${LETTER} («on-file w/» author).`], [`${LETTER} (on file with author).`]),
    mended([`${LETTER} («on file w/» author).`], [`${LETTER} (on file with author).`]),
    mended([`${LETTER} («On file with» author).`], [`${LETTER} (on file with author).`]),
  ],
  check({ prose, report }) {
    const { text } = prose;
    for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
      const found = /^\((?:copy )?(on[- ]file\s+(?:w\/|with))(?=\s)/i.exec(text.slice(open, open + LONGEST));
      const words = found?.[1];
      if (found === null || words === undefined || words === 'on file with') continue;
      const start = open + found[0].length - words.length;
      const where = span(start, start + words.length);
      report({
        span: where,
        message: 'It is said in small letters and without a hyphen: write “on file with”.',
        fixes: safelyIn(prose, 'Write “on file with”', where, 'on file with'),
      });
    }
  },
};

const LONGEST = 40;
