/**
 * Where the collected facts are known to be wrong or silent: the years of the commonest reporters, which the Indigo
 * Book (T1, T3) and the reporters' own title pages give otherwise.
 */

/** First and last year of decisions; null: still published. */
export const years: Readonly<Record<string, readonly [number, number | null]>> = {
  'U.S.': [1754, null],
  'S. Ct.': [1882, null],
  'L. Ed.': [1754, 1956],
  'F.': [1880, 1924],
  'F.2d': [1924, 1993],
  'F.3d': [1993, 2021],
  'F.4th': [2021, null],
  "F. App'x": [2001, 2021],
  'F. Supp.': [1932, 1998],
  'F. Supp. 2d': [1997, 2014],
  'F. Supp. 3d': [2014, null],
  'F. Cas.': [1789, 1880],
  'F.R.D.': [1938, null],
  'B.R.': [1979, null],
  'N.E.2d': [1936, 2014],
  'P.2d': [1931, 2000],
  'S.E.': [1887, 1939],
  'N.Y.S.': [1888, 1938],
  'N.Y.S.2d': [1937, 2015],
  'N.Y.S.3d': [2014, null],
  'N.Y.2d': [1955, 2003],
  'N.Y.3d': [2003, null],
  'A.D.2d': [1955, 2004],
  'A.D.3d': [2003, null],
  'Misc. 2d': [1955, 2003],
  'Misc. 3d': [2003, null],
  'Cal. Rptr.': [1959, 1991],
  'Cal. Rptr. 2d': [1991, 2003],
  'Cal. 4th': [1991, 2016],
  'Cal. 5th': [2016, null],
  'Cal. App. 4th': [1991, 2016],
  'Cal. App. 5th': [2016, null],
  'Ill.': [1819, 1954],
  'Ill. 2d': [1954, 2011],
  'Ill. App.': [1877, 1954],
  'Ill. App. 2d': [1954, 1971],
  'Ill. App. 3d': [1971, 2011],
  'Ohio St.': [1852, 1964],
  'Ohio St. 2d': [1964, 1982],
  'Ohio St. 3d': [1982, null],
  'Wis.': [1853, 1957],
  'Wis. 2d': [1957, null],
  'Wash. 2d': [1939, null],
  'Wash. App.': [1969, 2017],
  'Mass.': [1804, null],
};

/** Reporters whose name alone tells the court although several courts' decisions have got into the collection. */
export const supremeCourt: readonly string[] = [
  'U.S.',
  'S. Ct.',
  'L. Ed.',
  'L. Ed. 2d',
  'Cranch',
  'Wheat.',
  'Pet.',
  'How.',
  'Black',
  'Dall.',
];

/** State reporters named after the state alone that hold (or held) the decisions of more than one court. */
export const sharedStateReporters: readonly string[] = [
  'Ariz.',
  'Haw.',
  'Idaho',
  'N.M.',
  'Wash.',
  'Utah',
  'Ohio',
  'Ark.',
];

/** Spellings in the collections that are no spellings of a reporter in practice, or are commoner as something else. */
export const droppedSpellings: readonly string[] = [
  'March',
  'May',
  'June',
  'Day',
  'Art',
  'Sec',
  'Part',
  'Law',
  'Dec',
  'The',
  'No',
  'at',
];

/** Spellings of reporters that the collections don't have. */
export const addedSpellings: Readonly<Record<string, readonly string[]>> = {
  "F. App'x": ['Fed. Appx.', 'F. Appx.', 'Fed. App.', "Fed. App'x"],
  'S. Ct.': ['Sup. Ct.'],
  'U.S.': ['United States Reports'],
  'F. Supp.': ['Fed. Supp.'],
};

/** Reporters in the collections that are none: the Board's volumes are cited by the number of a decision. */
export const droppedReporters: readonly string[] = ['NLRB No.', 'T.C. No.'];

/** Reporters that the collections lack, as rows of the table. */
export const addedReporters: readonly string[] = [
  'NCSC|neutral|high|N.C.|2021||ncsc',
  'NCCOA|neutral|one|N.C.|2021||nccoa',
  'CO COA|neutral|one|Colo.|2012||cocoa',
  'IL App|neutral|one|Ill.|2011||ilapp',
  'MT|neutral|high|Mont.|1998||mt',
  'Guam|neutral|high|Guam|1996||guam',
  'VI|neutral|high|V.I.|||vi',
  'F.P.C.|federal|one||1931|1977|fpc',
  'C.A.B.|federal|one||1938|1984|cab',
  'F.M.C.|federal|one||1919||fmc',
  'I.B.L.A.|federal|one||1970||ibla',
  'MP|neutral|high|N. Mar. I.|||mp',
];
