/** Which rules are asked of passages, and under what: found once for all documents with the same settings and dress. */
import type { Reading } from '../citation/citation';
import type { Passage } from '../manuscript/manuscript';
import type { Dress, Options, Style } from '../settings/options';
import { levelOf } from './levels';
import { Lookout } from './lookout';
import type { CitationRule, PassageFault, PassageRule, PlaceRule, Rule } from './rule';
import { rules } from './index';

export interface Said {
  readonly rule: PassageRule | CitationRule | PlaceRule;
  /** Of a passage that is heard: with spans counted from its beginning. */
  readonly fault: PassageFault;
}

export interface Counted {
  readonly rule: PassageRule | CitationRule | PlaceRule;
  readonly rightOnes: number;
}

/** What is heard of one passage. */
export interface HeardPassage {
  readonly said: readonly Said[];
  readonly counted: readonly Counted[];
}

export interface Hearing {
  readonly dress: Dress;
  readonly style: Style;
  readonly passageRules: readonly PassageRule[];
  /** Those of passages and of citations that count what is done right. */
  readonly countingRules: readonly (PassageRule | CitationRule)[];
  readonly placeRules: readonly PlaceRule[];
  readonly citationRules: readonly CitationRule[];
  /** Looks for the marks of them all. */
  readonly lookout: Lookout;
  /**
   * What was said already, by all else that such a rule may know: the kind of passage and the reading, which never
   * changes and is shared by passages that read the same. Spans lie in the prose.
   */
  readonly kept: Readonly<Record<Passage['kind'], WeakMap<Reading, HeardPassage>>>;
}

/** Those last asked for; a few serve all documents that are open. */
const hearings = new Map<string, Hearing>();
const MOST_HEARINGS = 16;

/** The same object for the same settings. */
export function hearingFor({ preset, rules: set, style }: Options, dress: Dress): Hearing {
  const key = JSON.stringify([dress, preset, set, style]);
  const known = hearings.get(key);
  if (known !== undefined) return known;
  const hearing = hearingOf(
    rules.filter((rule) => levelOf(rule, { options: { preset, rules: set, style }, dress }) !== null),
    dress,
    style,
  );
  const oldest = hearings.keys().next();
  if (hearings.size >= MOST_HEARINGS && oldest.done !== true) hearings.delete(oldest.value);
  hearings.set(key, hearing);
  return hearing;
}

function hearingOf(speaking: readonly Rule[], dress: Dress, style: Style): Hearing {
  const passageRules = speaking.filter((rule): rule is PassageRule => rule.scope === 'passage');
  const citationRules = speaking.filter((rule): rule is CitationRule => rule.scope === 'citation');
  return {
    dress,
    style,
    passageRules,
    countingRules: [...passageRules, ...citationRules].filter(({ countRight }) => countRight !== undefined),
    placeRules: speaking.filter((rule): rule is PlaceRule => rule.scope === 'place'),
    citationRules,
    lookout: new Lookout(
      [...passageRules, ...citationRules].flatMap(({ marks }) => (marks === undefined ? [] : [marks])),
    ),
    kept: { body: new WeakMap(), heading: new WeakMap(), note: new WeakMap() },
  };
}
