/** Publishers in the date parenthetical of a code, and words of publishers of books. Own list; T4 of the Indigo Book (CC0). */

/** Of codes, in lower case. */
export const codePublishers: ReadonlySet<string> = new Set([
  'west',
  'lexisnexis',
  'lexis',
  'lexis nexis',
  'thomson reuters',
  'thomson west',
  'mckinney',
  'consol.',
  'deering',
  'vernon',
  'bender',
  'michie',
  'baldwin',
  'page',
  'purdon',
  'burns',
  'gould',
  'bloomberg law',
  'bl',
  'cch',
  'bna',
  'ria',
  'wolters kluwer',
  'matthew bender',
]);

/** Words that betray a publisher of books, in lower case. */
export const publisherWords: ReadonlySet<string> = new Set(
  (
    "press univ. university pub. publ’g publ'g publishing publishers books pubs. sons house west " +
    'foundation routledge springer elsevier knopf penguin norton wiley macmillan aspen oxford cambridge'
  ).split(' '),
);
