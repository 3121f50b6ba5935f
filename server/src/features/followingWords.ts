/** What self-healing says of what it would do. */
import type { Outlook } from '../repair/heal/follow';

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** What the writer is offered to do. */
export const updateTitleOf = ({ references, renumbered }: Outlook): string =>
  renumbered > 0
    ? `Renumber ${counted(renumbered, 'note', 'notes')}${references > 0 ? ` and update ${counted(references, 'reference', 'references')}` : ''}`
    : `Update ${counted(references, 'reference', 'references')}`;

/** Empty where there is nothing to say. */
export function messageOf({ references: count, renumbered, shift, lost, edits }: Outlook): string {
  const said: string[] = [];
  const references = counted(count, 'reference', 'references');
  if (renumbered > 0) {
    const notes = counted(renumbered, 'note needs', 'notes need');
    said.push(
      `${notes} another number${count > 0 ? `, and ${references} with ${renumbered === 1 ? 'it' : 'them'}` : ''}.`,
    );
  } else if (count > 0 && shift !== null) said.push(`${references} shifted by ${shift < 0 ? `−${-shift}` : shift}.`);
  else if (count > 0)
    said.push(`${references} no longer ${count === 1 ? 'says what it means' : 'say what they mean'}.`);
  else if (edits.length > 0) said.push('The notes are out of order.');
  if (lost.length > 0)
    said.push(`${counted(lost.length, 'reference has lost its target', 'references have lost their target')}.`);
  return said.join(' ');
}
