import type { CellValue } from "../../../domain/cell-value";
import { areaAddress } from "../../area-address";
import type { AddedLook } from "../../carry-added";
import type { Area } from "../../plan";
import { actionBytes, inBatches } from "../write/request-size";
import { worksheetIn } from "../write/range-operation";
import { rowSlices } from "./row-slices";

/** A sheet to be read, everything on it, and how many of its columns were generated. */
export interface AskedSheet {
  readonly sheet: string;
  readonly used: Area;
  readonly columns: number;
}

/** What stands on a sheet from the first cell on, formulas as formulas; and how columns beside those generated look. */
export interface StandingSheet {
  readonly values: readonly (readonly CellValue[])[];
  readonly added: readonly AddedLook[];
}

const answerBytesPerCell = 60;
/** More columns than these are no columns a clerk added. */
const mostAdded = 20;

/**
 * Reads sheets that are to be generated anew, one for one. One round trip every 4 MB.
 * Source: Range.formulas, Range.numberFormat, RangeFormat.columnWidth (ExcelApi 1.1).
 * @example await standingSheets(context, []) // => []
 */
export async function standingSheets(
  context: Excel.RequestContext,
  asked: readonly AskedSheet[],
): Promise<readonly StandingSheet[]> {
  const read = asked.map(({ sheet, used, columns }) => {
    // From the first cell on, so that places are those of the sheet.
    const whole: Area = {
      ...{ row: 1, column: 1 },
      rowCount: used.row + used.rowCount - 1,
      columnCount: used.column + used.columnCount - 1,
    };
    const addedCount = Math.min(mostAdded, Math.max(0, whole.columnCount - columns));
    const added = Array.from({ length: addedCount }, (_, at) => ({
      area: { ...whole, column: columns + 1 + at, columnCount: 1 },
      look: { numberFormats: [] as readonly string[], width: 0 },
    }));
    return { sheet, whole, added, values: [] as CellValue[][] };
  });
  const questions = read.flatMap(({ sheet, whole, added, values }) => [
    ...rowSlices(whole, answerBytesPerCell).map((area) => ({
      ...{ sheet, area, asks: "formulas" as const },
      take: (range: Excel.Range) => void values.push(...(range.formulas as CellValue[][])),
    })),
    ...added.map((column) => ({
      ...{ sheet, area: column.area, asks: "look" as const },
      take: ({ numberFormat, format }: Excel.Range) => {
        const numberFormats = (numberFormat as string[][]).map(([each = "General"]) => each);
        column.look = { numberFormats, width: format.columnWidth };
      },
    })),
  ]);
  const bytesOf = ({ area }: (typeof questions)[number]) =>
    3 * actionBytes + area.rowCount * area.columnCount * answerBytesPerCell;
  for (const batch of inBatches(questions, bytesOf)) {
    const answers = batch.map(({ sheet, area, asks, take }) => {
      const range = worksheetIn(context, sheet).getRange(areaAddress(area));
      if (asks === "formulas") range.load("formulas");
      else range.load("numberFormat,format/columnWidth");
      return { range, take };
    });
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { range, take } of answers) take(range);
  }
  return read.map(({ values, added }) => ({ values, added: added.map(({ look }) => look) }));
}
