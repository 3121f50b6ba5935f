/** What later short forms call treaties and resolutions by. */
import type { TreatyCitation, UnDocumentCitation } from '../citation/citation';
import { withoutAcronym } from './international-marks';
import type { KeyList } from './key-list';

/** By its name, the beginnings of that, and the acronym behind it. */
export function addTreaty(keys: KeyList, { name: { text } }: TreatyCitation): void {
  const { name, acronym } = withoutAcronym(text);
  keys.addTitle(name, false);
  if (acronym !== null) keys.add('acronym', acronym);
}

/** By its number with and without the body, and the session left out; by its title; hardly by the body alone. */
export function addResolution(keys: KeyList, resolution: UnDocumentCitation): void {
  const { title, symbol } = resolution;
  for (const number of numbersOf(resolution)) {
    keys.add('whole', `${bodyOf(resolution)} Res. ${number}`);
    keys.add('whole', `Res. ${number}`);
  }
  if (title !== null) {
    const { name, acronym } = withoutAcronym(title.text);
    keys.addTitle(name, false);
    if (acronym !== null) keys.add('acronym', acronym);
  }
  if (symbol !== null) keys.add('whole', symbol.text, true);
  keys.add('institution', bodyOf(resolution), true);
}

/** `Universal Declaration of Human Rights` where the title stands first, else `G.A. Res. 62/228`. */
export function resolutionName(resolution: UnDocumentCitation): string {
  const { title, number } = resolution;
  if (title !== null && (number === null || title.span.start < number.span.start))
    return withoutAcronym(title.text).name;
  return `${bodyOf(resolution)} Res. ${number?.text ?? ''}`;
}

const bodyOf = ({ authors }: UnDocumentCitation): string => authors[0]?.text ?? '';

/** `217 (III) A` and `217A (III)` are also called `217A` and `217`. */
function numbersOf({ number }: UnDocumentCitation): readonly string[] {
  const text = number?.text ?? '';
  const open = text.indexOf('(');
  const close = text.indexOf(')', open);
  if (open < 0 || close < 0) return [text];
  const session = text.slice(open, close + 1);
  const plain = text.slice(0, open).trim();
  const letter = text.slice(close + 1).trim();
  const forms = [text, `${plain}${letter} ${session}`, `${plain}${letter}`];
  return plain === '' ? forms : [...forms, plain];
}
