import { unitKeyOf } from "../../domain/donations/unit-names";
import { unitSheetName } from "../../sheets/layout/unit-sheet-name";
import type { Grid } from "../../workbook/grid";
import type { Plan, PlanStep } from "../../workbook/plan";
import type { RecognizedTable } from "../../workbook/recognized-table";
import type { RecordTable } from "../../workbook/records";
import { unitFieldOf } from "./unit-of-row";

/** By what a table is split: the unit of each row, or the department above it. */
export type SplitBy = "unit" | "system";

/** Why a table cannot be split. */
export type SplitProblem = "noTable" | "noUnits" | "oneUnit" | "severalTables";

export interface SplitPart {
  /** "" for rows that name no unit. */
  readonly unit: string;
  readonly sheet: string;
  readonly rows: number;
  /** What of the sheet does not go along, from the top down. */
  readonly deleteRows: readonly { readonly row: number; readonly rowCount: number }[];
}

export type SplitResult =
  | { readonly ok: false; readonly problem: SplitProblem }
  | { readonly ok: true; readonly parts: readonly SplitPart[]; readonly plan: Plan };

export interface SplitParams {
  readonly sheet: string;
  readonly by: SplitBy;
  readonly grids: readonly Grid[];
  readonly tables: readonly RecognizedTable[];
  readonly records: readonly RecordTable[];
  readonly county: string;
  /** Whether the total row adds up by formulas, which then add up the rows that are left. */
  readonly hasLiveTotal: boolean;
}

/** What rows that name no unit go under. */
export const UNNAMED_UNIT = "未写明单位";

/**
 * Plans a copy of a sheet for every unit on it, each with that unit's rows only: title, header, widths, formats, print set-up and
 * signature lines stay as they are. A stated total that is no formula goes, since it would be wrong. The sheet itself stays.
 *
 * @example
 * splitTable({ sheet: "困难职工登记", by: "unit", grids, tables, records, county: "", hasLiveTotal: true }).ok;
 * // => true
 */
export function splitTable(params: SplitParams): SplitResult {
  const { sheet, by, grids, county, hasLiveTotal } = params;
  const onSheet = params.tables.filter((table) => table.sheet === sheet);
  const [table] = onSheet;
  const grid = grids.find((each) => each.sheet === sheet);
  const records = params.records.find(({ binding }) => binding.sheet === sheet);
  if (table === undefined || grid === undefined || records === undefined)
    return { ok: false, problem: "noTable" };
  // Rows of another table on the sheet would go along to every unit.
  if (onSheet.length > 1) return { ok: false, problem: "severalTables" };
  const field = by === "system" ? "system" : unitFieldOf(table.kind);
  const names = field === null ? undefined : records.columns[field];
  if (names === undefined) return { ok: false, problem: "noUnits" };
  const groups = new Map<string, { readonly unit: string; readonly rows: Set<number> }>();
  records.rowNumbers.forEach((row, index) => {
    const unit = String(names[index] ?? "").trim();
    const key = unitKeyOf(unit, county);
    const group = groups.get(key) ?? { unit, rows: new Set<number>() };
    group.rows.add(row);
    groups.set(key, group);
  });
  if (groups.size < 2) return { ok: false, problem: "oneUnit" };
  const lastOfSheet = grid.firstRow + grid.values.length - 1;
  const standing = new Set(
    table.otherRows.flatMap(({ row, role }) =>
      row > table.lastRow && (role === "signature" || role === "note") ? [row] : [],
    ),
  );
  if (hasLiveTotal && table.totalRow !== null && table.totalRow > table.lastRow) standing.add(table.totalRow);
  const parts = [...groups.values()].map(({ unit, rows }): SplitPart => {
    const gone: number[] = [];
    for (let row = table.firstRow; row <= lastOfSheet; row += 1)
      if (!rows.has(row) && !standing.has(row)) gone.push(row);
    const name = unitSheetName("拆分", unit === "" ? UNNAMED_UNIT : unit);
    return { unit, sheet: name, rows: rows.size, deleteRows: runsOf(gone) };
  });
  const steps = parts.map(({ sheet: name, deleteRows }): PlanStep => ({
    ...{ step: "createSheet", sheet: name, whenTaken: "number", showGridlines: true },
    copyOf: { sheet, deleteRows },
  }));
  return {
    ok: true,
    parts,
    plan: { title: "splitTable", steps: [...steps, { step: "activate", sheet: parts[0]?.sheet ?? sheet }] },
  };
}

function runsOf(rows: readonly number[]): readonly { readonly row: number; readonly rowCount: number }[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}
