import { unitKeyOf } from "../../domain/donations/unit-names";
import type { SourceCell } from "../../domain/finding";
import type { Grid } from "../../workbook/grid";
import type { Plan, PlanStep } from "../../workbook/plan";
import type { RecognizedTable } from "../../workbook/recognized-table";
import type { RecordTable } from "../../workbook/records";
import { partsOf, type SplitParts } from "./split-parts";
import { unitFieldOf } from "./unit-of-row";

/** By what a table is split: the unit of each row, or the department above it. */
export type SplitBy = "unit" | "system";

/** Why a table cannot be split. */
export type SplitProblem = "noTable" | "noUnits" | "noSystems" | "oneUnit" | "oneSystem" | "severalTables";

export type SplitResult =
  | { readonly ok: false; readonly problem: SplitProblem }
  | ({ readonly ok: true; readonly plan: Plan } & SplitParts);

export interface SplitParams {
  readonly sheet: string;
  readonly by: SplitBy;
  readonly grids: readonly Grid[];
  readonly tables: readonly RecognizedTable[];
  readonly records: readonly RecordTable[];
  readonly county: string;
  /** Cells of the total rows that hold a formula. */
  readonly live: readonly SourceCell[];
}

/**
 * Plans a copy of a sheet for every unit on it, each with that unit's rows only: title, header, widths, formats, print set-up and
 * signature lines stay as they are. Totals become formulas over the rows that are left; a sub-total goes along where all it adds up
 * is of one unit. The sheet itself stays.
 *
 * @example
 * splitTable({ sheet: "困难职工登记", by: "unit", grids, tables, records, county: "", live: [] }).ok;
 * // => true
 */
export function splitTable(params: SplitParams): SplitResult {
  const { sheet, by, grids, county, live } = params;
  const known = params.tables.filter((table) => table.sheet === sheet);
  const onSheet = known.filter(({ owner }) => owner === undefined);
  // Members in the register go along with their workers.
  const members = known.filter(({ owner }) => owner !== undefined);
  const [table] = onSheet;
  const grid = grids.find((each) => each.sheet === sheet);
  const records = params.records.find(({ binding }) => binding.sheet === sheet);
  if (table === undefined || grid === undefined || records === undefined)
    return { ok: false, problem: "noTable" };
  // Rows of another table on the sheet would go along to every unit.
  if (onSheet.length > 1) return { ok: false, problem: "severalTables" };
  const field = by === "system" ? "system" : unitFieldOf(table.kind);
  const names = field === null ? undefined : records.columns[field];
  if (names === undefined) return { ok: false, problem: by === "system" ? "noSystems" : "noUnits" };
  const groups = new Map<string, { readonly unit: string; readonly rows: Set<number> }>();
  records.rowNumbers.forEach((row, index) => {
    const unit = String(names[index] ?? "").trim();
    const key = unitKeyOf(unit, county);
    const group = groups.get(key) ?? { unit, rows: new Set<number>() };
    group.rows.add(row);
    groups.set(key, group);
  });
  if (groups.size < 2) return { ok: false, problem: by === "system" ? "oneSystem" : "oneUnit" };
  const { parts, ...rest } = partsOf({ grid, table, groups: [...groups.values()], live, members });
  const steps = parts.flatMap(({ sheet: name, deleteRows, cells }): PlanStep[] => [
    {
      ...{ step: "createSheet", sheet: name, whenTaken: "number", showGridlines: true },
      copyOf: { sheet, deleteRows },
    },
    ...cells.map(({ row, column, value }): PlanStep => ({
      ...{ step: "writeBlock", sheet: name, row, column, values: [[value]] },
    })),
  ]);
  const plan: Plan = {
    title: "splitTable",
    steps: [...steps, { step: "activate", sheet: parts[0]?.sheet ?? sheet }],
  };
  return { ok: true, parts, plan, ...rest };
}
