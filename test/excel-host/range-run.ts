import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

/** A host over empty sheets, formulas not calculated. */
export const openRangeHost = (...names: string[]): Promise<ExcelHost> =>
  openExcelHost({ workbook: smallWorkbook(...names), calculator: null });

/** Runs one batch on the first sheet and answers what it makes of it, as plain JSON. */
export async function onFirstSheet<T>(
  host: ExcelHost,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return host.Excel.run(async (context) => {
    const answer = await run(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return JSON.parse(JSON.stringify(answer ?? null)) as T;
  });
}

/** Code of the error a batch ends with, "" when it ends well. */
export async function refusalOf(
  host: ExcelHost,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await onFirstSheet(host, run);
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** Loads members of some objects and answers them in order. */
export async function loaded<K extends string>(
  context: Excel.RequestContext,
  member: K,
  ...objects: ({ load(names: string): unknown } & { readonly [P in K]: unknown })[]
): Promise<unknown[]> {
  for (const one of objects) one.load(member);
  await context.sync();
  return objects.map((one) => one[member]);
}

/** Formulas of a block of the first sheet. */
export async function formulasAt(host: ExcelHost, address: string): Promise<unknown> {
  return onFirstSheet(host, async (sheet, context) => {
    const [formulas] = await loaded(context, "formulas", sheet.getRange(address));
    return formulas;
  });
}
