import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-14" as CalendarDate, overrides: {} } as const;

test("the office's summary has every unit once, its totals, and the reference standard in the last column alone", async () => {
  const grids = [
    parameterGrid(),
    gridOf("单位捐款", [
      [
        ...["捐款单位", "捐款人数", "认捐金额", "到账金额（元）", "到账日期", "上年捐款"],
        ...["捐款方式", "票据号"],
      ],
      ["县粮食局", 19, 2500, 1200, "2027-01-05", 1900, "转账", "0012"],
      ["粮食局", 19, 2500, 300, "2027-01-08", 1900, "现金", "0013"],
      ["县水务局", null, 2000, null, null, 1800, null, null],
    ]),
    // The list states neither class nor staff: the directory does.
    gridOf("单位名录", [
      ["单位名称", "单位类别", "职工人数", "联系人"],
      ["县粮食局", "一般单位", 20, "钱一鸣"],
      ["县水务局", "一般单位", 30, "周明"],
    ]),
  ];
  const { sheets, plan } = await makeSheets(["donation-summary"], checkWorkbook(grids, options), options);
  expect(sheets).toMatchObject([{ sheet: "募捐汇总", rows: 2 }]);
  const values = plan.steps.flatMap((step) => (step.step === "writeBlock" ? step.values : []));
  const head = values.findIndex((row) => row[1] === "单位");
  expect(values[head]?.at(-1)).toBe("比参考\n标准少");
  expect(values.slice(head + 1, head + 4)).toEqual([
    [
      ...[1, "县粮食局", 2500, 1500, 1000, 1900, "95.0%", "未到齐；已过截止日4天；未高于上年"],
      ...["转账、现金", "0012、0013", 500],
    ],
    [2, "县水务局", 2000, 0, 2000, 1800, "—", "未到账；已过截止日4天", "", "", null],
    [null, "合计　2家", 4500, 1500, 3000, 3700, null, null, null, null, null],
  ]);
});
