import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runNuan } from "./run-in-process";
import { ownFolder, rowsOf, sheetsOf, writeWorkbook } from "./unit-files";

const folderOf = ownFolder();
const sample = resolve(__dirname, "..", "..", "assets", "samples", "county-sample.xlsx");

/** Everything that is written in a file. */
const packageText = (file: string): string =>
  Object.values(unzipSync(new Uint8Array(readFileSync(file))))
    .map((part) => strFromU8(part))
    .join("\n");

test("sub-total and total of a split file are formulas of its own rows, though an amount is typed as text", async () => {
  const split = await runNuan("split", sample, "-o", folderOf());
  expect(split.status).toBe(0);
  expect(split.stderr).not.toContain("公式");
  const sheet = sheetsOf(join(folderOf(), "县棉纺织厂.xlsx")).get("困难职工登记");
  const incomes = (sheet?.rows ?? []).slice(4).map((row) => row?.cells[8]);
  expect(incomes.slice(0, -2).some((cell) => cell?.value === "44,640元")).toBe(true);
  expect(incomes.slice(-2).map((cell) => cell?.formula)).toEqual(["=SUM(I5:I29)", "=SUM(I5:I29)"]);
});

test("members beside the worker go with him, and the other unit's file has no word of them", async () => {
  const own = ["序号", "姓名", "身份证号", "工作单位", "困难类别", "家庭年收入"];
  const file = await writeWorkbook(join(folderOf(), "全县.xlsx"), {
    登记表: [
      ["困难职工家庭情况登记表"],
      [...own, "成员姓名", "与本人关系", "成员身份证号", "慰问金额"],
      [
        1,
        "魏桂兰",
        "341899197001010014",
        "县农机厂",
        "深度困难",
        9000,
        "何小燕",
        "女儿",
        "341899200003040027",
        1000,
      ],
      [null, null, null, null, null, null, "何大山", "丈夫", "341899196903040019", null],
      [
        2,
        "吴守义",
        "341899196502030017",
        "县棉纺织厂",
        "深度困难",
        8000,
        "吴桂花",
        "妻子",
        "341899196602030025",
        1000,
      ],
    ],
  });
  const parts = join(folderOf(), "各单位");
  expect((await runNuan("split", file, "-o", parts)).status).toBe(0);
  const rows = rowsOf(sheetsOf(join(parts, "县农机厂.xlsx")).get("登记表"), 2);
  expect(rows.map((row) => [row[1], row[6]])).toEqual([
    ["魏桂兰", "何小燕"],
    [null, "何大山"],
  ]);
  expect(packageText(join(parts, "县棉纺织厂.xlsx"))).not.toMatch(/魏桂兰|何小燕|何大山|341899200003040027/);
});
