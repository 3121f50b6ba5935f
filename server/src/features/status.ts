/** What Carolene sees in a document, in words: for the language status item. */
import type { Analysis } from '../analysis/analysis';
import { dressInWords } from '../settings/options';
import type { Shown } from './openDocument';
import type { StatusParams } from './protocol';

export function statusOf(uri: string, analysis: Analysis, shown: Shown): StatusParams {
  const { legalWriting, manuscript, resolution } = analysis;
  if (legalWriting !== 'sure') {
    const detail =
      legalWriting === 'declined'
        ? 'Turned off for this document by carolene.document.'
        : 'Nothing here is surely legal writing, so nothing is checked. Set carolene.document to check it all the same.';
    return { uri, text: 'Not legal writing', detail, severity: 'info', legal: false, formHeldBack: 0 };
  }
  const text = [
    counted(manuscript.notes.length, 'note', 'notes'),
    counted(resolution.authorities.length, 'work', 'works'),
    counted(shown.findings.length, 'finding', 'findings'),
  ].join(', ');
  const severity = manuscript.numberingInDoubt || !manuscript.sure ? 'warning' : 'info';
  return { uri, text, detail: detailOf(analysis, shown), severity, legal: true, formHeldBack: shown.formHeldBack };
}

function detailOf(analysis: Analysis, { formHeldBack }: Shown): string {
  const { manuscript } = analysis;
  const sentences = [dressOf(analysis)];
  if (!manuscript.sure) sentences.push('The notes of this layout can’t be read surely, so nothing is checked.');
  if (manuscript.numberingInDoubt) {
    const by = manuscript.numbering === 'label' ? 'their labels' : 'the order of their calls';
    sentences.push(`The notes are numbered by ${by}; carolene.numbering decides otherwise.`);
  }
  if (formHeldBack > 0) {
    sentences.push(`${counted(formHeldBack, 'point of form is', 'points of form are')} not underlined yet.`);
  }
  return sentences.join(' ');
}

/** What it is read as, who said so, and how to say otherwise; only Markdown has front matter to say it in. */
function dressOf({ dress, options, manuscript }: Analysis): string {
  const read = `Read as ${dressInWords[dress]}`;
  if (options.document !== 'auto') return `${read}, as carolene.document says.`;
  const where = manuscript.format === 'markdown' ? ', in the settings or the front matter,' : '';
  return `${read}, by its look; carolene.document${where} decides otherwise.`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
