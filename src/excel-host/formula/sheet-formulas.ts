import type { SheetData, WorkbookData } from "../../xlsx/workbook-data";

type FormulaChange = (formula: string) => string;

const change = (formula: string | undefined, rewrite: FormulaChange): string | undefined =>
  formula === undefined ? undefined : rewrite(formula);

function rewriteCells(sheet: SheetData, rewrite: FormulaChange): boolean {
  let isChanged = false;
  for (const row of sheet.rows) {
    for (const cell of row?.cells ?? []) {
      if (cell?.formula === undefined) continue;
      const next = rewrite(cell.formula);
      if (next === cell.formula) continue;
      cell.formula = next;
      isChanged = true;
    }
  }
  return isChanged;
}

function rewriteValidations(sheet: SheetData, rewrite: FormulaChange): boolean {
  let isChanged = false;
  sheet.dataValidations = sheet.dataValidations.map((validation) => {
    const formula1 = change(validation.formula1, rewrite);
    const formula2 = change(validation.formula2, rewrite);
    if (formula1 === validation.formula1 && formula2 === validation.formula2) return validation;
    isChanged = true;
    const { xml: _stale, ...kept } = validation;
    return { ...kept, formula1, formula2 };
  });
  return isChanged;
}

function rewriteConditionalFormats(sheet: SheetData, rewrite: FormulaChange): boolean {
  let isChanged = false;
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
    const formulas = format.formulas.map(rewrite);
    if (formulas.every((formula, at) => formula === format.formulas[at])) return format;
    isChanged = true;
    const { xml: _stale, ...kept } = format;
    return { ...kept, formulas };
  });
  return isChanged;
}

function rewriteCharts(sheet: SheetData, rewrite: FormulaChange): boolean {
  let isChanged = false;
  for (const chart of sheet.objects.charts) {
    const xml = chart.xml.replace(
      /(<(?:\w+:)?f>)([^<]*)(<\/)/g,
      (_all, open: string, text: string, close: string) => {
        const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
        const formula = plain.replaceAll("&apos;", "'").replaceAll("&amp;", "&");
        const next = rewrite(formula);
        if (next === formula) return open + text + close;
        return open + next.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") + close;
      },
    );
    if (xml === chart.xml) continue;
    chart.xml = xml;
    isChanged = true;
  }
  return isChanged;
}

/** Rewrites every formula of a sheet: cells, validations, conditional formats, charts. Marks the sheet when one became another. */
export function rewriteSheetFormulas(sheet: SheetData, rewrite: FormulaChange): void {
  const changes = [rewriteCells, rewriteValidations, rewriteConditionalFormats, rewriteCharts].map((one) =>
    one(sheet, rewrite),
  );
  if (changes.includes(true)) sheet.changed = true;
}

/** Rewrites every formula of a workbook, defined names among them. */
export function rewriteWorkbookFormulas(workbook: WorkbookData, rewrite: FormulaChange): void {
  for (const sheet of workbook.sheets) rewriteSheetFormulas(sheet, rewrite);
  for (const name of workbook.names) name.formula = rewrite(name.formula);
}
