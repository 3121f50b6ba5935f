/** The pieces that the fields of citations of several kinds are made of. */
import type { CaseName, CitedDate, Field, ReporterPlace } from './elements';

export type CitedValue =
  | string
  | number
  | readonly string[]
  | readonly number[]
  | { readonly volume?: string; readonly name: string }
  | readonly { readonly phrase: string; readonly text: string }[]
  | readonly { readonly volume?: string; readonly reporter: string; readonly page?: string }[];

/** By field name; what is absent is null or left out. */
export type Entries = Readonly<Record<string, CitedValue | null | undefined>>;

/** As written. */
export const text = (field: Field): string => field.text;

/** A year alone is a year; anything longer is a date, and names its year as well. */
export const dateFields = (date: CitedDate | null): Entries => ({
  year: date?.year?.toString(),
  date: date === null || date.month !== null || date.year?.toString() !== date.text ? date?.text : null,
});

/** A place; a treaty's may be without a volume. */
type Place = Omit<ReporterPlace, 'volume'> & { readonly volume: Field | null };

/** The main place, and the parallel ones as a list. */
export function placeFields([main, ...others]: readonly Place[]): Entries {
  if (main === undefined) return {};
  const { nominative } = main;
  return {
    volume: main.volume?.text,
    reporter: main.reporter.standard,
    page: main.page?.text,
    nominative:
      nominative === null
        ? null
        : { ...(nominative.volume === null ? {} : { volume: nominative.volume.text }), name: nominative.name.text },
    parallel: others.map(({ volume, reporter, page }) => ({
      ...(volume === null ? {} : { volume: volume.text }),
      reporter: reporter.standard,
      ...(page === null ? {} : { page: page.text }),
    })),
  };
}

const signs: ReadonlySet<string> = new Set(['§']);

/** `12.01` of `§ 12.01`. */
export function withoutSign({ text: written }: Field): string {
  const sign = [...written].findIndex((letter) => !signs.has(letter) && letter.trim() !== '');
  return written.slice(Math.max(sign, 0));
}

/** The parties; a case without two has a name. */
export function partyFields(name: CaseName | null): Entries {
  const adverse = name !== null && name.plaintiff !== null && name.defendant !== null;
  return {
    plaintiff: name?.plaintiff?.text,
    defendant: name?.defendant?.text,
    name: adverse ? name.heading?.text : name?.text,
  };
}
