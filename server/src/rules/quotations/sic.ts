import { span } from '../../text/span';
import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { lines } from '../examples';
import { indigo } from '../sources';
import { isInCitation } from './quoted';

export const sicForm: Rule = {
  id: 'sic-form',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R8.2.2', '5.2(c)'),
  title: '“Sic” without square brackets, or with a capital',
  description: 'A fault of the original is marked by [sic], in square brackets and with small letters.',
  right: [lines('They wrote that “pens lasts [sic].”[1]', '', '[1] Yes.')],
  wrong: [
    lines('They wrote that “pens lasts «(sic)».”[1]', '', '[1] Yes.'),
    lines('They wrote that “pens lasts «[Sic]».”[1]', '', '[1] Yes.'),
  ],
  looksIntoMasks: true,
  marks: ['sic', 'SIC', 'Sic'],
  check({ prose: { text }, reading, report }) {
    for (const found of text.matchAll(SIC)) {
      const [written] = found;
      const where = span(found.index, found.index + written.length);
      if (written === '[sic]' || isInCitation(reading, where)) continue;
      report({
        span: where,
        message: `A fault of the original is marked by “[sic]”, not by “${written}”.`,
        fixes: perhaps('Write “[sic]”', replace(where, '[sic]')),
      });
    }
  },
};

/** In either kind of brackets, with a period or an exclamation mark that does not belong there. */
const SIC = /[([]sic[.!]?[)\]]/gi;
