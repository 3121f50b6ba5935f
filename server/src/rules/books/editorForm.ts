import { span } from '../../text/span';
import type { BookCitation } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { safelyIn } from '../proseEdits';
import { indigo } from '../sources';

const BOOK = 'Paper Trails 472';

export const bookEditorForm: Rule = {
  id: 'book-editor-form',
  family: 'books',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R28.2.5', '15.2'),
  title: 'How editors are named',
  description:
    'Editors stand in the parentheses before the year, their names first and a comma behind the word: (Ann Lee ed., 2010); ' +
    '(Ann Lee & Bo Roe eds., 2010).',
  right: [
    article(`${BOOK} (Ann Lee ed., 2010).`),
    article(`${BOOK} (Ann Lee & Bo Roe eds., 2010).`),
    article(`${BOOK} (Ann Lee et al. eds., 2010).`),
    article(`${BOOK} (Ann Lee ed., 2d ed. 2010).`),
    article(`${BOOK} (Ann Lee ed. & trans., 2010).`),
  ],
  wrong: [
    mended([`${BOOK} («ed. Ann Lee, »2010).`], [`${BOOK} (Ann Lee ed., 2010).`]),
    mended([`${BOOK} («Ann Lee, ed. »2010).`], [`${BOOK} (Ann Lee ed., 2010).`]),
    mended([`${BOOK} («Ann Lee ed. »2010).`], [`${BOOK} (Ann Lee ed., 2010).`]),
    mended([`${BOOK} («Ann Lee and Bo Roe eds., »2010).`], [`${BOOK} (Ann Lee & Bo Roe eds., 2010).`]),
    mended([`${BOOK} («Ann Lee & Bo Roe ed., »2010).`], [`${BOOK} (Ann Lee & Bo Roe eds., 2010).`]),
    mended([`${BOOK} («edited by Ann Lee, »2010).`], [`${BOOK} (Ann Lee ed., 2010).`]),
  ],
  ...ofCitations(['book', 'chapter', 'dictionary'], (citation, { prose, report }) => {
    const { date, editors, translators, publisher, edition } = citation;
    const first = editors[0];
    if (date === null || first === undefined || translators.length > 0 || publisher !== null) return;
    const open = prose.text.lastIndexOf('(', first.span.start);
    const to = edition?.span.start ?? date.span.start;
    if (open < 0 || first.span.start - open > LONGEST_LEAD || to < first.span.end) return;
    const where = span(open + 1, to);
    const written = prose.text.slice(where.start, where.end);
    // What is more than names, their word and what joins them was not understood.
    if (!isWhole(written, citation) || hasOthersWrong(written)) return;
    const right = `${joined(written, citation)}, `;
    if (right === written.replaceAll(/\s+/g, ' ')) return;
    report({
      span: where,
      message: `Editors are named before their word, with a comma behind it: write “${right.trimEnd()}”.`,
      fixes: safelyIn(prose, `Write “${right.trimEnd()}”`, where, right),
    });
  }),
};

const LONGEST_LEAD = 14;

function isWhole(written: string, { editors }: BookCitation): boolean {
  let rest = written;
  for (const { text } of editors) rest = rest.replace(text, ' ');
  return /^[\s,]*(?:(?:&|and|et\.? al\.?|eds?\.?|editors?|edited by)[\s,]*)+$/i.test(rest);
}

/** Of `et. al` another rule speaks, and first. */
const hasOthersWrong = (written: string): boolean => /\bet\.?\s+al/.test(written) && !/[^,]\s+et\s+al\./.test(written);

function joined(written: string, { editors }: BookCitation): string {
  const names = editors.map(({ text }) => text.replaceAll(/\s+/g, ' '));
  const hasOthers = /\bet\.?\s+al\b/.test(written);
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1).join(', ');
  const all = before === '' ? last : hasOthers ? `${before}, ${last}` : `${before} & ${last}`;
  return `${all}${hasOthers ? ' et al.' : ''} ${names.length > 1 || hasOthers ? 'eds.' : 'ed.'}`;
}
