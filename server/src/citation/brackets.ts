/** Pairs of brackets. An open one that is never closed is plain text, and takes nothing in. */
import { Kind } from './kind';

/** The brackets open so far. Every bracket is pushed and popped at most once. */
export class OpenBrackets {
  private readonly stack: number[] = [];
  private readonly kinds: Kind[] = [];
  private parens = 0;
  private squares = 0;

  open(kind: Kind, index: number): void {
    this.stack.push(index);
    this.kinds.push(kind);
    this.count(kind, 1);
  }

  /** The index of the bracket that a closing one closes, -1 if none is open; those opened since then stay unclosed. */
  close(kind: Kind): number {
    if ((kind === Kind.openParen ? this.parens : this.squares) === 0) return -1;
    for (;;) {
      const index = this.stack.pop();
      const opened = this.kinds.pop();
      if (index === undefined || opened === undefined) return -1;
      this.count(opened, -1);
      if (opened === kind) return index;
    }
  }

  clear(): void {
    this.stack.length = 0;
    this.kinds.length = 0;
    this.parens = 0;
    this.squares = 0;
  }

  private count(kind: Kind, by: number): void {
    if (kind === Kind.openParen) this.parens += by;
    else this.squares += by;
  }
}

/**
 * Fills in for each token the opening bracket of the innermost pair around it, from the partner of each; -1 outside all.
 * @param length how many tokens there are; the arrays may be longer
 */
export function fillEnclosing(outers: number[], partners: readonly number[], length: number): void {
  let innermost = -1;
  for (let index = 0; index < length; index++) {
    const partner = partners[index] ?? -1;
    if (partner >= 0 && partner < index) innermost = outers[partner] ?? -1;
    outers[index] = innermost;
    if (partner > index) innermost = index;
  }
}
