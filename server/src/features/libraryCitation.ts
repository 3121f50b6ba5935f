/** A work of a library as it is cited at a place: in full the first time, short afterwards. */
import type { Analysis } from '../analysis/analysis';
import type { Authority } from '../authority/authority';
import { antecedentAt, type Place } from '../authority/query';
import { spanOf } from '../authority/place';
import type { Work } from '../library/work';
import { citedAs } from '../writing/citedWork';
import { emphasised } from '../writing/emphasis';
import { fullForm, fullFormPlain, type Setting } from '../writing/fullForm';
import { idForm } from '../writing/idForm';
import { shortForm } from '../writing/shortForm';
import { typefaceOf } from '../writing/typeface';
import { noteAt, placeAt } from './place';

export function settingOf({ manuscript, resolution, dress, options }: Analysis): Setting {
  return { style: options.style, typeface: typefaceOf(manuscript, resolution, dress === 'court') };
}

/** The work of the document that it is, if that is cited in full before an offset. */
export function citedBefore(analysis: Analysis, work: Work, offset: number): Authority | null {
  const { manuscript, resolution } = analysis;
  const cited = citedAs(work, settingOf(analysis), manuscript, resolution);
  const full = cited === null ? undefined : resolution.occurrences[cited.full];
  if (cited === null || full === undefined || cited.onlyNested) return null;
  const here = noteAt(manuscript, offset);
  const isBefore =
    here === null || full.note === null || full.note === here
      ? spanOf(manuscript, full).start < offset
      : full.note < here;
  return isBefore ? cited : null;
}

/**
 * @param mayBeId whether *Id.* is wanted where it would mean the work
 * @param capital whether an *Id.* begins its sentence
 */
export function citationHere(
  analysis: Analysis,
  work: Work,
  offset: number,
  { pinpoint, mayBeId, capital }: { pinpoint: string | null; mayBeId: boolean; capital: boolean },
): string {
  const { manuscript, resolution, options } = analysis;
  const cited = citedBefore(analysis, work, offset);
  if (cited === null) return fullForm(work, { ...settingOf(analysis), ...(pinpoint === null ? {} : { pinpoint }) });
  const place: Place = placeAt(manuscript, offset);
  const means = mayBeId && options.style.id !== 'never' ? antecedentAt(manuscript, resolution, place) : null;
  if (means !== null && means.authority.id === cited.id) {
    return idForm(emphasised(capital ? 'Id.' : 'id.', manuscript, resolution), pinpoint);
  }
  const note = noteAt(manuscript, offset);
  const part = note === null ? 0 : (manuscript.notes[note]?.part ?? 0);
  return shortForm(analysis, cited, { note, part, offset }, pinpoint);
}

/** In full, without italics, as lists and hovers show it. */
export const shownInFull = (analysis: Analysis, work: Work): string => fullFormPlain(work, settingOf(analysis));
