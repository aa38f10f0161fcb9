import type { FieldId } from "../../domain/field-id";
import { TABLE_CATALOGUE, type TableKind } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { FieldCell, FieldCells } from "../table-binding";
import { toLabel } from "./cell-label";
import type { SheetSender } from "./sheet-sender";

/** Lists of the sender's own people; a list of donors by unit, or one of another department, names whom it is about on its rows. */
const OWN_PEOPLE: ReadonlySet<TableKind> = new Set<TableKind>([
  "needyWorkers",
  "lastYearRegister",
  "personalDonations",
  "payrollDeductions",
]);
/** 填报单位：怀川县总工会 stands above the county's own register of everybody; nobody in it works there. */
const COUNTY_UNION = /总工会$/;

/**
 * The cells above or below a table that say for all its rows which unit and system they are of, where it has no column for that.
 *
 * @example
 * senderCells(grid, "needyWorkers", new Map([["name", 1]]), { unit: "甲厂", system: null });
 * // => { workUnit: { row: 2, column: 1, value: "甲厂" } }
 */
export function senderCells(
  grid: Grid,
  kind: TableKind,
  columns: ReadonlyMap<FieldId, number>,
  { unit, system }: SheetSender,
): FieldCells {
  if (!OWN_PEOPLE.has(kind)) return {};
  const { fields } = TABLE_CATALOGUE[kind];
  const said: readonly (readonly [FieldId, string | null])[] = [
    ["workUnit", unit],
    ["system", system],
  ];
  return Object.fromEntries(
    said.flatMap(([field, name]): (readonly [FieldId, FieldCell])[] => {
      if (name === null || COUNTY_UNION.test(name)) return [];
      if (!fields.includes(field) || columns.has(field)) return [];
      return [[field, { ...placeOf(grid, name), value: name }]];
    }),
  );
}

/** The first cell in which a name stands, alone or behind its caption. */
function placeOf({ values, firstRow, firstColumn }: Grid, name: string): Omit<FieldCell, "value"> {
  for (const [index, row] of values.entries()) {
    const at = row.findIndex(
      (cell) =>
        typeof cell === "string" &&
        toLabel(cell)
          .replace(/[_\-—:()]/g, "")
          .includes(name),
    );
    if (at >= 0) return { row: firstRow + index, column: firstColumn + at };
  }
  return { row: firstRow, column: firstColumn };
}
