/** Candidates that no rule makes, and why: one plain sentence each, without the full stop. */
export const leftOut: Readonly<Record<string, string>> = {
  'reporter-unknown':
    'a name that no table has, “410 Supreme 113”, is left unread: an unknown series can’t be told from what is none',
  'year-future': 'date-future says it of every citation, cases among them',
  'paren-full-sentence-quote':
    'whether quoted words are a whole sentence or a piece of one can only be seen in the source that they are taken from',
  'paren-before-history':
    'a parenthetical behind the history may explain the later decision, and its words do not tell which of the two it means',
  'quote-unattributed-nested':
    'quotation marks within a quotation may be a title’s, a term’s or an ironical writer’s, and nothing in the text tells them apart',
  'number-words':
    'a number in running text may be an age, a dose, a vote or a part of a name, and journals differ; the Indigo Book has no rule',
  'number-comma':
    'pages, sections and docket numbers take no comma, amounts do, and guides differ; the Indigo Book has no rule',
  'percent-form': 'journals differ between % and percent, by text, notes and tables; the Indigo Book has no rule',
};
