import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { renderFinding } from "../../../src/i18n/render-finding";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const HEAD = ["单位名称", "到账金额（元）", "到账日期", "捐款渠道", "捐款方式", "票据号", "备注"];

function repeatedIn(...rows: CellValue[][]) {
  const { findings } = checkWorkbook([parameterGrid(), gridOf("单位捐款", [HEAD, ...rows])], options);
  return findings.filter(({ code }) => code === "donation.receiptRepeated");
}

test("one number of a receipt at two gifts is said at both cells", () => {
  const findings = repeatedIn(
    ["县水务局", 3000, "2027-01-04", "单位挤", "转账", "A00123", null],
    ["县粮食局", 2000, "2027-01-05", "单位挤", "转账", "A00124", null],
    ["县林业局", 1000, "2027-01-06", "单位挤", "现金", "A00123", null],
  );
  expect(findings).toMatchObject([
    { severity: "warning", where: { sheet: "单位捐款", row: 2, column: 6 } },
    { severity: "warning", where: { sheet: "单位捐款", row: 4, column: 6 } },
  ]);
  expect(findings[0] && renderFinding(findings[0], "zh-CN").problem).toBe(
    "票据号 A00123 登记了不止一笔：单位捐款!F2、单位捐款!F4",
  );
});

test("a return names the receipt of the gift it belongs to", () => {
  const given = ["县水务局", 3000, "2027-01-04", "单位挤", "转账", "A00123", null];
  expect(
    repeatedIn(given, ["县水务局", -500, "2027-01-08", "单位挤", "转账", "A00123", "退款，多汇"]),
  ).toEqual([]);
  expect(repeatedIn(given, ["县水务局", 500, "2027-01-08", "单位挤", "转账", "A00123", null])).toHaveLength(
    2,
  );
});
