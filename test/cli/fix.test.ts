import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../src/domain/cell-value";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { runNuan } from "./run-in-process";

// Invented people: region 341899 is assigned to no place, prefix 121 is in use nowhere.
const ID = "341899195801106786";
const OTHER = "341899195811080196";
const HEAD = ["姓名", "身份证号", "困难类别", "工作单位", "联系电话"];
const SHEETS: Readonly<Record<string, CellValue[][]>> = {
  困难职工登记: [
    HEAD,
    ["冯莲香", ID, "深度困难", "县棉纺织厂", "121 0000 0001"],
    ["马宝山", "341899195811080000", "相对困难", "县棉纺织厂", "12100000002"],
  ],
  上年困难职工登记: [HEAD, ["马宝山", OTHER, "相对困难", "县棉纺织厂", "12100000002"]],
};

let folder = "";
let input = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "nuan-"));
  input = join(folder, "登记.xlsx");
  const host = await openExcelHost({ calculator: null });
  for (const [sheet, values] of Object.entries(SHEETS)) {
    const area = { row: 1, column: 1, rowCount: values.length, columnCount: HEAD.length };
    await createOfficeGateway(host.Excel).apply({
      title: "type",
      steps: [
        { step: "createSheet", sheet, whenTaken: "number", showGridlines: true },
        { step: "format", sheet, areas: [area], format: { numberFormat: "@" } },
        { step: "writeBlock", sheet, row: 1, column: 1, values },
      ],
    });
  }
  writeFileSync(input, await host.save());
});
afterAll(() => rmSync(folder, { recursive: true }));

async function fixesOf(file: string) {
  const { stdout } = await runNuan("fix", file, "--json");
  return (JSON.parse(stdout).fixes as { kind: string; cell: string; after: unknown }[]).map(
    ({ kind, cell, after }) => [kind, cell, after],
  );
}

test("fix lists before and after with the kind, and writes nothing", async () => {
  const { status, stdout, stderr } = await runNuan("fix", input);
  expect(status).toBe(0);
  expect(stdout.split("\n")).toEqual([
    "去空格、统一写法\t困难职工登记!E2\t121******0001 → 121****0001",
    "找回被截断的身份证号\t困难职工登记!B3\t3***************00 → 3***************96\t“上年困难职工登记”第 2 行同名，15 位相同，电话也相同",
    "",
  ]);
  expect(stdout + stderr).not.toMatch(/\d{11}/);
  expect(stderr).toContain("可修正 2 处");
  expect(stderr).toContain("其中 1 处改动号码或年份本身");
  expect(await fixesOf(input)).toEqual([
    ["writing", "E2", "12100000001"],
    ["rescue", "B3", OTHER],
  ]);
});

test("fix -o writes what says the same, and numbers found elsewhere only when they are named", async () => {
  const output = join(folder, "一.xlsx");
  const { stderr } = await runNuan("fix", input, "-o", output);
  expect(stderr).toContain("已写入 1 处");
  expect(await fixesOf(output)).toEqual([["rescue", "B3", OTHER]]);
  const whole = join(folder, "二.xlsx");
  expect((await runNuan("fix", output, "--kind", "rescue", "-o", whole)).status).toBe(0);
  expect(await fixesOf(whole)).toEqual([]);
});

test("fix refuses a kind there is none of, and writes no file", async () => {
  const output = join(folder, "三.xlsx");
  const { status, stderr } = await runNuan("fix", input, "--kind", "everything", "-o", output);
  expect(status).toBe(2);
  expect(stderr).toContain("writing、amount、date、share、number、year、rescue");
  expect(existsSync(output)).toBe(false);
});
