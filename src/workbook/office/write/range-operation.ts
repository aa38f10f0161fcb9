import type { Operation } from "./operation";
import { actionBytes } from "./request-size";

const opened = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/**
 * The worksheet with a name or an id, one object a context however often it is asked for: thousands of operations on a sheet need
 * not each ask for it again.
 * @example worksheetIn(context, "参数") === worksheetIn(context, "参数") // => true
 */
export function worksheetIn(context: Excel.RequestContext, sheet: string): Excel.Worksheet {
  let sheets = opened.get(context);
  if (sheets === undefined) opened.set(context, (sheets = new Map()));
  let worksheet = sheets.get(sheet);
  if (worksheet === undefined) sheets.set(sheet, (worksheet = context.workbook.worksheets.getItem(sheet)));
  return worksheet;
}

/**
 * Queues changes to a range that nobody asks about afterwards, so that the host need not keep it: letting go of ten thousand ranges
 * at the end of a run takes longer than changing them. Source: Range.untrack, RangeAreas.untrack.
 * @example changeAndForget(worksheet.getRange("A1"), (range) => range.unmerge())
 */
export function changeAndForget<Target extends Excel.Range | Excel.RangeAreas>(
  target: Target,
  change: (target: Target) => void,
): void {
  change(target);
  target.untrack();
}

/**
 * One change to a range of at most `actions` actions; `sheet` is a name or an id.
 * @example onRange("参数", "A1:B2", (range) => range.unmerge()).sheet // => "参数"
 */
export function onRange(
  sheetId: string,
  address: string,
  change: (range: Excel.Range) => void,
  actions = 4,
): Operation {
  return {
    bytes: actions * actionBytes,
    sheet: sheetId,
    queue: (context) => changeAndForget(worksheetIn(context, sheetId).getRange(address), change),
  };
}
