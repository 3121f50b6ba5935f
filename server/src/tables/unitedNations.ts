/**
 * The United Nations and organizations like it: bodies that write documents, how resolutions and documents are called,
 * and how the symbols of documents begin. Principal organs and official records: Indigo Book, 1st ed., T8.1 and T8.4
 * (CC0); treaty bodies, commissions, programmes, symbols and spellings: own list.
 */
import { keyOf } from './key';
import { lazy } from './lazy';

/** Bodies by their names in full, `United Nations` left out. */
const bodies: readonly string[] = [
  'General Assembly', 'Security Council', 'Economic and Social Council', 'ECOSOC', 'Trusteeship Council', 'Secretariat', 'Secretary-General', 'Secretary General',
  'Deputy Secretary-General', 'Under-Secretary-General', 'President of the Security Council', 'President of the General Assembly',
  'Human Rights Council', 'Commission on Human Rights', 'Human Rights Committee', 'Human Rights Commission', 'Office of the High Commissioner for Human Rights',
  'High Commissioner for Human Rights', 'OHCHR', 'Committee on Economic, Social and Cultural Rights', 'CESCR',
  'Committee on the Elimination of Racial Discrimination', 'Committee on the Elimination of All Forms of Racial Discrimination', 'CERD',
  'Committee on the Elimination of Discrimination Against Women', 'Committee on the Elimination of All Forms of Discrimination Against Women', 'CEDAW', 'CEDAW Committee',
  'Committee Against Torture', 'Subcommittee on Prevention of Torture', 'Committee on the Rights of the Child', 'Committee on the Rights of Persons with Disabilities',
  'Committee on Enforced Disappearances', 'Committee on Migrant Workers', 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
  'Sub-Commission on the Promotion and Protection of Human Rights', 'Sub-Commission on Prevention of Discrimination and Protection of Minorities',
  'International Law Commission', 'ILC', 'High Commissioner for Refugees', 'Office of the High Commissioner for Refugees', 'UNHCR', 'Executive Committee of the High Commissioner\'s Programme',
  'Commission on International Trade Law', 'UNCITRAL', 'Conference on Trade and Development', 'UNCTAD', 'Development Programme', 'UNDP', 'Environment Programme', 'UNEP',
  'Educational, Scientific and Cultural Organization', 'UNESCO', 'Children\'s Fund', 'UNICEF', 'Office on Drugs and Crime', 'UNODC', 'Population Fund', 'UNFPA',
  'Commission on the Status of Women', 'Commission on Crime Prevention and Criminal Justice', 'Commission on Sustainable Development', 'Peacebuilding Commission',
  'Permanent Forum on Indigenous Issues', 'Working Group on Arbitrary Detention', 'Working Group on Enforced or Involuntary Disappearances', 'Working Group on Business and Human Rights',
  'Framework Convention on Climate Change', 'UNFCCC', 'Conference of the Parties', 'Conference on Environment and Development', 'Conference on the Law of the Sea',
  'Conference on Disarmament', 'Disarmament Commission', 'Special Committee on Peacekeeping Operations', 'Sixth Committee', 'Third Committee', 'First Committee', 'Fifth Committee',
  'Economic Commission for Europe', 'Economic Commission for Africa', 'Counter-Terrorism Committee', 'Office for the Coordination of Humanitarian Affairs', 'OCHA',
  'World Health Organization', 'World Health Assembly', 'International Labour Organization', 'International Labor Organization', 'World Trade Organization', 'WTO Appellate Body',
  'International Atomic Energy Agency', 'International Civil Aviation Organization', 'International Maritime Organization', 'World Intellectual Property Organization',
  'Food and Agriculture Organization', 'International Monetary Fund', 'International Telecommunication Union', 'World Meteorological Organization',
  'Intergovernmental Panel on Climate Change', 'Inter-American Commission on Human Rights', 'Organization of American States', 'Appellate Body Report', 'Panel Report',
  'Group of Governmental Experts', 'Panel of Experts', 'Group of Experts', 'Monitoring Group on Somalia and Eritrea', 'Independent International Fact-Finding Mission on Myanmar',
]; // prettier-ignore

/** Words of those names with the shorter ones in their place. */
const shortened: readonly (readonly [word: string, ...others: string[]])[] = [
  ['committee', 'comm'], ['commission', 'commn'], ['commissioner', 'commr'], ['subcommittee', 'subcomm'], ['economic', 'econ'], ['social', 'soc'], ['rights', 'rts'],
  ['human', 'hum'], ['international', 'intl'], ['office', 'off'], ['organization', 'org', 'organisation'], ['development', 'dev'], ['environment', 'envt', 'env'],
  ['programme', 'program', 'prog'], ['educational', 'educ'], ['scientific', 'sci'], ['cultural', 'cult'], ['conference', 'conf'], ['secretary', 'secy'],
  ['general', 'gen', 'genl'], ['assembly', 'assemb'], ['security', 'sec'], ['president', 'pres'], ['discrimination', 'discrim'], ['elimination', 'elim'], ['group', 'grp'],
  ['protection', 'prot'], ['prevention', 'prev'], ['convention', 'conv'], ['american', 'am'], ['executive', 'exec'], ['criminal', 'crim'], ['justice', 'just'],
  ['council', 'counc'], ['special', 'spec'], ['governmental', 'govtl'], ['agency', 'ag'], ['european', 'eur'],
]; // prettier-ignore

