import type { CellValue } from "../../../domain/cell-value";
import type { FunctionAreas } from "../../function-areas";
import type { Area } from "../../plan";
import { actionBytes, inBatches } from "../write/request-size";
import { rowSlices } from "./row-slices";

const bytesPerCell = 120;
/** What a cell shows while a worksheet function has not answered, or when nobody knows the function. */
const UNANSWERED: ReadonlySet<CellValue> = new Set([
  "#BUSY!",
  "#NAME?",
  "#GETTING_DATA",
  "#CONNECT!",
  "#SPILL!",
]);

interface FormulaRun {
  readonly area: Area;
  readonly range: Excel.Range;
}

/**
 * Finds the formulas that call a function of a namespace on every sheet, hidden ones too, and what each of them fills.
 *
 * Round trips: two for the sheets, one every 4 MB of formulas, two for spills. A name in a text is no call.
 * Source: Range.formulas, valueTypes (ExcelApi 1.1); Range.hasSpill, Range.getSpillingToRangeOrNullObject (ExcelApi 1.12).
 * @example await findFunctionAreas(context, "NUAN") // => [{ sheet: "登记", single: [{ row: 2, column: 5, … }], spilled: [], unanswered: 0 }]
 */
export async function findFunctionAreas(
  context: Excel.RequestContext,
  namespace: string,
): Promise<readonly FunctionAreas[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  const found: FunctionAreas[] = [];
  for (const { sheet, range } of used) {
    // A sheet's formulas may fill a response.

    if (!range.isNullObject) found.push(await areasOfSheet(context, sheet, range, namespace));
  }
  return found.filter(({ single, spilled, unanswered }) => single.length + spilled.length + unanswered > 0);
}

async function areasOfSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  namespace: string,
): Promise<FunctionAreas> {
  const calls = callsOf(namespace);
  const whole = {
    row: used.rowIndex + 1,
    column: used.columnIndex + 1,
    rowCount: used.rowCount,
    columnCount: used.columnCount,
  };
  const runs: Area[] = [];
  let unanswered = 0;
  for (const slice of rowSlices(whole, bytesPerCell)) {
    const range = rangeOf(sheet, slice);
    range.load("formulas,values,valueTypes");
    // One round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const formulas = range.formulas as CellValue[][];
    const isCall = (row: number, column: number) => calls(formulas[row]?.[column] ?? null);
    formulas.forEach((line, row) =>
      line.forEach((_, column) => {
        if (!isCall(row, column)) return;
        // A formula that was never calculated holds nothing at all, which is not the same as an empty text.
        const isEmpty = range.valueTypes[row]?.[column] === "Empty";
        if (isEmpty || UNANSWERED.has((range.values as CellValue[][])[row]?.[column] ?? null))
          unanswered += 1;
      }),
    );
    runs.push(...columnRuns(slice, isCall));
  }
  return { sheet: sheet.name, unanswered, ...(await splitBySpill(context, sheet, runs)) };
}

/** Tells the formulas that fill more than their cell; those of one run that do not are left together. */
async function splitBySpill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly Area[],
): Promise<Pick<FunctionAreas, "single" | "spilled">> {
  const asked = runs.map((area): FormulaRun => ({ area, range: rangeOf(sheet, area) }));
  for (const { range } of asked) range.load("hasSpill");
  await context.sync();
  const single = asked.flatMap(({ area, range }) => (range.hasSpill === false ? [area] : []));
  const cells = asked
    .filter(({ range }) => range.hasSpill !== false)
    .flatMap(({ area }) =>
      Array.from({ length: area.rowCount }, (_, at) => ({ ...area, row: area.row + at, rowCount: 1 })),
    );
  const spilled: Area[] = [];
  for (const batch of inBatches(cells, () => 6 * actionBytes)) {
    const answers = batch.map((cell) => {
      const target = rangeOf(sheet, cell).getSpillingToRangeOrNullObject();
      target.load("rowIndex,columnIndex,rowCount,columnCount");
      return { cell, target };
    });
    // One round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { cell, target } of answers) {
      if (target.isNullObject) {
        // The cells a spill fills may show its formula too; they belong to it.
        if (!spilled.some((area) => isWithin(cell, area))) single.push(cell);
        continue;
      }
      const { rowIndex, columnIndex, rowCount, columnCount } = target;
      spilled.push({ row: rowIndex + 1, column: columnIndex + 1, rowCount, columnCount });
    }
  }
  return { single: single.filter((cell) => !spilled.some((area) => isWithin(cell, area))), spilled };
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row - 1, area.column - 1, area.rowCount, area.columnCount);
}

function isWithin(cell: Area, area: Area): boolean {
  return (
    cell.row >= area.row &&
    cell.row + cell.rowCount <= area.row + area.rowCount &&
    cell.column >= area.column &&
    cell.column < area.column + area.columnCount
  );
}

/** Runs of cells one under the other. */
function columnRuns(area: Area, isIn: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let column = 0; column < area.columnCount; column += 1) {
    let start = -1;
    for (let row = 0; row <= area.rowCount; row += 1) {
      const inside = row < area.rowCount && isIn(row, column);
      if (inside && start < 0) start = row;
      if (inside || start < 0) continue;
      runs.push({
        row: area.row + start,
        column: area.column + column,
        rowCount: row - start,
        columnCount: 1,
      });
      start = -1;
    }
  }
  return runs;
}

function callsOf(namespace: string): (formula: CellValue) => boolean {
  const call = new RegExp(`\\b${namespace}\\.[A-Z0-9]+\\(`, "i");
  return (formula) =>
    typeof formula === "string" &&
    formula.startsWith("=") &&
    call.test(formula.replace(/"(?:[^"]|"")*"/g, ""));
}
