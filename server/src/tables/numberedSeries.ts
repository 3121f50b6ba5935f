/**
 * Series of documents that their numbers name, with the agency in front: `OMB Circular A-130`. Own list of facts. Lower
 * case, without periods.
 */

/** The acronym of the agency, and what it numbers. */
export const numberedSeries: readonly (readonly [agency: string, series: readonly string[]])[] = [
  ['omb', ['circular', 'memorandum', 'memo', 'bulletin']],
  [
    'nist',
    ['special publication', 'special pub', 'sp', 'fips publication', 'fips pub', 'fips', 'interagency report', 'ir'],
  ],
  ['fips', ['publication', 'pub']],
  ['dod', ['directive', 'instruction', 'manual']],
  ['dhs', ['directive', 'instruction', 'management directive']],
  ['doe', ['order', 'policy', 'standard']],
  ['faa', ['order', 'advisory circular']],
];

/** The agencies whose numbers alone, without title, day or address, are citations in running text. */
export const citedByNumber: ReadonlySet<string> = new Set(['omb']);
