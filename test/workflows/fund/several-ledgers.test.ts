import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { planBooking } from "../../../src/workflows/fund/book-spending";
import { overviewFund } from "../../../src/workflows/fund/fund-overview";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
const HEAD = ["日期", "凭证号", "摘要", "资金来源", "收入", "支出", "余额"];
const ledger = (sheet: string, ...rows: CellValue[][]) =>
  gridOf(sheet, [[`${sheet}资金台账`], HEAD, ...rows]);
const december = ledger(
  "12月",
  ["2026-12-01", null, "上年结转", null, null, null, 1000],
  ["2026-12-20", "收1", "县教育局捐款", "单位捐款", 5000, null, 6000],
);
const january = ledger(
  "1月",
  ["2027-01-01", null, "上月结转", null, null, null, 6000],
  ["2027-01-05", "收2", "县财政拨款", "财政拨款", 3000, null, 9000],
  ["2027-01-20", "纪要1号", "慰问金", "财政拨款", null, 800, 8200],
);
const codes = (grids: Parameters<typeof checkWorkbook>[0]) =>
  checkWorkbook(grids, options)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith("fund."));

test("a sheet a month is one ledger: what is carried over counts once, whichever sheet comes first", () => {
  for (const grids of [
    [parameterGrid(), december, january],
    [parameterGrid(), january, december],
  ]) {
    const fund = overviewFund(grids, options);
    expect(fund?.ledger).toMatchObject({
      trial: { openingFen: 100_000, incomeFen: 800_000, expenseFen: 80_000, closingFen: 820_000 },
      statedFen: 820_000,
    });
    expect(fund?.ledger?.months.map(({ month, closingFen }) => [month, closingFen])).toEqual([
      ["2026-12", 600_000],
      ["2027-01", 820_000],
    ]);
    expect(codes(grids)).not.toContain("fund.trial");
    expect(codes(grids)).not.toContain("fund.severalLedgers");
  }
});

test("ledgers that do not go on from one another all count, and it is said", () => {
  const cash = ledger(
    "现金账",
    ["2027-01-02", null, "上年结转", null, null, null, 200],
    ["2027-01-06", "收3", "李先生捐款", "社会捐助", 300, null, 500],
  );
  const grids = [parameterGrid({ "上年结转（元）": 1200 }), december, january, cash];
  expect(overviewFund(grids, options)?.ledger).toMatchObject({
    trial: { openingFen: 120_000, incomeFen: 830_000, closingFen: 870_000 },
    statedFen: 870_000,
  });
  expect(codes(grids)).toContain("fund.severalLedgers");
  // The parameter is the sum of both.
  expect(codes(grids)).not.toContain("fund.opening");
  expect(codes([parameterGrid({ "上年结转（元）": 1500 }), december, january, cash])).toContain(
    "fund.opening",
  );
});

test("spending is entered in the ledger that goes on last", () => {
  const roster = gridOf("发放名册", [
    ["姓名", "工作单位", "慰问金额", "银行卡号", "领取人签字"],
    ["冯莲香", "县棉纺织厂", 700, "6299990000000001", null],
  ]);
  const planned = planBooking([parameterGrid(), january, december, roster], options, { approval: "纪要2号" });
  expect(planned.kind).toBe("planned");
  const sheets = planned.kind === "planned" ? new Set(planned.plan.steps.map(({ sheet }) => sheet)) : null;
  expect([...(sheets ?? [])]).toEqual(["1月"]);
});

test("a source pays only what its parameter names; without a parameter it may pay anything", () => {
  const spent = (source: string, summary: string) =>
    ledger(
      "台账",
      ["2027-01-05", "收1", "拨款", source, 9000, null, 9000],
      ["2027-01-20", "纪要1号", summary, source, null, 800, 8200],
    );
  const set = { 财政拨款可用于: "生活救助、医疗救助、助学" };
  const found = (source: string, summary: string, changes: Record<string, CellValue> = set) =>
    codes([parameterGrid(changes), spent(source, summary)]).includes("fund.notPermitted");
  expect(found("财政拨款", "走访慰问品")).toBe(true);
  expect(found("财政拨款", "发放助学金：县棉纺织厂3户")).toBe(false);
  expect(found("财政拨款", "大病医疗帮扶")).toBe(false);
  expect(found("工会经费", "走访慰问品")).toBe(false);
  expect(found("财政拨款", "走访慰问品", {})).toBe(false);
  const finding = checkWorkbook([parameterGrid(set), spent("财政拨款", "走访慰问品")], options).findings.find(
    ({ code }) => code === "fund.notPermitted",
  );
  expect(finding?.where).toMatchObject({ sheet: "台账", row: 4, column: 4 });
});

test("spending is entered from the source the clerk names", () => {
  const roster = gridOf("发放名册", [
    ["姓名", "工作单位", "慰问金额", "银行卡号", "领取人签字"],
    ["冯莲香", "县棉纺织厂", 700, "6299990000000001", null],
  ]);
  const request = { approval: "纪要2号", source: "treasury" } as const;
  const planned = planBooking([parameterGrid(), january, roster], options, request);
  const written =
    planned.kind === "planned"
      ? planned.plan.steps.flatMap((step) => (step.step === "writeBlock" ? step.values : []))
      : [];
  expect(written.at(-1)).toEqual([
    46412,
    "纪要2号",
    "发放慰问金：县棉纺织厂1户",
    "财政拨款",
    null,
    700,
    "=G5+E6-F6",
  ]);
});
