import { enterCell, forEachCell } from "../cell/cell-store";
import { noteEdit } from "../host-state";
import { givenNames } from "../workbook/given-names";
import { deleteCells, insertCells } from "../range/range-shift";
import { bodyArea, columnArea, headerArea, totalArea } from "./table-areas";
import { fitFilter, isOccupied, writeHeaders, type TableTarget } from "./table-store";

/** Shows or hides a table's total row: the first column is labelled, the last summed (counted, when it holds no numbers). */
export function showTotals(target: TableTarget, isShown: boolean): void {
  const { state, sheet, table } = target;
  if (table.hasTotals === isShown) return;
  const old = totalArea(table);
  if (old) {
    const expected = { ...table.area, rowCount: table.area.rowCount - 1 };
    deleteCells({ state, sheet, area: old }, ["Up"]);
    table.area = expected;
    table.hasTotals = false;
    fitFilter(table);
    return;
  }
  const body = bodyArea(table);
  const place = { ...table.area, row: table.area.row + table.area.rowCount, rowCount: 1 };
  if (isOccupied(sheet, place)) insertCells({ state, sheet, area: place }, ["Down"]);
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  table.hasTotals = true;
  fitFilter(table);
  const last = table.columns.length - 1;
  let numbers = 0;
  forEachCell(sheet, columnArea(body, last), ({ value }) => {
    if (typeof value === "number") numbers += 1;
  });
  table.columns.forEach((column, at) => {
    delete column.totalsFunction;
    delete column.totalsLabel;
    if (at === last) {
      column.totalsFunction = numbers > 0 ? "sum" : "count";
      const name = column.name.replace(/[[\]#'@]/g, "'$&");
      const formula = `=SUBTOTAL(${numbers > 0 ? 109 : 103},${table.name}[${name}])`;
      enterCell(state, sheet, place.row, place.column + at, formula);
    } else if (at === 0) {
      const label = givenNames(state.locale).totals;
      column.totalsLabel = label;
      enterCell(state, sheet, place.row, place.column, label);
    }
  });
  noteEdit(state, sheet, place);
}

/** Shows or hides a table's header row; hidden headers keep their names. */
export function showHeaders(target: TableTarget, isShown: boolean): void {
  const { state, sheet, table } = target;
  if (table.hasHeaders === isShown) return;
  const header = headerArea(table);
  if (header) {
    forEachCell(sheet, header, (cell) => {
      cell.value = null;
      delete cell.formula;
      delete cell.richText;
    });
    table.area = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
    table.hasHeaders = false;
    delete table.autoFilter;
    noteEdit(state, sheet, header);
    return;
  }
  const above = { ...table.area, row: table.area.row - 1, rowCount: 1 };
  const isFree = above.row >= 0 && !isOccupied(sheet, above);
  if (isFree) table.area = { ...table.area, row: above.row, rowCount: table.area.rowCount + 1 };
  else {
    const place = { ...table.area, rowCount: 1 };
    const expected = { ...table.area, rowCount: table.area.rowCount + 1 };
    insertCells({ state, sheet, area: place }, ["Down"]);
    table.area = expected;
  }
  table.hasHeaders = true;
  const body = bodyArea(table);
  table.autoFilter = { area: { ...body, row: table.area.row, rowCount: body.rowCount + 1 }, columns: [] };
  writeHeaders(target);
}
