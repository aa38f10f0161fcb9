import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
// Invented people: region 341899 is assigned to no place.
const register = gridOf("困难职工登记", [
  ["怀川县困难职工登记表"],
  ["姓名", "身份证号", "工作单位", "困难类别", "家庭人口", "家庭年收入", "刚性支出", "意外支出"],
  ["冯莲香", "341899195801106786", "县棉纺织厂", "深度困难", 3, 13248, 0, 0],
  ["马宝山", "341899195811080196", "县棉纺织厂", "相对困难", 2, 34344, 2400, 0],
]);
const grids = [parameterGrid(), register];

/** The record of the review as it is printed, filled in by hand: agree, disagree, abstain, result of each of the two. */
async function filled(
  present: number | null,
  votes: readonly (readonly [CellValue, CellValue, CellValue, CellValue])[],
): Promise<Grid> {
  const { plan } = await makeSheets(["review"], checkWorkbook(grids, options), options);
  const [block] = plan.steps.flatMap((step) => (step.step === "writeBlock" ? [step.values] : []));
  const values = (block ?? []).map((row) =>
    row.map((value) =>
      typeof value !== "string"
        ? value
        : value
            .replace("评议日期：　　　年　　月　　日", "评议日期：2027年1月5日")
            .replace("实到　　　人", present === null ? "实到　　　人" : `实到 ${present} 人`),
    ),
  );
  ["冯莲香", "马宝山"].forEach((name, at) => {
    const line = values.find((row) => row.includes(name));
    votes[at]?.forEach((vote, place) => {
      if (line !== undefined) line[7 + place] = vote;
    });
  });
  return gridOf("评议-棉纺织厂", values);
}

async function stepsOf(review: Grid) {
  const { plan } = await makeSheets(["steps"], checkWorkbook([...grids, review], options), options);
  const [block] = plan.steps.flatMap((step) => (step.step === "writeBlock" ? [step.values] : []));
  const head = block?.find((row) => row.includes("姓名")) ?? [];
  const column = (name: string) => head.findIndex((cell) => String(cell).replace(/\s/g, "") === name);
  return ["冯莲香", "马宝山"].map((name) => {
    const line = block?.find((row) => row.includes(name)) ?? [];
    return ["评议日期", "到会人数", "评议结果"].map((each) =>
      String(line[column(each)] ?? "").replace(/^'/, ""),
    );
  });
}

test("votes and results of the record go into 办理进度: written results first, else more than half of those present", async () => {
  const review = await filled(9, [
    [8, 1, 0, "通过"],
    [4, 5, 0, null],
  ]);
  expect(await stepsOf(review)).toEqual([
    ["2027-01-05", "9", "通过"],
    ["2027-01-05", "9", "未通过"],
  ]);
});

test("a record nobody filled in, and a household to be looked into again, record nothing", async () => {
  expect(await stepsOf(await filled(null, []))).toEqual([
    ["", "", ""],
    ["", "", ""],
  ]);
  const put = await filled(9, [
    [4, 4, 1, "再核"],
    ["5票", 4, 0, null],
  ]);
  expect(await stepsOf(put)).toEqual([
    ["", "", ""],
    ["2027-01-05", "9", "通过"],
  ]);
});

test.each([
  ["more votes than people", 9, [8, 2, 0, null], ["review.votes"]],
  ["a result the votes do not bear out", 9, [3, 6, 0, "通过"], ["review.votes"]],
  ["refused and still on the list", 9, [3, 6, 0, "不通过"], ["review.refused"]],
  ["as voted", 9, [7, 1, 1, "通过"], []],
  ["put off, whatever the votes", 9, [2, 7, 0, "再核"], []],
  ["nobody counted who was there", null, [5, 4, 0, "通过"], []],
] as const)("%s", async (_case, present, votes, codes) => {
  const checked = checkWorkbook([...grids, await filled(present, [votes])], options);
  const found = checked.findings.filter(({ code }) => code.startsWith("review."));
  expect(found.map(({ code }) => code)).toEqual(codes);
  for (const { where } of found) expect(where).toEqual({ sheet: "评议-棉纺织厂", row: 5, column: 11 });
});
