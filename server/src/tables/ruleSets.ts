/**
 * Rules of courts, of evidence and of conduct, by what they are called. Federal and model ones: Indigo Book, 2d ed., R18
 * (CC0), and own list of spellings. Those of the states and of single courts are a place or court, `R.`, and a subject.
 */
import { lazy } from './lazy';
import { firstWords, PhraseTable, type PhraseMatch } from './phrases';

/** Standard spelling first. */
const sets: readonly (readonly [standard: string, ...spellings: string[]])[] = [
  ['Fed. R. Civ. P.', 'Fed. R. Civ. Proc.', 'Fed. Rule Civ. Proc.', 'Fed. Rules Civ. Proc.', 'FRCP', 'F.R. Civ. P.'],
  ['Fed. R. Crim. P.', 'Fed. R. Crim. Proc.', 'Fed. Rule Crim. Proc.', 'Fed. Rules Crim. Proc.', 'FRCrP', 'F.R. Crim. P.'],
  ['Fed. R. App. P.', 'Fed. R. App. Proc.', 'Fed. Rule App. Proc.', 'FRAP'],
  ['Fed. R. Evid.', 'Fed. Rule Evid.', 'Fed. Rules Evid.', 'FRE'],
  ['Fed. R. Bankr. P.', 'Fed. R. Bankr. Proc.', 'Fed. Rule Bkrtcy. Proc.', 'FRBP'],
  ['Sup. Ct. R.', 'S. Ct. R.', 'U.S. Sup. Ct. R.'],
  ['Cal. R. Ct.', 'Cal. Rules of Court', 'Cal. Rules of Ct.', 'California Rules of Court'],
  ['U.S. Sentencing Guidelines Manual', 'U.S.S.G.', 'U.S. Sent’g Guidelines Manual', 'U.S. Sentencing Guidelines', 'USSG Manual'],
  ['Model Rules of Pro. Conduct', 'Model Rules of Prof. Conduct', 'Model Rules of Prof’l Conduct', 'Model Rules of Professional Conduct'],
  ['Model Code of Jud. Conduct', 'Model Code of Judicial Conduct'],
  ['Model Code of Pro. Resp.', 'Model Code of Prof’l Responsibility', 'Model Code of Professional Responsibility'],
  ['Code of Conduct for U.S. Judges', 'Code of Conduct for United States Judges'],
  ['Unif. R. Evid.', 'Unif. Rules of Evid.', 'Uniform Rules of Evidence'],
]; // prettier-ignore

const table = lazy(() => {
  const phrases = new PhraseTable<string>();
  for (const [standard, ...spellings] of sets) {
    for (const spelling of [standard, ...spellings]) phrases.add(spelling, standard);
  }
  return phrases;
});

/** The set of rules whose name begins at an offset, in its standard spelling. */
export const ruleSetAt = (text: string, start: number, limit?: number): PhraseMatch<string> | null =>
  table().longestAt(text, start, limit);

/** The words, in lower case, with which those names begin. */
export const ruleSetFirstWords = (): ReadonlySet<string> => firstWords(sets.flat());

/** Subjects of the rules of a state or court, in lower case without periods; two words in a row among them. */
export const ruleSubjects: readonly string[] = [
  'civ p', 'civ proc', 'civ', 'crim p', 'crim proc', 'crim', 'app p', 'app proc', 'app', 'a p', 'evid', 'ct', 'sup ct', 'super ct', 'dist ct', 'cir ct',
  'juv p', 'juv ct', 'juv ct p', 'prob p', 'prob', 'fam p', 'fam ct', 'fam law p', 'bankr p', 'bankr', 'prac', 'gen prac', 'trial p', 'traffic',
  'pro conduct', 'prof conduct', "prof'l conduct", 'professional conduct', 'jud admin', 'small claims', 'mag ct', 'unif super ct', 'spec ct',
  'domestic relations p', 'dom rel', 'mun ct', 'county ct', 'p',
]; // prettier-ignore

/** Words between a place or court and its `R.`, in lower case. */
export const ruleCourtWords: ReadonlySet<string> = new Set(
  'sup super ct app dist cir ch civ crim bankr local loc l gen unif fam juv prob mun county div evid trial u'.split(
    ' ',
  ),
);
