import { appendFileSync } from "node:fs";

/** A figure that was measured, and the most it may be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "MB" | "times" | "round trips";
  /** Null for a figure that is told and held to nothing. */
  readonly bar: number | null;
}

const shown = (value: number): string =>
  value.toFixed(Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0);

/**
 * One line of the table of figures.
 * @example figureLine({ what: "an empty Excel.run", value: 0.1, unit: "ms", bar: 1 }).trimEnd().endsWith("met") // => true
 */
export function figureLine({ what, value, unit, bar }: Figure): string {
  const limit = bar === null ? "" : `${shown(bar)} ${unit}`;
  const verdict = bar === null ? "" : value <= bar ? "met" : "NOT MET";
  return `${what.padEnd(64)}${shown(value).padStart(8)} ${unit.padEnd(12)}${limit.padStart(16)}  ${verdict}`;
}

/** Prints figures, and leaves them for the table at the end when every measurement is run. */
export function printFigures(figures: readonly Figure[]): void {
  const file = process.env.NUAN_BENCH_FIGURES;
  for (const figure of figures) {
    if (file === undefined) console.log(figureLine(figure));
    else appendFileSync(file, `${JSON.stringify(figure)}\n`);
  }
}
