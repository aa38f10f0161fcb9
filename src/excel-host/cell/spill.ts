import type { CellArea, CellContent, SheetData } from "../../xlsx/workbook-data";
import { intersectAreas, maximumColumns, maximumRows } from "./address";
import type { CalculatedFormula } from "../formula/calculator";
import { ensureCell, findCell } from "./cell-store";
import type { Edit } from "../host-state";

/**
 * Writes a formula's result into the model: the one cell, or all cells it spills over; #SPILL! when one of these is taken.
 * Returns the cells beside the formula's own that changed; null for none. `edits` tells cells somebody wrote into since.
 * Source: Microsoft's page on dynamic array formulas and spilled array behavior.
 */
export function writeResult(
  sheet: SheetData,
  { row, column, values }: CalculatedFormula,
  edits: readonly Edit[],
): CellArea | null {
  const cell = findCell(sheet, row, column);
  if (!cell) return null;
  const old = cell.arrayArea;
  const area = { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 1 };
  const isSingle = area.rowCount === 1 && area.columnCount === 1;
  if (old && isUnchanged(sheet, old, area, values)) return null;
  if (isSingle && (!old || (old.rowCount === 1 && old.columnCount === 1))) {
    const value = values[0]?.[0] ?? null;
    // What comes out as it was leaves the sheet's bytes as they were.
    if (isSame(cell.value, value)) return null;
    cell.value = value;
    sheet.changed = true;
    return null;
  }
  sheet.changed = true;
  const isOwn = (ownRow: number, ownColumn: number): boolean =>
    isWithin(old, ownRow, ownColumn) &&
    !edits.some((edit) => edit.sheetId === sheet.id && isWithin(edit.area, ownRow, ownColumn));
  if (old) {
    eachOther(old, row, column, (otherRow, otherColumn) => {
      const other = findCell(sheet, otherRow, otherColumn);
      if (other && other.formula === undefined && isOwn(otherRow, otherColumn)) other.value = null;
    });
  }
  delete cell.arrayArea;
  let isBlocked = row + area.rowCount > maximumRows || column + area.columnCount > maximumColumns;
  if (!isSingle && sheet.merges.some((merge) => intersectAreas(merge, area))) isBlocked = true;
  if (!isBlocked)
    eachOther(area, row, column, (otherRow, otherColumn) => {
      const other = findCell(sheet, otherRow, otherColumn);
      if (other && (other.value !== null || other.formula !== undefined)) isBlocked = true;
    });
  if (isBlocked) {
    cell.value = { error: "#SPILL!" };
    return old ?? null;
  }
  values.forEach((line, rowOffset) =>
    line.forEach((value, columnOffset) => {
      // A blank inside a spilled array shows as 0.
      const content: CellContent = value ?? (isSingle ? null : 0);
      ensureCell(sheet, row + rowOffset, column + columnOffset).value = content;
    }),
  );
  if (!isSingle) {
    cell.arrayArea = area;
    // An array formula of fixed area that came with the file stays one.
    if (!old) cell.isDynamic = true;
  }
  return old ? unite(old, area) : area;
}

function isSame(one: CellContent, other: CellContent): boolean {
  if (one === other) return true;
  const areErrors = typeof one === "object" && typeof other === "object" && one !== null && other !== null;
  return areErrors && one.error === other.error;
}

/** Whether an array fills the same cells with the same values as before. */
function isUnchanged(
  sheet: SheetData,
  old: CellArea,
  area: CellArea,
  values: CalculatedFormula["values"],
): boolean {
  if (old.rowCount !== area.rowCount || old.columnCount !== area.columnCount) return false;
  return values.every((line, row) =>
    line.every((value, column) =>
      isSame(findCell(sheet, area.row + row, area.column + column)?.value ?? null, value ?? 0),
    ),
  );
}

const isWithin = (area: CellArea | undefined, row: number, column: number): boolean =>
  area !== undefined && intersectAreas(area, { row, column, rowCount: 1, columnCount: 1 }) !== null;

function eachOther(
  area: CellArea,
  ownRow: number,
  ownColumn: number,
  visit: (row: number, column: number) => void,
): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1)
      if (row !== ownRow || column !== ownColumn) visit(row, column);
  }
}

/** Both areas begin at the formula's own cell. */
const unite = (one: CellArea, other: CellArea): CellArea => ({
  ...one,
  rowCount: Math.max(one.rowCount, other.rowCount),
  columnCount: Math.max(one.columnCount, other.columnCount),
});
