import type { CellValue } from "../domain/cell-value";
import type { Grid } from "./grid";
import type { PenTable, PlanStep, WhenEdited } from "./plan";

/** Steps with the words of the pen, and where some found no row. */
export interface CarriedPen {
  readonly steps: readonly PlanStep[];
  readonly lost: readonly { readonly sheet: string; readonly rows: number }[];
}

type CreateStep = Extract<PlanStep, { step: "createSheet" }>;
type WriteStep = Extract<PlanStep, { step: "writeBlock" }>;

/**
 * Takes what clerks wrote into the columns left to the pen (signature, date, remark) over to the sheets that are generated anew, row
 * by row: rows are known again by their keys, columns by their heads, so that order, page and place do not matter. A row that is no
 * longer there takes its words with it.
 * @example carryPen([], []) // => []
 */
export function carryPen(steps: readonly PlanStep[], grids: readonly Grid[]): CarriedPen {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const tables = new Map<string, readonly PenTable[]>();
  for (const step of steps) {
    if (step.step === "createSheet" && step.pen !== undefined) tables.set(step.sheet, step.pen);
  }
  const lost: { sheet: string; rows: number }[] = [];
  const carried = steps.map((step) => {
    if (step.step !== "writeBlock") return step;
    const old = bySheet.get(step.sheet);
    const pen = tables.get(step.sheet);
    if (old === undefined || pen === undefined) return step;
    const { written, lostRows } = withPen(step, pen, old);
    if (lostRows > 0) lost.push({ sheet: step.sheet, rows: lostRows });
    return written;
  });
  return { steps: carried, lost };
}

/**
 * The steps with the sheets named left as they are, or made beside them, as the clerk said; all of them where they may be replaced.
 * @example leaveSheets([], [], "keep") // => []
 */
export function leaveSheets(
  steps: readonly PlanStep[],
  sheets: readonly { readonly sheet: string }[],
  whenEdited: WhenEdited,
): readonly PlanStep[] {
  const named = new Set(sheets.map(({ sheet }) => sheet));
  if (whenEdited === "keep") return steps.filter(({ sheet }) => !named.has(sheet));
  if (whenEdited === "replace") return steps;
  return steps.map((step) =>
    step.step === "createSheet" && named.has(step.sheet) ? { ...step, whenTaken: "number" } : step,
  );
}

/**
 * The areas of a sheet that are left to the pen; rows and columns 1-based.
 * @example penAreas({ step: "createSheet", sheet: "备案登记", whenTaken: "number", showGridlines: false }) // => []
 */
export function penAreas({ pen = [] }: CreateStep) {
  return pen.flatMap(({ firstRow, lastRow, penColumns }) =>
    penColumns.map((column) => ({ row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 })),
  );
}

function withPen(
  step: WriteStep,
  tables: readonly PenTable[],
  old: Grid,
): { readonly written: WriteStep; readonly lostRows: number } {
  let lostRows = 0;
  const values = step.values.map((row) => [...row]);
  for (const table of tables) {
    const head = step.values[table.headRow - step.row] ?? [];
    const words = wordsOf(old, head.map(textOf), table);
    const seen = new Map<string, number>();
    for (let row = table.firstRow; row <= table.lastRow; row += 1) {
      const cells = values[row - step.row];
      if (cells === undefined) continue;
      const key = nextKey(
        table.keyColumns.map((column) => textOf(cells[column - 1] ?? null)),
        seen,
      );
      const kept = key === null ? undefined : words.get(key);
      for (const [column, word] of kept ?? []) cells[column - 1] ??= word;
      if (key !== null) words.delete(key);
    }
    lostRows += words.size;
  }
  return { written: { ...step, values }, lostRows };
}

/** What stands in the pen columns of the sheet as it is, by the key of its row. */
function wordsOf(
  old: Grid,
  head: readonly string[],
  { keyColumns, penColumns }: PenTable,
): Map<string, readonly (readonly [number, CellValue])[]> {
  const wanted = [...keyColumns, ...penColumns].map((column) => head[column - 1] ?? "");
  const headRow = old.values.findIndex((row) => {
    const texts = new Set(row.map(textOf));
    return wanted.every((text) => texts.has(text));
  });
  const words = new Map<string, readonly (readonly [number, CellValue])[]>();
  if (headRow < 0) return words;
  const texts = (old.values[headRow] ?? []).map(textOf);
  const placeOf = (column: number) => texts.indexOf(head[column - 1] ?? "");
  const seen = new Map<string, number>();
  for (const row of old.values.slice(headRow + 1)) {
    const key = nextKey(
      keyColumns.map((column) => textOf(row[placeOf(column)] ?? null)),
      seen,
    );
    if (key === null) continue;
    const kept = penColumns.flatMap((column) => {
      const word = row[placeOf(column)] ?? null;
      return word === null || word === "" ? [] : [[column, word] as const];
    });
    if (kept.length > 0) words.set(key, kept);
  }
  return words;
}

/** The key of a row, numbered where the same one comes again; null where a part of it is blank. */
function nextKey(parts: readonly string[], seen: Map<string, number>): string | null {
  if (parts.length === 0 || parts.some((part) => part === "")) return null;
  const key = parts.join("\n");
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return `${count}\n${key}`;
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value).replace(/^'/, "").replace(/\s+/g, "");
}
