import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { renderFinding } from "../../../src/i18n/render-finding";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import { planDecisions } from "../../../src/workflows/eligibility/eligibility-report-plan";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
const HEAD = [
  "姓名",
  "身份证号",
  "工作单位",
  "困难类别",
  "家庭人口",
  "家庭年收入",
  "刚性支出",
  "意外支出",
  "家庭存款",
];
const YEAR = parameterGrid({
  "低保线（元/人/月）": 780,
  旧标准低保边缘户倍数: 1.5,
  旧标准意外致困户倍数: 3,
});

/** One household of an invented person, with what a register of that time states of it. */
function household(stated: string, ...figures: CellValue[]) {
  const row = ["冯莲香", "341899195801106786", "县棉纺织厂", stated, ...figures];
  return gridOf("困难职工登记", [["怀川县困难职工登记表"], HEAD, row]);
}

function said(stated: string, ...figures: CellValue[]) {
  const { findings } = checkWorkbook([YEAR, household(stated, ...figures)], options);
  return findings
    .filter(({ code }) => code === "eligibility.oldClass")
    .map((finding) => renderFinding(finding, "zh-CN").basis);
}

describe("a class of 2016 in the register is held against the rule of that time", () => {
  // 人口, 年收入, 刚性支出, 意外支出, 家庭存款
  test.each<[string, CellValue[], string]>([
    ["低保户", [3, 27_000, 0, 0, null], "按旧分类标准：低保户符合"],
    ["低保户", [3, 40_000, 14_000, 0, null], "按旧分类标准：低保户不符合，低保边缘户符合"],
    ["低保边缘户", [3, 40_000, 0, 0, null], "按旧分类标准：低保户不符合，低保边缘户不符合，意外致困户不符合"],
    [
      "意外致困户",
      [3, 80_000, 0, 60_000, null],
      "按旧分类标准：低保户不符合，低保边缘户不符合，意外致困户符合",
    ],
    [
      "意外致困户",
      [3, 90_000, 0, 70_000, null],
      "按旧分类标准：低保户不符合，低保边缘户不符合，意外致困户缺“家庭存款”",
    ],
    [
      "意外致困户",
      [3, 90_000, 0, 70_000, 50_000],
      "按旧分类标准：低保户不符合，低保边缘户不符合，意外致困户不符合",
    ],
    ["低保边缘户", [null, 40_000, 0, 0, null], "按旧分类标准：低保户缺“家庭人口”"],
  ])("%s %j: %s", (stated, figures, expected) => {
    expect(said(stated, ...figures)).toEqual([expected]);
  });

  test("a class of now is not asked by the old rule", () => {
    expect(said("深度困难", 3, 27_000, 0, 0, null)).toEqual([]);
  });

  test("the reasons written beside the register and on 资格认定 tell it as well", () => {
    const grids = [YEAR, household("低保边缘户", 3, 40_000, 14_000, 0, null)];
    const plan = planDecisions(reportEligibility(grids, options), grids, options);
    const texts = JSON.stringify(plan);
    expect(texts.match(/按旧分类标准：低保户不符合，低保边缘户符合/g)).toHaveLength(2);
  });
});
