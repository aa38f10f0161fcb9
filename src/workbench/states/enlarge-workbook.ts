import { residentIdCheckCharacter } from "../../domain/identity/resident-id-check";
import type { CellContent, CellData, RowData, SheetData, WorkbookData } from "../../xlsx/workbook-data";

/** The columns of numbers that belong to one person or unit alone, by their header, and how copy `n` gets one of its own. */
const ownValues: Readonly<Record<string, (value: CellContent, n: number) => CellContent>> = {
  序号: (_value, n) => n,
  身份证号: anotherResidentId,
  联系电话: (value, n) => (typeof value === "string" && value.length === 11 ? `121${padded(n, 8)}` : value),
  银行卡号: (value, n) =>
    typeof value === "string" ? `${value.slice(0, 6)}${padded(n, value.length - 6)}` : value,
  单位名称: (value, n) => (typeof value === "string" ? `${value}第${n}分会` : value),
};

/**
 * Repeats the numbered rows of every list of the sample, each copy a person or unit of its own, until the list has so many; totals
 * and what stands below the list are left out. For looking at the pane with a large county.
 *
 * @param workbook changed in place
 * @param rows numbered rows each list shall have
 * @example enlargeWorkbook(workbook, 20_000) // => undefined; the register has 20,000 households
 */
export function enlargeWorkbook(workbook: WorkbookData, rows: number): void {
  for (const sheet of workbook.sheets) enlargeSheet(sheet, rows);
}

function enlargeSheet(sheet: SheetData, wanted: number): void {
  const head = sheet.rows.findIndex((row) => row?.cells.some((cell) => cell?.value === "序号"));
  const isNumbered = (row: RowData | undefined) => typeof row?.cells[0]?.value === "number";
  const first = sheet.rows.findIndex((row, index) => index > head && isNumbered(row));
  if (head < 0 || first < 0) return;
  const headers = sheet.rows[head]?.cells.map((cell) => cell?.value) ?? [];
  const records = sheet.rows.slice(first).filter(isNumbered);
  const list = Array.from({ length: wanted }, (_, index) => {
    const record = records[index % records.length];
    return index < records.length || record === undefined ? record : copyOf(record, headers, index + 1);
  });
  sheet.rows = [...sheet.rows.slice(0, first), ...list];
  sheet.changed = true;
  sheet.merges = sheet.merges.filter(({ row }) => row < first);
}

function copyOf(record: RowData, headers: readonly (CellContent | undefined)[], n: number): RowData {
  const cells = record.cells.map((cell, column): CellData | undefined => {
    const own = ownValues[String(headers[column])];
    return cell === undefined || own === undefined ? cell : { ...cell, value: own(cell.value, n) };
  });
  return { ...record, cells };
}

/** A number of the same region, day and sex with another order; numbers that are at fault stay so. */
function anotherResidentId(value: CellContent, n: number): CellContent {
  if (typeof value !== "string" || !/^\d{17}[\dX]$/.test(value)) return value;
  if (residentIdCheckCharacter(value.slice(0, 17)) !== value[17]) return value;
  const year = 1950 + (n % 50);
  const day = padded(1 + (Math.floor(n / 50) % 28), 2);
  const order = padded(((Math.floor(n / 1400) * 2) % 1000) + (Number(value[16]) % 2), 3);
  const body = `${value.slice(0, 6)}${year}${value.slice(10, 12)}${day}${order}`;
  return body + residentIdCheckCharacter(body);
}

function padded(n: number, length: number): string {
  return String(n).padStart(length, "0").slice(-length);
}
