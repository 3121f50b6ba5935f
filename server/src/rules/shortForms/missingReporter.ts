import { span } from '../../text/span';
import type { DocumentContext, Rule } from '../rule';
import type { Authority } from '../../authority/authority';
import { citedIn } from '../../authority/cited-in';
import type { Reading } from '../../citation/citation';
import { isDigit } from '../characters';
import { maskAt } from '../masks';
import { mayReplace } from '../proseEdits';
import { perhaps, replace } from '../edits';
import { DOE, LEE, article } from '../examples';
import { inSource, type Passage } from '../../manuscript/manuscript';
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
    'where a sentence or a source of a string is nothing but the name of a case cited before and a page.',
  right: [
    article(`${DOE}.`, 'Doe, 410 U.S. at 121.'),
    article(`${DOE}.`, 'They met Doe at 121. Nobody knows Mr. Doe at 121 (citing age).'),
    article(`${DOE}. Ann Doe, Ink 12 (2015).`, 'Doe at 121.'),
  ],
  wrong: [
    article(`${DOE}.`, '«Doe at 121».'),
    article(`${DOE}.`, `${LEE}; see also «Doe at 121» (drawing a line).`),
    article(`${DOE}.`, 'It holds for paper. «Doe at 121–22» (Marshall, J., dissenting). So does ink.'),
  ],
  check(context) {
    const { manuscript, readings } = context;
    let cases: ReadonlyMap<string, Authority | null> | null = null;
    for (const [index, passage] of manuscript.passages.entries()) {
      const reading = readings[index];
      if (reading === undefined || passage.kind === 'heading') continue;
      for (const named of namesAndPages(passage, reading)) {
        cases ??= casesByParty(context);
        const work = cases.get(named.name) ?? null;
        if (work === null || isRead(reading, named.start) || maskAt(reading, named.start) !== null) continue;
        const { note, part, prose } = passage;
        const of = span(named.start, named.end);
        const where = inSource(passage, of);
        const written = shortForm(context, work, { note, part, offset: where.start }, named.page);
        context.report({
          span: where,
          message: `Volume and reporter are missing: write “${written}”.`,
          note,
          part,
          ...(mayReplace(prose, of) ? { fixes: perhaps(`Write “${written}”`, replace(where, written)) } : {}),
        });
      }
    }
  },
};

interface NameAndPage {
  readonly name: string;
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

/** So far before and behind `at` a name, its signal and a page reach. */
const REACH = 90;
const LONGEST_PAGES = 24;

/** A reading never changes: after a keystroke all passages but one are known. */
const kept = new WeakMap<Reading, readonly NameAndPage[]>();

function namesAndPages({ prose: { text } }: Passage, reading: Reading): readonly NameAndPage[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const found = [...searched(text)];
  const named = found.length === 0 ? NONE : found;
  kept.set(reading, named);
  return named;
}

const NONE: readonly NameAndPage[] = [];

/** `Doe at 121.`, `; see Doe, at 121–22 (…)`: all that a sentence or a source of a string holds before its parenthetical. */
function* searched(text: string): Iterable<NameAndPage> {
  for (let at = text.indexOf(' at '); at !== -1; at = text.indexOf(' at ', at + 1)) {
    if (!isDigit(text[at + 4])) continue;
    const pages = /^\d{1,5}(?:[–-]\d{1,5})?(?=\.?\s*$|[.;](?:\s|$)| \()/.exec(
      text.slice(at + 4, at + 4 + LONGEST_PAGES),
    );
    if (pages === null) continue;
    const before = text.slice(Math.max(0, at - REACH), at);
    const named = /(?:^|\s)([A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*)?),?$/.exec(before);
    const [whole = '', name = ''] = named ?? [];
    if (named === null) continue;
    const start = at - whole.trimStart().length;
    const [page] = pages;
    const signalled = /^(?:See|Accord|Contra|Cf\.) /.exec(name);
    const lead = signalled?.[0].length ?? 0;
    if (!beginsThere(text, start + lead)) continue;
    yield { name: name.slice(lead), page, start: start + lead, end: at + 4 + page.length };
  }
}

/** A sentence or a source begins at an offset, or a signal that begins one stands before it. */
function beginsThere(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - REACH), offset).trimEnd();
  if (before === '') return true;
  const unsignalled = before.replace(SIGNALS, '').trimEnd();
  return unsignalled === '' || unsignalled.endsWith(';') || ENDS_SENTENCE.test(unsignalled.slice(-LONGEST_END));
}

const SIGNALS = /(?:but )?\b(?:see(?:,? also|,? generally)?(?:, e\.g\.,?)?|cf\.|accord|contra|e\.g\.,)$/i;
/** A period behind a longer word, a number or a bracket; that of `Mr.` or `v.` ends nothing. */
const ENDS_SENTENCE = /(?:[a-z]{5}|[\d)\]”"])[.?!][”"’]?$|[.?!][”"]$/;
const LONGEST_END = 10;

/** Whether a citation that was read covers an offset. */
function isRead(reading: Reading, offset: number): boolean {
  for (const { citation } of citedIn(reading))
    if (citation.span.start <= offset && offset < citation.span.end) return true;
  return false;
}

/** Cases by the name of each party; null where two works share it. */
function casesByParty({ resolution }: DocumentContext): ReadonlyMap<string, Authority | null> {
  const cases = new Map<string, Authority | null>();
  for (const work of resolution.authorities) {
    for (const name of new Set(work.keys.filter((key) => !key.weak).map((key) => key.text))) {
      cases.set(name, work.kind !== 'case' || cases.has(name) ? null : work);
    }
  }
  return cases;
}
