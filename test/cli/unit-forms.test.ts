import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { runNuan } from "./run-in-process";
import { ownFolder, writeCounty } from "./unit-files";

const folderOf = ownFolder();

/** Types values below the heads of a sheet of a form, as a unit does. */
async function fill(
  path: string,
  sheet: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): Promise<void> {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(path).buffer as ArrayBuffer);
  const target = book.getWorksheet(sheet)!;
  const heads = (target.getRow(3).values as unknown[]).map((head) => String(head ?? "").replace("＊", ""));
  rows.forEach((row, index) => {
    for (const [head, value] of Object.entries(row)) {
      expect(heads).toContain(head);
      target.getCell(4 + index, heads.indexOf(head)).value = value;
    }
  });
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
}

const worker = (unit: string) => ({
  ...{ 姓名: "魏桂兰", 身份证号: "341899197001010014", 工作单位: unit, 困难类别: "深度困难" },
  ...{ 家庭人口: 3, "家庭年收入（元）": 9000, 联系电话: "12100000001" },
});

test("a form that went out comes back ready to be merged, an enterprise's and that of the department above it", async () => {
  const county = await writeCounty(folderOf());
  const form = async (kind: string, unit: string) => {
    const path = join(folderOf(), `${unit}.xlsx`);
    await runNuan("template", "--for", kind, "--unit", unit, "-o", path);
    return path;
  };
  const enterprise = await form("enterprise", "县棉纺织厂");
  await fill(enterprise, "困难职工登记", [worker("县棉纺织厂")]);
  await fill(enterprise, "家庭成员", [{ 职工姓名: "魏桂兰", 成员姓名: "孙某", 与本人关系: "子女" }]);
  const department = await form("system", "县工信局");
  await fill(department, "单位名录", [{ 单位名称: "县农机厂", 职工人数: 120, 困难职工人数: 0 }]);
  const { stdout } = await runNuan(
    ...["collect", enterprise, department, "--into", county, "--preview", "--json"],
  );
  const { verdicts, missing, files } = JSON.parse(stdout);
  expect(verdicts).toEqual([
    { file: "县棉纺织厂.xlsx", verdict: "ready", rows: 2, doubts: [] },
    { file: "县工信局.xlsx", verdict: "ready", rows: 1, doubts: [] },
  ]);
  expect(files.map(({ kind, sender }: { kind: string; sender: string }) => [kind, sender])).toEqual([
    ["needyWorkers", "县棉纺织厂"],
    ["familyMembers", "县棉纺织厂"],
    ["units", "县工信局"],
  ]);
  expect(missing.map(({ name }: { name: string }) => name)).toEqual(["县百货公司"]);
});
