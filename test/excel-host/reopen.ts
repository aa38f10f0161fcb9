import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { createWorkbookData } from "../../src/xlsx";

/** A host over a new workbook of sheets with the given names. */
export async function openNew(...names: string[]): Promise<ExcelHost> {
  const workbook = createWorkbookData(names[0] ?? "表 1");
  const host = await openExcelHost({ workbook, calculator: null });
  await host.Excel.run(async (context) => {
    for (const name of names.slice(1)) context.workbook.worksheets.add(name);
    await context.sync();
  });
  return host;
}

/** A host over the file another host saves. */
export async function reopen(host: ExcelHost): Promise<ExcelHost> {
  return openExcelHost({ xlsx: await host.save(), calculator: null });
}

/** Code of the error a batch is refused with, "" when it is not. */
export async function refusal(
  host: ExcelHost,
  batch: (context: Excel.RequestContext) => void,
): Promise<string> {
  try {
    await host.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** What an object of office.js's own realm says, comparable with one of the test's. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
