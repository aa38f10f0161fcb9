import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { readXlsx } from "../../src/xlsx";
import { runNuan } from "./run-in-process";

// As Excel holds them in a cell that is text by its type alone: each would become another value if it were typed in.
const TEXTS = [
  "6299990000000001",
  "00120",
  "1-2",
  "1/2/2027",
  "TRUE",
  "5%",
  "１２３",
  "Jan 5",
  "¥1,200",
  "=1+1",
];
const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "家庭人口", "卡片号码", "出生日期"];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-texts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function register(): Promise<string> {
  const book = new Workbook();
  const sheet = book.addWorksheet("登记表");
  sheet.addRow(HEAD);
  TEXTS.forEach((text, index) => {
    sheet.addRow([
      `甲${String.fromCharCode(0x4e00 + index)}`,
      `3418991970010${10 + index}01`,
      "县棉纺织厂",
      "深度困难",
      2,
      text,
      text,
    ]);
  });
  const path = join(folder, "棉纺织厂.xlsx");
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  return path;
}

function column(file: string, sheet: string, head: string): unknown[] {
  const { sheets } = readXlsx(new Uint8Array(readFileSync(file)));
  const rows = (sheets.find(({ name }) => name === sheet)?.rows ?? []).map((row) =>
    (row?.cells ?? []).map((cell) => cell?.value ?? null),
  );
  const headRow = rows.findIndex((row) => row.some((value) => value === head));
  const at = rows[headRow]?.indexOf(head) ?? -1;
  return rows.slice(headRow + 1).map((row) => row[at]);
}

test("texts of columns that are no field, and days nobody can read, come through collecting and slips letter for letter", async () => {
  const input = await register();
  const master = join(folder, "master.xlsx");
  expect((await runNuan("collect", input, "-o", master)).status).toBe(0);
  expect(column(master, "合并-困难职工登记", "卡片号码")).toEqual(TEXTS);
  expect(column(master, "合并-困难职工登记", "出生日期")).toEqual(TEXTS);

  await runNuan("slips", input, "-o", folder);
  const [slip] = readdirSync(folder).filter((name) => name.includes("补正单"));
  expect(slip).toBeDefined();
  expect(column(join(folder, slip ?? ""), "补正-困难职工登记", "出生日期")).toEqual(TEXTS);
});
