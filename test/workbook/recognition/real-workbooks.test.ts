import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";

const FOLDER = process.env["NUAN_REAL_WORKBOOKS"] ?? join(__dirname, "../../../../shared/workbooks");
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

function toCellValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  return "result" in value ? toCellValue(value.result) : null;
}

async function readGrids(prefix: string): Promise<Grid[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(join(FOLDER, FILES.find((file) => file.startsWith(prefix)) ?? ""));
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
    isProtected: false,
    isVisible: sheet.state === "visible",
  }));
}

const expected = [
  {
    file: "01",
    records: 101,
    table: {
      ...{
        kind: "unitDonations",
        headerRow: 10,
        headerLastRow: 10,
        firstRow: 11,
        lastRow: 111,
        totalRow: null,
      },
      ...{
        columns: { unitName: 1, receivedAmount: 2 },
        amountUnitYuan: 1,
        skippedRows: [],
        confidence: "sure",
      },
    },
  },
  {
    file: "02",
    records: 100,
    table: {
      ...{ kind: "unitDonations", headerRow: 4, headerLastRow: 4, firstRow: 5, lastRow: 104, totalRow: null },
      ...{
        columns: { unitName: 1, receivedAmount: 2 },
        amountUnitYuan: 1,
        skippedRows: [],
        confidence: "sure",
      },
    },
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
  },
];

describe("real workbooks", () => {
  if (FILES.length === 0) {
    it.skip("are not here: set NUAN_REAL_WORKBOOKS", () => undefined);
    return;
  }
  it.each(expected)("recognises $file", async ({ file, records, table }) => {
    const grids = await readGrids(file);
    const { tables, unrecognizedSheets } = recognizeGrids(grids);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject(table);
    expect(tables[0]?.columns).toEqual(table.columns);
    expect(unrecognizedSheets).toEqual([]);
    expect(readRecords(grids[0]!, tables[0]!).rowNumbers).toHaveLength(records);
  });
});
