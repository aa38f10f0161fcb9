import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import type { Fen } from "../../../src/domain/money/fen";
import { claimBounds } from "../../../src/domain/allocation/claim";
import { allocationRulesOf } from "../../../src/domain/allocation/allocation-rules-of";
import { claimsOf } from "../../../src/workflows/allocate/allocate-claims";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import { tryParameters } from "../../../src/workflows/eligibility/try-parameters";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
// Invented people: region 341899 is assigned to no place.
const FENG = "341899195801106786";
const LIANG = "341899196203045527";
const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "人口", "年收入", "刚性支出", "意外支出"];
const parameters = parameterGrid({
  "每户全年上限（元）": 3000,
  "每户保底（元）": 500,
  "发放金额取整（元）": 10,
});
const household = (name: string, id: string, perHead: number): CellValue[] => [
  ...[name, id, "县棉纺织厂", "深度困难", 2, perHead * 24, 0, 0],
];
const relief = gridOf("民政临时救助发放表", [
  ["民政临时救助发放名册"],
  ["姓名", "身份证号", "发放金额", "发放日期", "领取人签字"],
  ["冯莲香", FENG, 2300, "2027-01-05", null],
]);

test("the need is what dividing would come to: registered twice counts once, what was paid this year leaves less room", () => {
  const report = reportEligibility(
    [
      parameters,
      gridOf("困难职工登记", [
        HEAD,
        household("冯莲香", FENG, 700),
        household("冯莲香", FENG, 700),
        household("梁玉兰", LIANG, 790),
      ]),
      relief,
    ],
    options,
  );
  const trial = tryParameters(report, { minimumLivingLine: 80000 as Fen });
  const { rules } = allocationRulesOf(report.parameters);
  const standards = claimsOf(report).claiming.map(({ claim }) => claimBounds(claim, rules!).standardFen);
  expect(standards).toEqual([70_000, 100_000]);
  expect(trial.needBeforeFen).toBe(170_000);
  expect(trial.needAfterFen).toBe(220_000);
  expect(
    trial.flips.map(({ household: { name }, from, to }) => [name, from.hardshipClass, to.hardshipClass]),
  ).toEqual([["梁玉兰", "relative", "deep"]]);
});
