/** Which faults are no slips but a writer's way: of such a rule one thing is said, or nothing. */
import type { Dress } from '../settings/options';
import { shifted } from '../text/span';
import type { Heard } from './heard';
import type { Said } from './hearing';
import type { HabitWords, Rule, TextEdit } from './rule';

export interface Habit {
  readonly faults: number;
  readonly words: HabitWords;
}

/** The rules whose faults are too many, beside what was done right, to be slips; null where nothing is said of them. */
export function habitsIn({ byPassage }: Heard, dress: Dress): ReadonlyMap<Rule, Habit | null> {
  const faults = new Map<Said['rule'], number>();
  const rightOnes = new Map<Rule, number>();
  for (const { said, counted } of byPassage) {
    for (const { rule } of said) if (rule.isSlip !== undefined) faults.set(rule, (faults.get(rule) ?? 0) + 1);
    for (const each of counted) rightOnes.set(each.rule, (rightOnes.get(each.rule) ?? 0) + each.rightOnes);
  }
  const habits = new Map<Rule, Habit | null>();
  for (const [rule, count] of faults) {
    if (rule.isSlip?.(count, rightOnes.get(rule) ?? 0, dress) !== false) continue;
    habits.set(rule, rule.ofHabit === undefined ? null : { faults: count, words: rule.ofHabit });
  }
  return habits;
}

/** The edits of all fixes of a rule, in the source. @param startOf where a passage begins in it, by its index */
export const allEdits = ({ byPassage }: Heard, rule: Rule, startOf: (passage: number) => number): readonly TextEdit[] =>
  byPassage.flatMap(({ said }, index) =>
    said
      .filter((each) => each.rule === rule)
      .flatMap(({ fault }) => fault.fixes?.[0]?.edits ?? [])
      .map((edit) => ({ ...edit, span: shifted(edit.span, startOf(index)) })),
  );
