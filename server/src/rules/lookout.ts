/** Looks for many marks in a text at once: one walk over it, however many there are (Aho and Corasick's automaton). */

export class Lookout {
  private readonly lists: readonly (readonly string[])[];
  /** By UTF-16 code unit: those that stand in a mark have a class of their own, all others are of class 0. */
  private readonly classes = new Uint16Array(0x10000);
  private classCount = 1;
  /** By state and class. */
  private readonly next: Uint16Array;
  /** By state: which lists hold a mark that ends there; null for none. */
  private readonly endings: readonly (readonly number[] | null)[];

  /** @param lists of marks, none of them empty; who looks for one of them asks by the list */
  constructor(lists: Iterable<readonly string[]>) {
    this.lists = [...new Set(lists)];
    const characters = this.lists.flat().join('');
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at);
      if (this.classes[code] === 0) this.classes[code] = this.classCount++;
    }
    const trie = trieOf(this.lists);
    this.next = new Uint16Array(trie.length * this.classCount);
    this.endings = this.link(trie);
  }

  /** Which texts hold a mark of each list: their indexes, in order. */
  holders(texts: readonly string[]): ReadonlyMap<readonly string[], readonly number[]> {
    const found: number[][] = this.lists.map(() => []);
    texts.forEach((text, index) => {
      this.enterHolder(text, index, found);
    });
    return new Map(this.lists.map((list, index) => [list, found[index] ?? []]));
  }

  private enterHolder(text: string, index: number, found: readonly number[][]): void {
    const { next, endings, classes, classCount } = this;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state * classCount + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      const ending = endings[state];
      if (ending === null || ending === undefined) continue;
      for (const list of ending) {
        const holders = found[list];
        if (holders !== undefined && holders.at(-1) !== index) holders.push(index);
      }
    }
  }

  /** Fills the table: where a mark does not go on, the longest other one goes on that ends with the same characters. */
  private link(trie: readonly Node[]): readonly (readonly number[] | null)[] {
    const endings: (readonly number[] | null)[] = [];
    const fallBack: number[] = [];
    // A node stands behind the one before its last character, and its fall-back is shorter: each is known in time.
    for (const [state, { children, ends }] of breadthFirst(trie)) {
      const instead = fallBack[state] ?? 0;
      const row = state * this.classCount;
      if (state > 0) this.next.copyWithin(row, instead * this.classCount, (instead + 1) * this.classCount);
      for (const [code, child] of children) {
        const kind = this.classes[code] ?? 0;
        fallBack[child] = state === 0 ? 0 : (this.next[row + kind] ?? 0);
        this.next[row + kind] = child;
      }
      const all = new Set([...ends, ...(state === 0 ? [] : (endings[instead] ?? []))]);
      endings[state] = all.size === 0 ? null : [...all];
    }
    return endings;
  }
}

/** What is known once some characters of a mark are read. */
interface Node {
  /** By the next character's code. */
  readonly children: Map<number, number>;
  /** The lists of the marks that end here. */
  readonly ends: number[];
}

function trieOf(lists: readonly (readonly string[])[]): readonly Node[] {
  const nodes: Node[] = [{ children: new Map(), ends: [] }];
  lists.forEach((marks, list) => {
    for (const mark of marks) endOf(mark, nodes).ends.push(list);
  });
  return nodes;
}

function endOf(mark: string, nodes: Node[]): Node {
  let state = 0;
  for (let at = 0; at < mark.length; at++) {
    const code = mark.charCodeAt(at);
    const children = nodes[state]?.children;
    const child = children?.get(code) ?? nodes.length;
    children?.set(code, child);
    if (child === nodes.length) nodes.push({ children: new Map(), ends: [] });
    state = child;
  }
  return nodes[state] ?? { children: new Map(), ends: [] };
}

function* breadthFirst(trie: readonly Node[]): Iterable<readonly [state: number, node: Node]> {
  const waiting = [0];
  for (let at = 0; at < waiting.length; at++) {
    const state = waiting[at] ?? 0;
    const node = trie[state];
    if (node === undefined) continue;
    yield [state, node];
    waiting.push(...node.children.values());
  }
}
