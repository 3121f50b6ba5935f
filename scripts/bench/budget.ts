/** A line of the report: what was measured, and what DESIGN allows it. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  /** What it should be, in words; empty for a line that only informs. */
  readonly budget: string;
  /** Null where there is no budget. */
  readonly met: boolean | null;
  /**
   * Whether it is below what would be a step back even on a noisy machine. Only ratios and growth are judged by it: what takes
   * how many milliseconds is the machine's affair.
   */
  readonly holds?: boolean;
}

export const info = (what: string, measured: string): Line => ({ what, measured, budget: '', met: null });

/** A number that must not be above a limit. */
export const atMost = (what: string, value: number, limit: number, unit: string, digits = 1): Line => ({
  what,
  measured: `${value.toFixed(digits)}${unit}`,
  budget: `≤ ${limit}${unit}`,
  met: value <= limit,
});

/** A number that must not be below a limit. */
export const atLeast = (what: string, value: number, limit: number, unit: string): Line => ({
  what,
  measured: `${value.toFixed(1)}${unit}`,
  budget: `≥ ${limit}${unit}`,
  met: value >= limit,
});

/** A ratio that should not be above a limit; in CI it must not be above `gate`. */
export const ratioAtMost = (what: string, value: number, limit: number, gate: number): Line => ({
  ...atMost(what, value, limit, '×', 2),
  holds: value <= gate,
});

export function printed(lines: readonly Line[]): string {
  const whatWidth = Math.max(...lines.map(({ what }) => what.length));
  const measuredWidth = Math.max(...lines.map(({ measured }) => measured.length));
  return lines
    .map(({ what, measured, budget, met, holds }) => {
      const mark = met === null ? '' : met ? 'met' : holds === false ? 'BROKEN' : 'not met';
      return `${what.padEnd(whatWidth)}  ${measured.padStart(measuredWidth)}  ${budget.padEnd(14)}  ${mark}`.trimEnd();
    })
    .join('\n');
}
