import type { TableData } from "../../xlsx/table/table-data";
import type { WorkbookData } from "../../xlsx/workbook-data";
import { renameTableReferences, type FormulaPlace } from "./table-reference";

/** Applies a change to every formula of a workbook that could speak of a table. */
export function rewriteTableFormulas(
  workbook: WorkbookData,
  rewrite: (formula: string, place: FormulaPlace) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const [row, data] of sheet.rows.entries()) {
      for (const [column, cell] of data?.cells.entries() ?? []) {
        if (cell?.formula === undefined) continue;
        const formula = rewrite(cell.formula, { sheetId: sheet.id, row, column });
        if (formula === cell.formula) continue;
        cell.formula = formula;
        sheet.changed = true;
      }
    }
  }
  for (const name of workbook.names) {
    name.formula = rewrite(name.formula, { sheetId: name.sheetId ?? "", row: -1, column: -1 });
  }
}

/** Lets all formulas follow a table that gets another name, or is no table any more (null: addresses take its place). */
export function renameTable(workbook: WorkbookData, table: TableData, name: string | null): void {
  rewriteTableFormulas(workbook, (formula, place) =>
    renameTableReferences(workbook, formula, place, table, name),
  );
  if (name !== null) table.name = name;
}
