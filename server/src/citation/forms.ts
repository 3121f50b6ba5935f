/** The forms that are read, in the order in which they are tried at one anchor. A new form is one file and one line. */
import type { Form } from './form';
import { fullForms } from './forms/index';
import { Kind, type Tokens } from './lexer';
import { crossReference } from './short/cross-reference';
import { id } from './short/id';
import { shortCase } from './short/short-case';
import { shortStatute } from './short/short-statute';
import { supra } from './short/supra';
import { lazy } from '../tables/lazy';
import type { Steps } from '../text/steps';
import { WordMap } from './word-map';
import { WordSet } from './word-set';

const forms: readonly Form[] = [id, supra, crossReference, ...fullForms, shortCase, shortStatute].map(alike);

/** The same form as an object of the same shape as all others: what asks them one after the other is quicker so. */
function alike({ name, strength, anchors, smallWords, words, anchored, read }: Form): Form {
  return { name, strength, anchors, smallWords, words, anchored, read };
}

const none: readonly Form[] = [];

/** By strength and by the kind of token their anchors begin with. */
const byAnchor = { strong: tableOf('strong'), weak: tableOf('weak') };

function tableOf(strength: Form['strength']): readonly (readonly Form[])[] {
  const table: Form[][] = Array.from({ length: 32 }, () => []);
  for (const form of forms) {
    if (form.strength === strength) for (const kind of form.anchors) table[kind]?.push(form);
  }
  return table;
}

/** By strength: the forms whose anchor can begin with a word that some form knows, in their order. */
const byWord = { strong: lazy(() => wordsOf('strong')), weak: lazy(() => wordsOf('weak')) };

/** By strength: the forms whose anchor can begin with any word. */
const ofAnyWord = { strong: ofWords('strong', new Set()), weak: ofWords('weak', new Set()) };

/** The words that each form knows, as far as it was asked. */
const knownWords = new Map<Form, readonly string[]>();

function wordsKnownTo(form: Form): readonly string[] {
  const known = knownWords.get(form) ?? [...(form.words?.() ?? [])];
  knownWords.set(form, known);
  return known;
}

/** Makes what the first citation would be kept waiting for, a form a step. */
export function* preparingForms(): Steps<void> {
  for (const form of forms) {
    if (knownWords.has(form)) continue;
    wordsKnownTo(form);
    yield;
  }
  for (const strength of ['strong', 'weak'] as const) {
    byWord[strength]();
    yield;
  }
}

function wordsOf(strength: Form['strength']): WordMap<readonly Form[]> {
  const byWord = new Map<string, Set<Form>>();
  for (const form of forms) {
    for (const word of wordsKnownTo(form)) byWord.set(word, (byWord.get(word) ?? new Set()).add(form));
  }
  return new WordMap([...byWord].map(([word, known]) => [word, ofWords(strength, known)] as const));
}

/** Those that know the word, and those that know none. */
function ofWords(strength: Form['strength'], known: ReadonlySet<Form>): readonly Form[] {
  return (byAnchor[strength][Kind.word] ?? none).filter((form) => form.words === undefined || known.has(form));
}

/** The words in small letters that are anchors: of all other words in small letters no form is asked. */
const smallWords = new WordSet(forms.flatMap((form) => form.smallWords ?? []));

/** The forms whose anchor can begin with a token. */
export function formsAt(strength: Form['strength'], tokens: Tokens, at: number): readonly Form[] {
  const kind = tokens.kind(at);
  if (kind === Kind.word) {
    if (!tokens.capital(at) && !smallWords.has(tokens, at)) return none;
    return byWord[strength]().get(tokens, at) ?? ofAnyWord[strength];
  }
  if (kind === Kind.number && !isBeforeName(tokens, at + 1)) return none;
  return byAnchor[strength][kind] ?? none;
}

/** `90(4) N.Y.U. L. Rev.`, `90, no. 4, N.Y.U. L. Rev.` */
const isIssue = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.openParen)
    ? tokens.glued(at) && tokens.is(at + 1, Kind.number) && tokens.is(at + 2, Kind.closeParen) && tokens.capital(at + 3)
    : tokens.is(at, Kind.comma) && tokens.isWord(at + 1, 'no') && tokens.is(at + 3, Kind.number);

/** A number is an anchor where a name or an abbreviation follows: a reporter, a code, a month; `2021-Ohio-726`, `93-1 BCA`. */
function isBeforeName(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, Kind.dash)) {
    return (
      tokens.capital(at + 1) || (tokens.is(at + 1, Kind.number) && !tokens.glued(at + 2) && tokens.capital(at + 2))
    );
  }
  if (isIssue(tokens, at)) return true;
  if (tokens.glued(at) || !(tokens.is(at, Kind.word) || tokens.is(at, Kind.mixed))) return false;
  return tokens.capital(at) || (tokens.is(at + 1, Kind.period) && tokens.glued(at + 1));
}
