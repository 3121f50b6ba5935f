/** The edition and the journal's style sheet, as settings or a file give them. */
import { readChoice } from './readChoice';
import { archivePolicies, editions, idPolicies, lastVisitedStyles, rangeDashes, type Style } from './style';
import { inWords, isRecord, listed, quoted } from './wording';

type Table = Readonly<Record<string, string>>;

const styleKeys = ['lastVisited', 'ranges', 'id', 'shortCaseNotes', 'archives', 'abbreviations', 'names'] as const;

/** Notes in a row beyond which no short form of a case would be counted back. */
const mostNotes = 1000;

/**
 * @param value the settings: `edition` and `style` in them
 * @param base what holds where they say nothing; the same object comes back where nothing differs
 * @param problems gets a sentence for each thing that can't be used
 */
export function readStyle(
  value: Readonly<Record<string, unknown>>,
  base: Style,
  prefix: string,
  problems: string[],
): Style {
  const edition = readChoice(value['edition'], `${prefix}edition`, editions, base.edition, problems);
  const given = value['style'] ?? {};
  if (!isRecord(given)) {
    problems.push(
      `${prefix}style is ${inWords(given)}; it must be an object with the keys ${listed(styleKeys, 'and')}.`,
    );
    return edition === base.edition ? base : { ...base, edition };
  }
  const at = `${prefix}style.`;
  for (const key of Object.keys(given)) {
    if (!styleKeys.some((each) => each === key)) {
      problems.push(`${prefix}style: ${quoted(key)} is no setting; there are ${listed(styleKeys, 'and')}.`);
    }
  }
  const choice = <K extends 'lastVisited' | 'ranges' | 'id' | 'archives'>(key: K, allowed: readonly Style[K][]) =>
    readChoice(given[key], `${at}${key}`, allowed, base[key], problems);
  const style: Style = {
    edition,
    lastVisited: choice('lastVisited', lastVisitedStyles),
    ranges: choice('ranges', rangeDashes),
    id: choice('id', idPolicies),
    shortCaseNotes: readCount(given['shortCaseNotes'], `${at}shortCaseNotes`, base.shortCaseNotes, problems),
    archives: choice('archives', archivePolicies),
    abbreviations: { ...base.abbreviations, ...readTable(given['abbreviations'], `${at}abbreviations`, problems) },
    names: { ...base.names, ...readTable(given['names'], `${at}names`, problems) },
  };
  return isSame(style, base) ? base : style;
}

function readCount(given: unknown, key: string, otherwise: number, problems: string[]): number {
  if (given === null || given === undefined) return otherwise;
  if (typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= mostNotes) return given;
  problems.push(`${key} is ${inWords(given)}; it must be a whole number of notes, from 0 to ${mostNotes}.`);
  return otherwise;
}

/** Texts by text; a row without text on both sides is left out. */
function readTable(given: unknown, key: string, problems: string[]): Table {
  if (given === null || given === undefined) return {};
  if (!isRecord(given)) {
    problems.push(`${key} is ${inWords(given)}; it must be an object, as in { "Journal of Things": "J. Things" }.`);
    return {};
  }
  const table: Record<string, string> = {};
  for (const [from, to] of Object.entries(given)) {
    if (from.trim() === '' || typeof to !== 'string' || to.trim() === '') {
      problems.push(`${key}: ${quoted(from)} is ${inWords(to)}; both sides must be text.`);
    } else table[from.trim()] = to.trim();
  }
  return table;
}

const isSame = (a: Style, b: Style): boolean => JSON.stringify(a) === JSON.stringify(b);
