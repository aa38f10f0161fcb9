import type { CellValue } from "../domain/cell-value";
import { moveFormula } from "./move-formula";
import type { Area, PlanStep } from "./plan";

/** How a column a clerk added looks: number formats of its cells from the first row on, its width in points. */
export interface AddedLook {
  readonly numberFormats: readonly string[];
  readonly width: number;
}

/** A row of the sheet as it stands, from 0, and the row it becomes, 1-based; null where it is no longer there. */
export interface RowMove {
  readonly from: number;
  readonly to: number | null;
}

/** A sheet with columns at the right of those that were generated. */
export interface WidenedSheet {
  readonly values: readonly (readonly CellValue[])[];
  /** Those that were generated. */
  readonly columns: number;
  readonly added: readonly AddedLook[];
}

/** Columns a clerk added, on their way to the sheet that is made anew. */
export interface AddedColumns {
  readonly steps: (sheet: string) => readonly PlanStep[];
  /** Rows as they stand (from 0) whose cells there are accounted for. */
  readonly taken: ReadonlySet<number>;
  /** Rows that are no longer there, or whose formula cannot follow them. */
  readonly lostRows: number;
}

/**
 * Takes columns a clerk added at the right over to the same sheet made anew, each cell to where its row has gone; `column` is the first
 * free one there, 1-based.
 * @example addedColumns({ values: [], columns: 9, added: [] }, [], 10).lostRows // => 0
 */
export function addedColumns(
  { values, columns, added }: WidenedSheet,
  moves: readonly RowMove[],
  column: number,
): AddedColumns {
  const taken = new Set<number>();
  const rows = new Map<number, readonly CellValue[]>();
  let lostRows = 0;
  for (const { from, to } of moves) {
    const cells = (values[from] ?? []).slice(columns, columns + added.length);
    if (cells.every(isBlank)) continue;
    taken.add(from);
    const moved = cells.map((cell) => movedCell(cell, from + 1, to ?? 0, column === columns + 1));
    if (to === null || moved.includes(undefined)) lostRows += 1;
    else
      rows.set(
        to,
        moved.map((cell) => cell ?? null),
      );
  }
  return { taken, lostRows, steps: (sheet) => stepsOf(sheet, rows, { moves, added, column }) };
}

function stepsOf(
  sheet: string,
  rows: ReadonlyMap<number, readonly CellValue[]>,
  { moves, added, column }: { moves: readonly RowMove[]; added: readonly AddedLook[]; column: number },
): readonly PlanStep[] {
  if (rows.size === 0) return [];
  const [first, last] = [Math.min(...rows.keys()), Math.max(...rows.keys())];
  const blank = added.map(() => null);
  const block = { row: first, column, rowCount: last - first + 1, columnCount: added.length };
  const wanted = new Set(rows.keys());
  const from = moves.find((move) => move.to !== null && move.to !== first && wanted.has(move.to));
  const formats = added.map(({ numberFormats }, at) => ({
    step: "format" as const,
    sheet,
    areas: [{ ...block, column: column + at, columnCount: 1 }],
    format: { numberFormat: numberFormats[from?.from ?? 0] ?? "General" },
  }));
  const look = {
    fontName: "宋体",
    fontSize: 10.5,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
  } as const;
  return [
    ...formats,
    { step: "format", sheet, areas: runsOf(rows, block), format: { ...look, border: "thin" } },
    {
      ...{ step: "writeBlock", sheet, row: first, column },
      values: Array.from({ length: block.rowCount }, (_, at) => rows.get(first + at) ?? blank),
    },
    { step: "columnWidths", sheet, column, widths: added.map(({ width }) => width) },
  ];
}

/** The rows as areas, those that follow each other as one. */
function runsOf(rows: ReadonlyMap<number, unknown>, block: Area): Area[] {
  const runs: Area[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.row + run.rowCount === row)
      runs[runs.length - 1] = { ...run, rowCount: run.rowCount + 1 };
    else runs.push({ ...block, row, rowCount: 1 });
  }
  return runs;
}

/** What the cell holds in its new row; undefined for a formula that cannot go there. */
function movedCell(cell: CellValue, from: number, to: number, isSameColumn: boolean): CellValue | undefined {
  if (typeof cell !== "string" || cell === "") return cell === "" ? null : cell;
  if (!cell.startsWith("=")) return cell.startsWith("'") ? cell : `'${cell}`;
  return isSameColumn ? moveFormula(cell, from, to) : undefined;
}

function isBlank(cell: CellValue): boolean {
  return cell === null || cell === "";
}
