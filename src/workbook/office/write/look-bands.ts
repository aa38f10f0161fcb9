import type { PlanStep } from "../../plan";

/** Steps that say how cells look, not what they hold. */
export type LookStep = Extract<PlanStep, { step: "format" } | { step: "merge" }>;

/** Rows below one another on which the same looks lie; 1-based. */
export interface LookBand {
  readonly row: number;
  readonly rowCount: number;
  /** The last column any look reaches. */
  readonly columnCount: number;
  /** Equal for rows that look alike, on whatever sheet. */
  readonly look: string;
}

/** A look in few letters, the same ones for equal looks. */
export type LookNames = Map<string, number>;

interface Piece {
  readonly row: number;
  readonly end: number;
  readonly lastColumn: number;
  readonly look: string;
}

/**
 * Cuts a sheet into bands of rows that look alike, from what is asked for it; null where cells of several rows are merged, since
 * such rows make sense together only.
 * @example bandsOf([{ step: "format", sheet: "名册", areas: [area], format: { bold: true } }], new Map())?.length // => 1
 */
export function bandsOf(steps: readonly LookStep[], names: LookNames): readonly LookBand[] | null {
  const pieces: Piece[] = [];
  for (const step of steps) {
    const name = nameOf(step, names);
    for (const { row, column, rowCount, columnCount } of step.areas) {
      if (step.step === "merge" && rowCount > 1) return null;
      const look = `${name}@${column}+${columnCount}`;
      pieces.push({ row, end: row + rowCount, lastColumn: column + columnCount - 1, look });
    }
  }
  const starts = [...new Set(pieces.flatMap(({ row, end }) => [row, end]))].sort((one, other) => one - other);
  const at = new Map(starts.map((row, index) => [row, index]));
  const bands = starts.map((row, index) => ({
    row,
    rowCount: (starts[index + 1] ?? row) - row,
    columnCount: 0,
    looks: [] as string[],
  }));
  for (const { row, end, lastColumn, look } of pieces) {
    for (let index = at.get(row) ?? 0; index < (at.get(end) ?? 0); index += 1) {
      const band = bands[index];
      if (band === undefined) continue;
      band.looks.push(look);
      band.columnCount = Math.max(band.columnCount, lastColumn);
    }
  }
  return bands
    .filter(({ looks }) => looks.length > 0)
    .map(({ looks, ...band }) => ({ ...band, look: looks.join(";") }));
}

function nameOf(step: LookStep, names: LookNames): string {
  if (step.step === "merge") return "merge";
  const key = JSON.stringify(step.format);
  let name = names.get(key);
  if (name === undefined) names.set(key, (name = names.size));
  return String(name);
}
