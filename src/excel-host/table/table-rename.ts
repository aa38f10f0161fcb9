import type { ConditionalFormatData } from "../../xlsx/rules/conditional-format-data";
import type { DataValidationData } from "../../xlsx/rules/data-validation-data";
import type { TableData } from "../../xlsx/table/table-data";
import type { SheetData, WorkbookData } from "../../xlsx/workbook-data";
import { decodeXml, escapeXml } from "../../xlsx/xml/xml-text";
import { renameTableReferences, type FormulaPlace } from "./table-reference";

type Rewrite = (formula: string, place: FormulaPlace) => string;

function rewriteCells(sheet: SheetData, rewrite: Rewrite): void {
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

function rewrittenValidation(validation: DataValidationData, change: (formula: string) => string) {
  const { formula1, formula2 } = validation;
  const first = formula1 === undefined ? undefined : change(formula1);
  const second = formula2 === undefined ? undefined : change(formula2);
  if (first === formula1 && second === formula2) return validation;
  const { xml: _xml, ...kept } = validation;
  return {
    ...kept,
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
  };
}

function rewrittenFormat(format: ConditionalFormatData, change: (formula: string) => string) {
  const formulas = format.formulas.map(change);
  if (formulas.every((formula, at) => formula === format.formulas[at])) return format;
  const { xml: _xml, ...kept } = format;
  return { ...kept, formulas };
}

/** Rules and validations stand for many cells; their formulas are read from the first one. */
function rewriteRules(sheet: SheetData, rewrite: Rewrite): void {
  const changeAt = (areas: readonly { readonly row: number; readonly column: number }[]) => {
    const place = { sheetId: sheet.id, row: areas[0]?.row ?? -1, column: areas[0]?.column ?? -1 };
    return (formula: string): string => rewrite(formula, place);
  };
  const validations = sheet.dataValidations.map((one) => rewrittenValidation(one, changeAt(one.areas)));
  const formats = sheet.conditionalFormats.map((one) => rewrittenFormat(one, changeAt(one.areas)));
  const isSame =
    validations.every((one, at) => one === sheet.dataValidations[at]) &&
    formats.every((one, at) => one === sheet.conditionalFormats[at]);
  if (isSame) return;
  sheet.dataValidations = validations;
  sheet.conditionalFormats = formats;
  sheet.changed = true;
}

const columnFormula = /(<(?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula)\b[^>]*>)([^<]*)(<)/g;

/** Formulas a table keeps for its columns: what new rows are filled with, and totals of one's own. */
function rewriteColumns(sheet: SheetData, rewrite: Rewrite): void {
  for (const table of sheet.tables) {
    const place = { sheetId: sheet.id, row: table.area.row, column: table.area.column };
    for (const column of table.columns) {
      const xml = column.otherXml?.replace(
        columnFormula,
        (_whole, open: string, formula: string, close: string) =>
          open + escapeXml(rewrite(decodeXml(formula), place)) + close,
      );
      if (xml !== undefined && xml !== column.otherXml) column.otherXml = xml;
    }
  }
}

/** Applies a change to every formula of a workbook that could speak of a table. */
export function rewriteTableFormulas(workbook: WorkbookData, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, rewrite);
    rewriteRules(sheet, rewrite);
    rewriteColumns(sheet, rewrite);
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
