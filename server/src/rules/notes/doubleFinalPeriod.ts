import { span } from '../../text/span';
import type { Rule } from '../rule';
import { remove, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { integrity } from '../sources';
import { endOfText } from '../characters';

export const noteDoubleFinalPeriod: Rule = {
  id: 'note-double-final-period',
  family: 'notes',
  concern: 'form',
  scope: 'passage',
  marks: ['..'],
  severity: 'warning',
  fix: 'safe',
  source: integrity(),
  title: 'A note ends with two periods',
  description: 'One period ends the note, even after an abbreviation: Apple Inc. needs no second one.',
  right: [article(`${LEE}.`, 'The maker was Apple Inc.')],
  wrong: [mended([`${LEE}.`, 'The maker was Apple Inc.«.»'], [`${LEE}.`, 'The maker was Apple Inc.'])],
  check({ kind, prose: { text }, report }) {
    const end = endOfText(text);
    if (kind !== 'note' || !text.startsWith('..', end - 2) || text[end - 3] === '.' || text[end - 3] === ' ') return;
    const second = span(end - 1, end);
    report({
      span: second,
      message: 'The note ends with two periods: one is enough.',
      fixes: safely('Remove the second period', remove(second)),
    });
  },
};
