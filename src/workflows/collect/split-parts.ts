import type { CellValue } from "../../domain/cell-value";
import type { SourceCell } from "../../domain/finding";
import { unitSheetName } from "../../sheets/layout/unit-sheet-name";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { PERSONAL_KINDS } from "../../workbook/catalogue/field-definition";
import type { FieldId } from "../../domain/field-id";
import type { Grid } from "../../workbook/grid";
import type { NonRecordRole, RecognizedTable } from "../../workbook/recognized-table";
import { rowsLeft } from "../../workbook/rows-left";
import { addsUp, runsOf, type TotalCell, totalCells, totalFormula, totalOf } from "./split-totals";

/** What rows that name no unit go under. */
export const UNNAMED_UNIT = "未写明单位";

export interface SplitPart {
  /** "" for rows that name no unit. */
  readonly unit: string;
  readonly sheet: string;
  readonly rows: number;
  /** What of the sheet does not go along, from the top down. */
  readonly deleteRows: readonly { readonly row: number; readonly rowCount: number }[];
  /** Cells that say something else than on the sheet, at their places once rows are gone: totals, texts of merged cells. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
    /** What a formula comes to. */
    readonly result?: number;
  }[];
  /** The unit's own rows (1-based), before any is gone. */
  readonly ownRows: readonly number[];
}

export interface SplitParts {
  readonly parts: readonly SplitPart[];
  /** Rows (1-based) of no unit that are neither total nor note: they go nowhere. */
  readonly leftRows: readonly number[];
  /** Where the table stands, and its columns that hold what belongs to one person alone. */
  readonly block: {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly first: number;
    readonly last: number;
    readonly personal: readonly number[];
  };
  /** Figures of a total row that nothing can stand for. */
  readonly blanked: readonly { readonly row: number; readonly column: number }[];
}

interface PartsParams {
  readonly grid: Grid;
  readonly table: RecognizedTable;
  readonly groups: readonly { readonly unit: string; readonly rows: ReadonlySet<number> }[];
  readonly live: readonly SourceCell[];
  /** Lists of members in the register. */
  readonly members?: readonly RecognizedTable[];
}

/** A row that adds up others, with the group it goes along with; null goes with all of them. */
interface AddingRow {
  readonly row: number;
  readonly group: number | null;
  readonly cells: readonly TotalCell[];
  readonly of: readonly number[];
}

/** Rows of these roles are made anew where they are needed, or say nothing of a unit. */
const PASSING: readonly NonRecordRole[] = [
  "blank",
  "total",
  "subtotal",
  "header",
  "sample",
  "numbered",
  "columnNumbers",
];

/**
 * What of a sheet each group of its rows takes along: its rows with the lines that continue them, what stands above and below the
 * table, and totals of its own.
 * @example partsOf({ grid, table, groups, live: [] }).parts.length // => 2
 */
