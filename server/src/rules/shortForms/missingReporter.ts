import { span } from '../../text/span';
import type { DocumentContext, Rule } from '../rule';
import type { Authority } from '../../authority/authority';
import { perhaps, replace } from '../edits';
import { DOE, article } from '../examples';
import { inSource } from '../../manuscript/manuscript';
import { shortForm } from '../../writing/shortForm';
import { indigo } from '../sources';

export const shortCaseMissingReporter: Rule = {
  id: 'short-case-missing-reporter',
  family: 'shortForms',
  concern: 'form',
  scope: 'document',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R15.2.2', '10.9(a)'),
  title: 'A short-form case without its reporter',
  description:
    'A page alone does not say of which volume: the short form keeps volume and reporter, Roe, 410 U.S. at 120. Said ' +
    'of a whole note that is nothing but the name of a case cited before and a page.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.')],
  wrong: [article(`${DOE}.`, '«Doe at 121».')],
  *check(context) {
    const { manuscript, resolution } = context;
    let cases: ReadonlyMap<string, Authority | null> | null = null;
    for (const [index, note] of manuscript.notes.entries()) {
      // Nearly every note cites something: its text need not be looked at.
      if ((resolution.inNote[index] ?? []).length > 0) continue;
      const passage = manuscript.passages[note.passage];
      if (passage === undefined || passage.prose.text.length > LONGEST) continue;
      const named = nameAndPage(passage.prose.text);
      if (named === null) continue;
      cases ??= casesByParty(context);
      const work = cases.get(named.name) ?? null;
      if (work === null) continue;
      const where = inSource(passage, span(named.start, named.end));
      const written = shortForm(context, work, { note: index, part: note.part, offset: where.start }, named.page);
      yield {
        span: where,
        message: `Volume and reporter are missing: write “${written}”.`,
        note: index,
        part: note.part,
        fixes: perhaps(`Write “${written}”`, replace(where, written)),
      };
    }
  },
};

/** Longer than this no note is a mere name and page. */
const LONGEST = 60;

/** `Doe at 121.`, `See Doe, at 121–22.`: the whole of a note; null for anything else. */
function nameAndPage(text: string) {
  const found = /^(See )?([A-Z][\w’'.&-]*(?: [A-Z][\w’'.&-]*)?),? at (\d+(?:[–-]\d+)?)\.?\s*$/.exec(text);
  const [, signal = '', name, page] = found ?? [];
  if (name === undefined || page === undefined) return null;
  return { name, page, start: signal.length, end: text.lastIndexOf(page) + page.length };
}

/** Cases by the name of each party; null where two cases share it. */
function casesByParty({ resolution }: DocumentContext): ReadonlyMap<string, Authority | null> {
  const cases = new Map<string, Authority | null>();
  for (const work of resolution.authorities) {
    if (work.kind !== 'case') continue;
    for (const name of new Set(work.keys.filter((key) => key.kind === 'party').map((key) => key.text))) {
      cases.set(name, cases.has(name) ? null : work);
    }
  }
  return cases;
}
