import { join, resolve } from "node:path";
import { runNuan } from "./run-in-process";
import { ownFolder, sheetsOf } from "./unit-files";

const folderOf = ownFolder();
const sample = resolve(__dirname, "..", "..", "assets", "samples", "county-sample.xlsx");

test("sub-total and total of a split file are formulas of its own rows, though an amount is typed as text", async () => {
  const split = await runNuan("split", sample, "-o", folderOf());
  expect(split.status).toBe(0);
  expect(split.stderr).not.toContain("公式");
  const sheet = sheetsOf(join(folderOf(), "县棉纺织厂.xlsx")).get("困难职工登记");
  const incomes = (sheet?.rows ?? []).slice(4).map((row) => row?.cells[8]);
  expect(incomes.slice(0, -2).some((cell) => cell?.value === "44,640元")).toBe(true);
  expect(incomes.slice(-2).map((cell) => cell?.formula)).toEqual(["=SUM(I5:I29)", "=SUM(I5:I29)"]);
});
