import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { isOfTheHouse } from '../house/entries';
import { indigo } from '../sources';
import { spellingOf } from './spelling';

const TITLE = 'Ann Lee, Paper Trails, 90';
const PLACE = '1160, 1175 (2015)';

export const journalAbbrev: Rule = {
  id: 'journal-abbrev',
  family: 'journals',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R30.3.1', '16.4, T13'),
  title: 'A journal’s name in full',
  description:
    'Citations abbreviate the names of journals: 90 N.Y.U. L. Rev. 1160. Where no list knows the journal its words are ' +
    'shortened one by one, and the result is only a hint. A spelling of other letters that is an abbreviation already is ' +
    'left alone: editions of the rules differ.',
  right: [
    article(`${TITLE} N.Y.U. L. Rev. ${PLACE}.`),
    article(`${TITLE} Invented L. Rev. ${PLACE}.`),
    article(`${TITLE} Daedalus J. ${PLACE}.`),
  ],
  wrong: [
    article(`${TITLE} «New York University Law Review» ${PLACE}.`),
    article(`${TITLE} «The Yale Law Journal» ${PLACE}.`),
    article(`${TITLE} «Invented Law Review» ${PLACE}.`),
  ],
  ...ofCitations(['article'], (citation, { prose, style, report }) => {
    const spelling = spellingOf(citation, style.edition);
    if (isOfTheHouse(style.abbreviations, citation.journal.text)) return;
    if (spelling === null || spelling.differsIn !== 'letters' || !hasWordInFull(citation.journal.text)) return;
    report({
      span: citation.journal.span,
      message: `Names of journals are abbreviated in citations: write “${spelling.right}”.`,
      ...(spelling.known ? {} : { severity: 'hint' as const }),
      fixes: perhapsIn(prose, `Write “${spelling.right}”`, citation.journal.span, spelling.right),
    });
  }),
};

/** A word that every journal shortens stands in full. */
const hasWordInFull = (name: string): boolean =>
  /\b(?:law|review|journal|quarterly|university|studies|legal|international|american|national)\b/i.test(name);
