/** What `authorities --format json` prints of a file. */
import type { CitationKind, FullKind } from '../citation/citation';
import type { CitedAt, TableOfAuthorities } from '../reports/authorities';
import type { GroupId } from '../reports/groups';
import type { AnalysedFile } from './analyse-files';
import type { Places, Range } from './places';

export interface PlaceRecord {
  readonly in: 'note' | 'body';
  readonly note: number | null;
  readonly label: string | null;
  readonly part: number;
  readonly kind: CitationKind;
  readonly nested: boolean;
  readonly range: Range;
}

export interface AuthorityRecord {
  readonly id: string;
  readonly kind: FullKind;
  readonly text: string;
  readonly places: readonly PlaceRecord[];
}

export interface GroupRecord {
  readonly group: GroupId;
  readonly title: string;
  readonly authorities: readonly AuthorityRecord[];
}

export type AuthoritiesRecord =
  | {
      readonly file: string;
      readonly groups: readonly GroupRecord[];
      /** References that have no sure answer. */
      readonly uncounted: readonly (PlaceRecord & { readonly text: string })[];
    }
  | { readonly file: string; readonly error: string };

export const authoritiesRecord = ({ file, places }: AnalysedFile, table: TableOfAuthorities): AuthoritiesRecord => ({
  file: file.name,
  groups: table.groups.map(({ id: group, title, authorities }) => ({
    group,
    title,
    authorities: authorities.map(({ id, kind, entry, places: cites }) => {
      return { id, kind, text: entry.text, places: cites.map((cite) => placeRecord(cite, places)) };
    }),
  })),
  uncounted: table.uncounted.map((each) => ({ ...placeRecord(each, places), text: each.text })),
});

const placeRecord = ({ note, part, kind, nested, span }: CitedAt, places: Places): PlaceRecord => ({
  in: note === null ? 'body' : 'note',
  note: note?.number ?? null,
  label: note?.label ?? null,
  part,
  kind,
  nested,
  range: places.rangeOf(span),
});
