import type { CellChange } from "../../gateway";

/**
 * Listens to every change a person makes to cells of any sheet; changes the add-in itself makes are left out.
 * Source: WorksheetCollection.onChanged (ExcelApi 1.9), triggerSource (ExcelApi 1.14).
 * @returns how to stop listening
 * @example const stop = await watchChanges(context, ({ rows }) => stale(rows)) // => [AsyncFunction]
 */
export async function watchChanges(
  context: Excel.RequestContext,
  listener: (change: CellChange) => void,
): Promise<() => Promise<void>> {
  const registered = context.workbook.worksheets.onChanged.add((change) => {
    if (change.triggerSource !== "ThisLocalAddin")
      listener({
        sheet: change.worksheetId,
        address: change.changeType === "RangeEdited" ? change.address : null,
        rows: rowsOf(change.address),
      });
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    registered.remove();
    await registered.context.sync();
  };
}

/** Rows of an address such as "C7", "B4:D9" or "4:9"; an address of whole columns counts as one. */
function rowsOf(address: string): number {
  const [first, last] = address.split(":").map((corner) => Number(/\d+$/.exec(corner)?.[0] ?? 0));
  if (first === undefined || last === undefined) return 1;
  return Math.abs(last - first) + 1;
}
