import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Workbook } from "exceljs";
import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";

const FOLDER = process.env["NUAN_REAL_WORKBOOKS"] ?? join(__dirname, "../../../../shared/workbooks");
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => /\.xlsx?$/.test(file)) : [];
// LibreOffice, where it is installed.
const CONVERTER = "soffice";
const hasConverter = spawnSync(CONVERTER, ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "nuan-recognition-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function toCellValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  return "result" in value ? toCellValue(value.result) : null;
}

/** The file as .xlsx: an old .xls is converted by LibreOffice. */
function asXlsx(file: string): string {
  const path = join(FOLDER, file);
  if (file.endsWith(".xlsx")) return path;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  spawnSync(CONVERTER, ["--headless", profile, "--convert-to", "xlsx", "--outdir", folder, path]);
  return join(folder, `${basename(file, ".xls")}.xlsx`);
}

async function readGrids(file: string): Promise<Grid[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(asXlsx(file));
  return workbook.worksheets.map((sheet) => ({
    sheet: sheet.name,
    firstRow: 1,
    firstColumn: 1,
    values: Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => {
        const cell = sheet.getCell(row + 1, column + 1);
        return cell.master === cell ? toCellValue(cell.value) : null;
      }),
    ),
    hiddenColumns: Array.from({ length: sheet.columnCount }, (_, column) => column + 1).filter(
      (column) => sheet.getColumn(column).hidden,
    ),
    isProtected: false,
    isVisible: sheet.state === "visible",
  }));
}

const rangeOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const expected = [
  {
    file: "01",
    records: 101,
    table: {
      ...{ kind: "unitDonations", headerRow: 10, headerLastRow: 10, firstRow: 11, lastRow: 111 },
      ...{ totalRow: null, skippedRows: [], amountUnitYuan: 1, confidence: "sure" },
      columns: { unitName: 1, receivedAmount: 2 },
    },
    others: ["114 note", "117 other"],
  },
  {
    file: "02",
    records: 100,
    table: {
      ...{ kind: "unitDonations", headerRow: 4, headerLastRow: 4, firstRow: 5, lastRow: 104 },
      ...{ totalRow: null, skippedRows: [], amountUnitYuan: 1, confidence: "sure" },
      columns: { unitName: 1, receivedAmount: 2 },
    },
    others: ["105 note", "106 other", "107 other"],
  },
  {
    file: "03",
    records: 2101,
    table: {
      ...{ kind: "unitDonations", headerRow: 3, headerLastRow: 3, firstRow: 4, lastRow: 2104 },
      ...{ totalRow: 2105, skippedRows: [], amountUnitYuan: 1, confidence: "sure" },
      columns: { serialNumber: 1, receivedDate: 2, unitName: 3, receivedAmount: 4, remark: 5 },
    },
    others: ["2105 total"],
  },
  {
    file: "06",
    records: 5,
    table: {
      ...{ kind: "payrollDeductions", headerRow: 3, headerLastRow: 5, firstRow: 6, lastRow: 10 },
      ...{ totalRow: 30, skippedRows: [], amountUnitYuan: 1, confidence: "sure" },
      columns: { serialNumber: 1, name: 2, basicPay: 3, grossPay: 7, netPay: 30, signature: 31 },
      evidence: [
        { code: "header.fields" },
        { code: "title" },
        { code: "amountUnit", unitYuan: 1, from: "caption" },
        { code: "unit.caption", row: 2 },
        { code: "columns.hidden", columns: [31] },
      ],
    },
    others: [...rangeOf(11, 29).map((row) => `${row} numbered`), "30 total", "32 signature"],
  },
  {
    file: "07",
    records: 957,
    table: {
      ...{ kind: "needyWorkers", headerRow: 1, headerLastRow: 1, firstRow: 2, lastRow: 958, totalRow: null },
      columns: {
        ...{ serialNumber: 1, address: 2, name: 3, residentId: 5, phone: 8 },
        ...{ householdSize: 9, hardshipCause: 10, bankAccount: 18 },
        ...{ helperName: 11, helperUnit: 12, helperPost: 13, helperPhone: 14, helpMeasure: 16 },
      },
    },
    others: [],
  },
  {
    file: "11",
    records: 0,
    table: {
      ...{ kind: "paymentRoster", headerRow: 3, headerLastRow: 3, firstRow: 4, lastRow: 3, totalRow: null },
      columns: { serialNumber: 1, name: 2, residentId: 4, phone: 5 },
    },
    others: [...rangeOf(4, 20).map((row) => `${row} numbered`), "21 note", "22 signature", "23 signature"],
  },
];

describe("real workbooks", () => {
  const known = expected.flatMap((each) => {
    const name = FILES.find((file) => file.startsWith(each.file));
    return name === undefined || (name.endsWith(".xls") && !hasConverter) ? [] : [{ ...each, name }];
  });
  if (known.length < expected.length)
    it.skip(`are not all here (${known.length} of ${expected.length}): set NUAN_REAL_WORKBOOKS, install soffice`, () =>
      undefined);
  if (known.length === 0) return;
  it.each(known)(
    "recognises $file without a hand",
    async ({ name, records, table, others }) => {
      const grids = await readGrids(name);
      const { tables, unrecognizedSheets } = recognizeGrids(grids);
      expect(tables).toHaveLength(1);
      expect(tables[0]).toMatchObject(table);
      expect(tables[0]?.columns).toEqual(table.columns);
      expect(tables[0]?.otherRows.map(({ row, role }) => `${row} ${role}`)).toEqual(others);
      expect(unrecognizedSheets).toEqual([]);
      expect(readRecords(grids[0]!, tables[0]!).rowNumbers).toHaveLength(records);
    },
    60_000,
  );
});
