/** What the writer turned off by comments in the text. In: directives, sorted findings. Out: those still to be said. */
import type { Directive, Manuscript } from '../manuscript/manuscript';
import type { Finding } from './rule';

/**
 * Without the findings that a comment silences: `disable` up to the next `enable`, `disable-line` and
 * `disable-next-line` for one line of the source, `disable-file` everywhere. A finding stands where it begins.
 * `findings` are sorted by place; one walk over both.
 */
export function unsilenced(manuscript: Manuscript, findings: readonly Finding[]): readonly Finding[] {
  if (manuscript.directives.length === 0 || findings.length === 0) return findings;
  const changes = switches(manuscript);
  const state = new Silence();
  let next = 0;
  return findings.filter((finding) => {
    for (let change = changes[next]; change !== undefined && change.at <= finding.span.start; change = changes[next]) {
      change.turn(state);
      next += 1;
    }
    return !state.covers(finding.rule);
  });
}

interface Switch {
  readonly at: number;
  readonly turn: (state: Silence) => void;
}

/** Which rules are silenced at one place: by the run of `disable` and `enable`, and by the line. */
class Silence {
  private all = false;
  private readonly off = new Set<string>();
  /** Turned on again by name after all were turned off. */
  private readonly on = new Set<string>();
  private readonly lines = new Map<string, number>();

  covers(rule: string): boolean {
    const run = this.off.has(rule) || (this.all && !this.on.has(rule));
    return run || this.lines.has(rule) || this.lines.has(ALL);
  }

  disable(rules: readonly string[]): void {
    if (rules.length === 0) {
      this.all = true;
      this.on.clear();
    }
    for (const rule of rules) {
      this.off.add(rule);
      this.on.delete(rule);
    }
  }

  enable(rules: readonly string[]): void {
    if (rules.length === 0) {
      this.all = false;
      this.off.clear();
    }
    for (const rule of rules) {
      this.off.delete(rule);
      this.on.add(rule);
    }
  }

  count(rules: readonly string[], by: 1 | -1): void {
    for (const rule of rules.length === 0 ? [ALL] : rules) {
      const count = (this.lines.get(rule) ?? 0) + by;
      if (count === 0) this.lines.delete(rule);
      else this.lines.set(rule, count);
    }
  }
}

const ALL = '*';

function switches(manuscript: Manuscript): Switch[] {
  return manuscript.directives
    .flatMap((directive) => switchesOf(directive, manuscript.source))
    .sort((a, b) => a.at - b.at);
}

function switchesOf(directive: Directive, source: string): Switch[] {
  const rules = directive.rules.map((rule) => rule.name);
  const at = directive.span.start;
  switch (directive.verb) {
    case 'disable':
      return [{ at, turn: (state) => state.disable(rules) }];
    case 'enable':
      return [{ at, turn: (state) => state.enable(rules) }];
    case 'disable-file':
      return [{ at: 0, turn: (state) => state.count(rules, 1) }];
    case 'disable-line':
      return lineSwitches(source, source.lastIndexOf('\n', at - 1) + 1, rules);
    case 'disable-next-line':
      return lineSwitches(source, lineAfter(source, directive.span.end), rules);
  }
}

function lineSwitches(source: string, start: number, rules: readonly string[]): Switch[] {
  return [
    { at: start, turn: (state) => state.count(rules, 1) },
    { at: lineAfter(source, start), turn: (state) => state.count(rules, -1) },
  ];
}

/** Where the line after the one that holds an offset begins; past the end of the text for the last. */
function lineAfter(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length + 1 : end + 1;
}
