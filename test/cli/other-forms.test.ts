import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { readXlsx } from "../../src/xlsx";
import { runNuan } from "./run-in-process";

const ROWS = [
  ["怀川县困难职工登记表", null, null, null, null],
  ["姓名", "身份证号", "工作单位", "家庭人口", "家庭年收入"],
  ["魏桂兰", "341899197001010014", "县棉纺织厂", 3, 9000],
  ["吴守义", "34189919650203001", "县棉纺织厂", 2, 8000],
];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-forms-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function oldXls(): string {
  const sheet = utils.aoa_to_sheet(ROWS);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 4 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "登记表");
  const path = join(folder, "登记表.xls");
  writeFileSync(path, write(book, { type: "buffer", bookType: "biff8" }) as Uint8Array);
  return path;
}

test("an old .xls is checked as it is and the result saved as .xlsx; the file given stays", async () => {
  const input = oldXls();
  const before = readFileSync(input);
  const output = join(folder, "out.xlsx");
  const { stderr, stdout } = await runNuan("check", input, "-o", output, "--as-of", "2027-01-20");
  expect(stderr).toContain("只取内容");
  expect(stdout).toContain("身份证号为 17 位");
  expect(readFileSync(input).equals(before)).toBe(true);
  const sheet = readXlsx(new Uint8Array(readFileSync(output))).sheets.find(({ name }) => name === "登记表");
  expect(sheet?.rows[2]?.cells.slice(0, 5).map((cell) => cell?.value)).toEqual(ROWS[2]);
  expect(sheet?.merges).toContainEqual({ row: 0, column: 0, rowCount: 1, columnCount: 5 });
});

test("a .csv of GB18030 is recognised; a text that is called .xlsx is none", async () => {
  const csv = join(folder, "名单.csv");
  // 姓名,身份证号 and one row, as WPS saves it on a Chinese machine.
  writeFileSync(
    csv,
    Buffer.concat([
      Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc9, 0xed, 0xb7, 0xdd, 0xd6, 0xa4, 0xba, 0xc5, 0x0a]),
      Buffer.from([0xce, 0xba, 0xb9, 0xf0, 0xc0, 0xbc, 0x2c]),
      Buffer.from("341899197001010014\n"),
    ]),
  );
  const { status, stdout } = await runNuan("recognize", csv);
  expect(status).toBe(0);
  expect(stdout).toContain("\tB\t身份证号\t身份证号");
  const text = join(folder, "名单.xlsx");
  writeFileSync(text, "姓名,身份证号");
  const output = join(folder, "never.xlsx");
  expect((await runNuan("check", text, "-o", output)).stderr).toContain("不是 .xlsx 工作簿");
  expect(existsSync(output)).toBe(false);
});