const inFull = lazy(() => new Map(shortened.flatMap(([word, ...others]) => others.map((other) => [other, word]))));

/** How a word of a body's name is written in full, in small letters: `comm'n` is `commission`. */
export function bodyWord(word: string): string {
  const key = keyOf(word);
  return inFull().get(key) ?? key;
}

const skipped: ReadonlySet<string> = new Set(['', 'and']);

/** The words of a body's name, in full; ties that some write as `&` left out. */
const wordsOf = (name: string): readonly string[] =>
  name.split(/[ ,-]+/).map(bodyWord).filter((word) => !skipped.has(word)); // prettier-ignore

/** By the beginnings of their names, word by word: whether a body is called just so. */
const beginnings = lazy(() => {
  const known = new Map<string, boolean>();
  for (const name of bodies) {
    const words = wordsOf(name);
    words.forEach((_, index) => {
      const key = words.slice(0, index + 1).join(' ');
      known.set(key, known.get(key) === true || index === words.length - 1);
    });
  }
  return known;
});

/**
 * Whether words (in full, one space apart) are a body's name, or the beginning of one; null where they are neither.
 */
export const bodyNamed = (words: string): 'whole' | 'beginning' | null => {
  const known = beginnings().get(words);
  return known === undefined ? null : known ? 'whole' : 'beginning';
};

/** What stands before a resolution's number, in lower case without periods; what is in full is said in any sentence, too. */
export const resolutionLabels: readonly (readonly [label: string, written: 'abbreviated' | 'inFull'])[] = [
  ...[
    'g a res', 'ga res', 's c res', 'sc res', 'unga res', 'u n g a res', 'un ga res', 'unsc res', 'u n s c res', 'un sc res', 'h r c res', 'hrc res', 'unhrc res',
    'e s c res', 'esc res', 'ecosoc res', 't c res', 'human rights council res', 'hum rts council res', "comm'n on human rights res", 'w h a res', 'wha res', 'c h r res', 'chr res',
    'g a decl', 's c pres statement', 'general assembly res', 'security council res', 'sec council res', 'gen assemb res', 'oas ag res', 'ag res', 'i c a o res', 'imo res',
  ].map((label) => [label, 'abbreviated'] as const),
  ...[
    'general assembly resolution', 'security council resolution', 'g a resolution', 's c resolution', 'ga resolution', 'sc resolution', 'unga resolution', 'unsc resolution',
    'human rights council resolution', 'hrc resolution', 'ecosoc resolution', 'economic and social council resolution', 'world health assembly resolution', 'wha resolution',
  ].map((label) => [label, 'inFull'] as const),
]; // prettier-ignore

/** What stands before a document's symbol, in lower case without periods. */
export const documentLabels: readonly string[] = [
  'u n doc', 'un doc', 'u n docs', 'un docs', 'u n document', 'un document', 'united nations doc', 'united nations document', 'wto doc', 'w t o doc', 'gatt doc', 'oas doc',
  'o a s doc', 'oecd doc', 'ilo doc', 'unesco doc', 'iaea doc', 'who doc', 'fao doc', 'imo doc', 'icao doc', 'wipo doc', 'osce doc', 'league of nations doc',
]; // prettier-ignore

/** The records of meetings and their supplements: `U.N. GAOR, 56th Sess., Supp. No. 10`. */
export const officialRecords = 'gaor scor escor tcor';

/** With these, up to their second part, the symbols of documents begin that need no `U.N. Doc.` to be known. */
const symbols: ReadonlySet<string> = new Set(
  (
    'a/res a/hrc a/conf a/cn a/pv a/ac a/c s/res s/pv s/prst e/res e/cn e/c e/icef ccpr/c cedaw/c cat/c cat/op cerd/c crc/c crpd/c cmw/c ced/c hri/gen hri/mc hcr/gip hcr/ip ' +
    'hcr/1p st/sgb st/leg unep/pop unep/cbd fccc/cp fccc/pa fccc/sbsta td/b dp/fpa wt/ds ec/scp oea/ser'
  ).split(' '),
);

/** The first parts of those beginnings. */
export const knownSymbols = (): readonly string[] => [...symbols].map((symbol) => symbol.slice(0, symbol.indexOf('/')));

/** Whether a symbol shows itself as one by its beginning: its first two parts, without number. */
export const isKnownSymbol = (first: string, second: string): boolean =>
  symbols.has(`${first.toLowerCase()}/${second.toLowerCase()}`);