export function partsOf({ grid, table, groups, live, members = [] }: PartsParams): SplitParts {
  const { firstRow, lastRow } = table;
  const lastOfSheet = grid.firstRow + grid.values.length - 1;
  const roles = new Map(table.otherRows.map(({ row, role }) => [row, role]));
  if (table.totalRow !== null) roles.set(table.totalRow, "total");
  const groupOf = new Map(groups.flatMap(({ rows }, at) => [...rows].map((row) => [row, at] as const)));
  // A line that goes on with the record above goes where that one goes.
  for (let row = firstRow; row <= lastOfSheet; row += 1) {
    const above = groupOf.get(row - 1);
    if (roles.get(row) === "continuation" && above !== undefined) groupOf.set(row, above);
  }
  const records = groups.flatMap(({ rows }) => [...rows]).sort((a, b) => a - b);
  const adding = addingRows({ grid, table, groups, live }, roles, groupOf, records);
  const addingAt = new Map(adding.map((each) => [each.row, each]));
  const isBlankRow = (row: number) =>
    grid.values[row - grid.firstRow]?.every((value) => value === null || value === "") !== false;
  const standsEverywhere = (row: number) => {
    if (row <= lastRow) return false;
    const role = roles.get(row);
    const isSaid = role === "signature" || role === "note" || addingAt.get(row)?.group === null;
    // An empty line between the total and the signatures is part of the form.
    return isSaid || isBlankRow(row);
  };
  const leftRows: number[] = [];
  for (let row = firstRow; row <= lastOfSheet; row += 1) {
    const role = roles.get(row);
    if (groupOf.has(row) || standsEverywhere(row) || (role !== undefined && PASSING.includes(role))) continue;
    if (!isBlankRow(row)) leftRows.push(row);
  }
  const parts = groups.map(({ unit, rows }, at): SplitPart => {
    const gone: number[] = [];
    for (let row = firstRow; row <= lastOfSheet; row += 1) {
      const isOwn = groupOf.get(row) === at || addingAt.get(row)?.group === at;
      if (!isOwn && !standsEverywhere(row)) gone.push(row);
    }
    const deleteRows = runsOf(gone);
    const left = rowsLeft(deleteRows);
    const mine = adding.filter(({ group }) => group === null || group === at);
    const cells = mine.flatMap(({ row, cells: totals, of }) =>
      totals.flatMap((total) =>
        valueOf(
          grid,
          total,
          of.filter((each) => rows.has(each)),
          left,
        ).map((value) => ({
          ...{ row: left(row), column: total.column, ...value },
        })),
      ),
    );
    const name = unitSheetName("拆分", unit === "" ? UNNAMED_UNIT : unit);
    return {
      ...{ unit, sheet: name, rows: rows.size, deleteRows },
      ownRows: [...groupOf].flatMap(([row, group]) => (group === at ? [row] : [])),
      cells: [...cells, ...mergedTexts(grid, deleteRows)],
    };
  });
  const blanked = adding.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, becomes }) => (becomes.kind === "blank" ? [{ row, column }] : [])),
  );
  const bound = [table, ...members].flatMap(({ columns }) => Object.entries(columns) as [FieldId, number][]);
  const ofPeople = bound.filter(([field]) => PERSONAL_KINDS.has(FIELD_CATALOGUE[field].kind));
  const personal = [...new Set(ofPeople.map(([, column]) => column))];
  const block = { firstRow, lastRow, first: table.firstColumn, last: table.lastColumn, personal };
  return { parts, leftRows, block, blanked };
}

function addingRows(
  { grid, table, groups, live }: PartsParams,
  roles: ReadonlyMap<number, NonRecordRole>,
  groupOf: ReadonlyMap<number, number>,
  records: readonly number[],
): readonly AddingRow[] {
  const amounts = new Set(
    (Object.entries(table.columns) as [FieldId, number][]).flatMap(([field, column]) =>
      FIELD_CATALOGUE[field].kind === "amount" ? [column] : [],
    ),
  );
  const marks = [...roles]
    .filter(([, role]) => role === "total" || role === "subtotal")
    .map(([row]) => row)
    .sort((a, b) => a - b);
  return marks.flatMap((row, at): AddingRow[] => {
    const columns = new Set(live.filter((cell) => cell.row === row).map(({ column }) => column));
    const cellsOver = (of: readonly number[]) => totalCells(grid, row, of, amounts, columns);
    if (roles.get(row) === "total" && (row > table.lastRow || row < table.firstRow))
      return [{ row, group: null, cells: cellsOver(records), of: records }];
    const before = records.filter((each) => each < row && each > (marks[at - 1] ?? 0));
    const after = records.filter((each) => each > row && each < (marks[at + 1] ?? Infinity));
    const of = [before, after].find((section) => section.length > 0 && addsUp(grid, row, section));
    const [group, ...others] = new Set(of?.map((each) => groupOf.get(each)));
    if (of === undefined || group === undefined || others.length > 0 || groups[group] === undefined)
      return [];
    return [{ row, group, cells: cellsOver(of), of }];
  });
}

/** Nothing where the formula of the sheet goes on to hold. */
function valueOf(
  grid: Grid,
  { column, becomes }: TotalCell,
  rows: readonly number[],
  left: (rows: number) => number,
): readonly { readonly value: CellValue; readonly result?: number }[] {
  switch (becomes.kind) {
    case "sum":
    case "count":
      return [
        {
          value: totalFormula(becomes.kind, column, rows.map(left)),
          result: totalOf(becomes.kind, grid, column, rows),
        },
      ];
    case "text":
      return [{ value: becomes.text }];
    case "blank":
      return [{ value: null }];
    case "live":
      return [];
  }
}

/** A merged cell over rows of several units says the same to each of them. */
function mergedTexts(grid: Grid, deleteRows: SplitPart["deleteRows"]): SplitPart["cells"] {
  const left = rowsLeft(deleteRows);
  return (grid.merges ?? []).flatMap(({ row, column, rowCount }) => {
    const value = grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
    const isGone = left(row) === left(row - 1);
    const next = left(row - 1) + 1;
    return isGone && value !== null && left(row + rowCount - 1) >= next ? [{ row: next, column, value }] : [];
  });
}
