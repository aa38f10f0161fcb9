import type { CellValue } from "../../../domain/cell-value";
import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import { changedRows, type WrittenContent } from "../settings/row-digests";
import { actionBytes, inBatches } from "../write/request-size";
import { worksheetIn } from "../write/range-operation";
import { rowSlices } from "./row-slices";

/** A generated sheet as it may have been changed: everything it holds now, and what it held. */
export interface WatchedSheet {
  readonly sheet: string;
  readonly used: Area;
  readonly written: WrittenContent;
}

const answerBytesPerCell = 60;

/**
 * The sheets a person changed since they were generated, with how many rows. One round trip every 4 MB.
 * Source: Range.formulas (ExcelApi 1.1).
 * @example await editedSheets(context, []) // => []
 */
export async function editedSheets(
  context: Excel.RequestContext,
  watched: readonly WatchedSheet[],
): Promise<readonly { readonly sheet: string; readonly rows: number }[]> {
  const found = watched.map(({ sheet, used }) => {
    // From the first cell on, so that places are those of the sheet.
    const whole: Area = {
      ...{ row: 1, column: 1 },
      rowCount: used.row + used.rowCount - 1,
      columnCount: used.column + used.columnCount - 1,
    };
    return { sheet, slices: rowSlices(whole, answerBytesPerCell), values: [] as CellValue[][] };
  });
  const slices = found.flatMap(({ sheet, slices: of, values }) =>
    of.map((slice) => ({ sheet, slice, values })),
  );
  const bytesOf = ({ slice }: (typeof slices)[number]) =>
    3 * actionBytes + slice.rowCount * slice.columnCount * answerBytesPerCell;
  for (const batch of inBatches(slices, bytesOf)) {
    const asked = batch.map(({ sheet, slice, values }) => {
      const range = worksheetIn(context, sheet).getRange(areaAddress(slice));
      range.load("formulas");
      return { range, values };
    });
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { range, values } of asked) values.push(...(range.formulas as CellValue[][]));
  }
  return watched.flatMap(({ sheet, written }, at) => {
    const rows = changedRows(written, found[at]?.values ?? []);
    return rows === 0 ? [] : [{ sheet, rows }];
  });
}
