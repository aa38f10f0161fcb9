import type { WorkbookLock } from "../../gateway";

/**
 * Asks, with the next round trip, whether the workbook takes new sheets and can be saved; answers once it came back.
 * Source: WorkbookProtection.protected (ExcelApi 1.7), Workbook.readOnly (ExcelApi 1.8).
 * @example const lockOf = loadLock(context); await context.sync(); lockOf() // => null
 */
export function loadLock(context: Excel.RequestContext): () => WorkbookLock | null {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  return () => {
    if (workbook.readOnly) return { kind: "readOnly" };
    return workbook.protection.protected ? { kind: "workbookProtected" } : null;
  };
}

/**
 * Says in one round trip why nothing could be added to the workbook.
 * @example await Excel.run(readLock) // => { kind: "workbookProtected" }
 */
export async function readLock(context: Excel.RequestContext): Promise<WorkbookLock | null> {
  const lockOf = loadLock(context);
  await context.sync();
  return lockOf();
}
