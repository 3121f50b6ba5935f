/** The raw facts from which the tables are made: where they lie and what of them is used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Edition {
  readonly start: string | null;
  readonly end: string | null;
}

export interface ReporterFacts {
  readonly cite_type: string;
  readonly editions: Readonly<Record<string, Edition>>;
  readonly mlz_jurisdiction: readonly string[];
  readonly variations: Readonly<Record<string, string>>;
}

export interface LawFacts {
  readonly name: string;
  readonly cite_type: string;
  readonly jurisdiction: string;
  readonly variations: readonly string[];
}

export interface JournalFacts {
  readonly name: string;
  readonly variations: readonly string[];
}

export interface CourtFacts {
  readonly citation_string: string;
  readonly system: string;
}

export interface Facts {
  readonly reporters: Readonly<Record<string, readonly ReporterFacts[]>>;
  readonly laws: Readonly<Record<string, readonly LawFacts[]>>;
  readonly journals: Readonly<Record<string, readonly JournalFacts[]>>;
  readonly caseNameWords: Readonly<Record<string, readonly string[]>>;
  readonly courts: readonly CourtFacts[];
  /** Titles and single words in lower case, with their abbreviations. */
  readonly jurismTitles: Readonly<Record<string, string>>;
  /** A table of the Indigo Book by its number (`11`, `12-1`): rows of cells, without the head. */
  readonly indigo: (table: string) => readonly (readonly string[])[];
}

/** In: the folder that holds the collections of facts, each in the shape its project publishes. Throws where one is missing. */
export function readFacts(folder: string): Facts {
  const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
  const jurism = json('jurism', 'secondary-us-bluebook.json') as JurismFile;
  return {
    reporters: json('reporters-db', 'reporters.json') as Facts['reporters'],
    laws: json('reporters-db', 'laws.json') as Facts['laws'],
    journals: json('reporters-db', 'journals.json') as Facts['journals'],
    caseNameWords: json('reporters-db', 'case_name_abbreviations.json') as Facts['caseNameWords'],
    courts: json('courts-db', 'courts.json') as Facts['courts'],
    jurismTitles: jurism.xdata.default['container-title'],
    indigo: (table) => readRows(join(folder, 'indigo', `t${table}.tsv`)),
  };
}

interface JurismFile {
  readonly xdata: { readonly default: { readonly 'container-title': Facts['jurismTitles'] } };
}

const readRows = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((each) => each.trim()));
