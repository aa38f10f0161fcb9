import type { FieldId } from "../../domain/field-id";
import type { Grid } from "../grid";
import type { RecognizedTable } from "../recognized-table";
import { shapeOf } from "./block-shape";
import type { HouseholdMembers } from "./household-members";

const OWNER_FIELDS: readonly FieldId[] = ["name", "residentId", "dossierNumber"];

/**
 * The list of members that stands on the sheet of a register, with the worker of each told by the row at or above; null where no row
 * names one.
 *
 * @example
 * membersTable(grid, register, members, labels)?.kind;
 * // => "familyMembers"
 */
export function membersTable(
  grid: Grid,
  register: RecognizedTable,
  members: HouseholdMembers,
  labels: readonly string[],
): RecognizedTable | null {
  const roles = new Map(register.otherRows.map(({ row, role }) => [row, role]));
  const skipped = new Set(register.skippedRows);
  const rows: number[] = [];
  const owners: number[] = [];
  const last = Math.max(register.lastRow, register.otherRows.at(-1)?.row ?? 0);
  for (let row = register.firstRow; row <= last; row += 1) {
    const isWorker = row <= register.lastRow && !skipped.has(row);
    const isContinued = roles.get(row) === "continuation";
    // Somebody without name and number begins a household all the same: its members are not those of the worker above.
    if (isWorker || (isContinued && !members.isMember(row - grid.firstRow))) owners.push(row);
    if ((isWorker || isContinued) && members.namesMember(row - grid.firstRow)) rows.push(row);
  }
  const [firstRow] = rows;
  const lastRow = rows.at(-1);
  if (firstRow === undefined || lastRow === undefined) return null;
  const listed = new Set(rows);
  const skippedRows: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) if (!listed.has(row)) skippedRows.push(row);
  const at = [...members.columns].sort((a, b) => a[1] - b[1]);
  const columns: Partial<Record<FieldId, number>> = {};
  for (const [field, column] of at) columns[field] = grid.firstColumn + column;
  const owner: Partial<Record<FieldId, number>> = {};
  for (const field of OWNER_FIELDS) {
    const column = register.columns[field];
    if (column !== undefined) owner[field] = column;
  }
  const first = Math.min(...at.map(([, column]) => column));
  const end = Math.max(...at.map(([, column]) => column));
  const named = labels.slice(first, end + 1).filter((label) => label !== "").length;
  return {
    ...{ sheet: register.sheet, kind: "familyMembers" },
    ...{ headerRow: register.headerRow, headerLastRow: register.headerLastRow },
    ...{ firstRow, lastRow, skippedRows, totalRow: null, columns },
    ...{ amountUnitYuan: register.amountUnitYuan, otherAmountUnits: {} },
    ...{ confidence: register.confidence, unit: register.unit, system: register.system },
    ...{ firstColumn: grid.firstColumn + first, lastColumn: grid.firstColumn + end },
    columnGuesses: at.map(([field, column]) => ({
      ...{ field, column: grid.firstColumn + column, confidence: "sure" as const },
      evidence: [{ code: "header.exact" as const, label: labels[column] ?? "" }],
    })),
    evidence: [{ code: "header.fields", matched: at.length, labelled: named }],
    otherRows: [],
    ...{ shape: shapeOf(labels.slice(first, end + 1)), shapeColumn: grid.firstColumn + first },
    owner: { columns: owner, rows: owners },
  };
}
