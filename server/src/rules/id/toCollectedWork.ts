import type { Authority } from '../../authority/authority';
import { fold } from '../../authority/fold';
import type { BookCitation, Citation } from '../../citation/citation';
import type { DocumentContext, Rule } from '../rule';
import { article } from '../examples';
import { occurrencesOf } from '../occurrences';
import { faultOf } from '../placing';
import { asShortForm } from '../references';
import { indigo } from '../sources';
import { workName } from '../wording';

const INK = 'Ann Lee, Ink, in Writing Matters 12, 20 (Cy Doe ed., 2010)';
const QUILL = 'Bo Roe, Quill, in Writing Matters 90, 95 (Cy Doe ed., 2010)';

export const idToCollectedWork: Rule = {
  id: 'id-to-collected-work',
  family: 'id',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R29.1', '4.1'),
  title: 'Id. for another essay of the same collection',
  description:
    'Id. behind an essay means that essay, not the volume it is in. Here its page lies in another essay of the volume that ' +
    'the document cites.',
  right: [article(`${QUILL}.`, `${INK}.`, 'Id. at 25.')],
  wrong: [article(`${QUILL}.`, `${INK}.`, 'Id. at «97».')],
  check(context) {
    const { resolution } = context;
    const essays = essaysIn(context);
    if (essays.size === 0) return;
    for (const occurrence of occurrencesOf(resolution, 'id')) {
      const { pinpoint } = occurrence.citation;
      const link = resolution.links[occurrence.id];
      const page = pinpoint?.kind === 'page' ? pinpoint.numbers[0]?.first : undefined;
      if (pinpoint === null || page === undefined || link?.kind !== 'reference' || link.guess) continue;
      const meant = link.authority === null ? null : essayAt(context, essays, link.authority, page);
      if (meant === null) continue;
      const fix = asShortForm(context, occurrence, meant.id, pinpoint.text);
      const message = `Page ${page} lies in ${workName(meant)}, another essay of the same volume: name it, or check the page.`;
      context.report(faultOf(context, occurrence, pinpoint.span, message, fix === null ? {} : { fixes: [fix] }));
    }
  },
};

interface Essay {
  readonly work: Authority;
  readonly first: number;
}

/** The essays of each volume of which more than one is cited, by their first pages. */
function essaysIn({ resolution }: DocumentContext): ReadonlyMap<string, readonly Essay[]> {
  const volumes = new Map<string, Essay[]>();
  for (const work of resolution.authorities) {
    const chapter = chapterOf(resolution.occurrences[work.full]?.citation);
    const first = chapter === null ? null : firstPage(chapter);
    if (chapter === null || first === null) continue;
    const volume = volumeOf(chapter);
    volumes.set(volume, [...(volumes.get(volume) ?? []), { work, first }].slice(-MOST_ESSAYS));
  }
  for (const [volume, essays] of volumes) if (essays.length < 2) volumes.delete(volume);
  return volumes;
}

/** So many essays of one volume are looked at. */
const MOST_ESSAYS = 32;

const volumeOf = ({ collection, volume }: BookCitation): string =>
  `${volume?.text ?? ''} ${fold(collection?.text ?? '')}`;

/** The essay of the same volume that a page lies in, where it is another one than that of an authority. */
function essayAt(
  { resolution }: DocumentContext,
  essays: ReadonlyMap<string, readonly Essay[]>,
  authority: number,
  page: number,
): Authority | null {
  const own = chapterOf(resolution.occurrences[resolution.authorities[authority]?.full ?? -1]?.citation);
  const begins = own === null ? null : firstPage(own);
  if (own === null || begins === null) return null;
  let found: Essay | null = null;
  for (const essay of essays.get(volumeOf(own)) ?? []) {
    if (essay.first > (found?.first ?? begins) && essay.first <= page) found = essay;
  }
  return found?.work ?? null;
}

const chapterOf = (citation: Citation | undefined): BookCitation | null =>
  citation?.kind === 'chapter' ? citation : null;

const firstPage = ({ page }: BookCitation): number | null =>
  page !== null && /^\d{1,5}$/.test(page.text) ? Number(page.text) : null;
