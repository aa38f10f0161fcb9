import { openExcelHost, type ExcelHost } from "../../src/excel-host";

export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export const donations = [
  ["单位", "人数", "金额"],
  ["甲厂", 12, 1200],
  ["乙校", 30, 900],
  ["丙院", 8, 2400],
];

export async function withTable(
  work: (
    table: Excel.Table,
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
    host: ExcelHost,
  ) => Promise<void>,
) {
  const host = await openExcelHost({ calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:D5").values = donations;
    const table = sheet.tables.add("B2:D5", true);
    table.name = "捐款";
    await work(table, sheet, context, host);
  });
  return host;
}

export async function codeOf(work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await withTable(async (table, sheet, context) => {
      work(table, sheet);
      await context.sync();
    });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "";
}

/** Addresses of a table's parts. */
export async function partsOf(table: Excel.Table, context: Excel.RequestContext): Promise<string[]> {
  const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
  for (const part of parts) part.load("address");
  await context.sync();
  return parts.map((part) => part.address.replace("Sheet1!", ""));
}

export async function valuesOf(range: Excel.Range, context: Excel.RequestContext): Promise<unknown> {
  range.load("values");
  await context.sync();
  return plain(range.values);
}
