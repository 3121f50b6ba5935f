import { span, type Span } from '../../text/span';
import type { BookCitation, Citation } from '../../citation/citation';
import type { Prose } from '../../text/prose';
import type { PassageFault, Rule } from '../rule';
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
    article('1 Annals of Cong. 435 (1789) (Joseph Gales ed., 1834) (statement of Rep. Madison).'),
  ],
  wrong: [
    mended([`${BOOK} («ed. Ann Lee, »2010).`], [`${BOOK} (Ann Lee ed., 2010).`]),
    mended([`${BOOK} («Ann Lee, ed. »2010).`], [`${BOOK} (Ann Lee ed., 2010).`]),
    mended([`${BOOK} («Ann Lee ed. »2010).`], [`${BOOK} (Ann Lee ed., 2010).`]),
    mended([`${BOOK} («Ann Lee and Bo Roe eds., »2010).`], [`${BOOK} (Ann Lee & Bo Roe eds., 2010).`]),
    mended([`${BOOK} («Ann Lee & Bo Roe ed., »2010).`], [`${BOOK} (Ann Lee & Bo Roe eds., 2010).`]),
    mended(
      ['1 Annals of Cong. 435 (1789) («ed. Joseph Gales, »1834).'],
      ['1 Annals of Cong. 435 (1789) (Joseph Gales ed., 1834).'],
    ),
    mended(
      ['1 Annals of Cong. 435 (1789) («Joseph Gales ed. »1834).'],
      ['1 Annals of Cong. 435 (1789) (Joseph Gales ed., 1834).'],
    ),
    mended([`${BOOK} («edited by Ann Lee, »2010).`], [`${BOOK} (Ann Lee ed., 2010).`]),
  ],
  ...ofCitations(['book', 'chapter', 'dictionary', 'congressionalRecord'], (citation, { prose, report }) => {
    if (citation.kind === 'congressionalRecord') {
      const fault = editionBehind(citation, prose);
      if (fault !== null) report(fault);
      return;
    }
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
    report(faultOf(where, right, prose));
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

/** `1 Annals of Cong. 435 (1789) (Joseph Gales ed., 1834)`: the edition of old debates, in parentheses of its own. */
function editionBehind({ parentheticals }: Citation, prose: Prose): PassageFault | null {
  const [first] = parentheticals;
  const read = first === undefined ? null : EDITED.exec(first.text);
  const name = read?.groups?.['name'] ?? read?.groups?.['named'];
  if (first === undefined || read === null || name === undefined) return null;
  const start = first.span.start + 1;
  const where = span(start, start + read[0].length);
  const right = `${name} ed., `;
  if (read[0] === right || prose.text.slice(where.start, where.end) !== read[0]) return null;
  return faultOf(where, right, prose);
}

const EDITED =
  /^(?:(?:ed\.|edited by) (?<name>\p{Lu}[\p{L}.’]*(?: \p{Lu}[\p{L}.’]*){1,3}),? |(?<named>\p{Lu}[\p{L}.’]*(?: \p{Lu}[\p{L}.’]*){1,3}),? ed\.?,? )(?=\d{4}$)/u;

const faultOf = (where: Span, right: string, prose: Prose): PassageFault => ({
  span: where,
  message: `Editors are named before their word, with a comma behind it: write “${right.trimEnd()}”.`,
  fixes: safelyIn(prose, `Write “${right.trimEnd()}”`, where, right),
});
