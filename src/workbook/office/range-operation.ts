import type { Operation } from "./operation";
import { actionBytes } from "./request-size";

/**
 * One change to a range; `sheet` is a name or an id.
 * @example onRange("参数", "A1:B2", (range) => range.unmerge()).sheet // => "参数"
 */
export function onRange(sheetId: string, address: string, change: (range: Excel.Range) => void): Operation {
  return {
    bytes: 4 * actionBytes,
    sheet: sheetId,
    queue: (context) => change(context.workbook.worksheets.getItem(sheetId).getRange(address)),
  };
}
