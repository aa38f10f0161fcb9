import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { Fen } from "../../../src/domain/money/fen";
import { noticeRows } from "../../../src/domain/posting/notice-rows";
import { postingPeriod } from "../../../src/domain/posting/posting-period";
import { breakLines } from "../../../src/sheets/layout/body-paragraph";
import { planPublicNotice } from "../../../src/sheets/posting/public-notice";
import type { PlanStep } from "../../../src/workbook/plan";

function noticeOf(count: number) {
  const households = Array.from({ length: count }, () => ({
    name: "魏桂兰",
    workUnit: "县棉纺织厂",
    hardshipClass: "深度困难",
    amountFen: 170000 as Fen,
  }));
  const plan = planPublicNotice({
    county: "怀川县",
    year: 2026,
    workUnit: "县棉纺织厂",
    document: "怀办发〔2026〕31号",
    rows: noticeRows(households),
    period: postingPeriod({ from: "2026-01-12" as CalendarDate, days: 5, inWorkingDays: true }),
    inWorkingDays: true,
    objections: { office: "县总工会权益保障部", phone: "0000-1234567", address: "怀川县人民路1号" },
    titleFont: "方正小标宋简体",
  });
  const find = <Name extends PlanStep["step"]>(name: Name) =>
    plan.steps.find((step) => step.step === name) as Extract<PlanStep, { step: Name }>;
  const heights = find("rowHeights").heights.flatMap(({ rowCount, height }) =>
    new Array<number>(rowCount).fill(height),
  );
  return { plan, heights, values: find("writeBlock").values, page: find("pageSetup").page };
}

test("a notice says who decided, how long it hangs and where to object", () => {
  const { values, plan } = noticeOf(23);
  const text = values
    .map((row) => String(row[0] ?? ""))
    .join("")
    .replace(/\n/g, "");
  expect(plan.sheet).toBe("公示-棉纺织厂");
  expect(text).toContain("拟向县棉纺织厂23户困难职工发放慰问金39,100.00元");
  expect(text).toContain("按照怀办发〔2026〕31号文件要求，经本人申请");
  expect(text).toContain("2026年1月12日至2026年1月16日（5个工作日）");
  expect(text).toContain("受理电话：0000-1234567；地址：怀川县人民路1号。");
});

test("the only formula is its own sum", () => {
  const formulas = noticeOf(30)
    .values.flat()
    .filter((value) => String(value).startsWith("="));
  expect(formulas).toEqual(["=SUM(E9:E38)"]);
});

test.each([1, 2, 13, 14, 15, 16, 30, 100, 1000])("a notice of %i fits its pages", (count) => {
  const { heights, page, values } = noticeOf(count);
  const head = page.titleRows?.first ?? 0;
  const starts = [1, ...page.rowBreaks, heights.length + 1];
  for (const [index, start] of starts.slice(0, -1).entries()) {
    const rows = heights.slice(start - 1, (starts[index + 1] ?? 0) - 1);
    const repeated = index === 0 ? 0 : (heights[head - 1] ?? 0);
    expect(rows.reduce((sum, height) => sum + height, repeated)).toBeLessThanOrEqual(644);
  }
  // Office and date are never alone on a page.
  const lastRow = values.findIndex((row) => String(row[0]).startsWith("合计")) + 1;
  if (page.rowBreaks.length > 0) expect(lastRow - (page.rowBreaks.at(-1) ?? 0)).toBeGreaterThanOrEqual(2);
});

test("lines keep a number with its unit and never begin with a closing mark", () => {
  for (const room of [8, 9, 10, 11, 12, 26]) {
    const lines = breakLines("拟向县棉纺织厂23户困难职工发放慰问金38,300.00元，现将名单予以公示。", room);
    expect(lines.join("")).toContain("38,300.00元");
    for (const line of lines) expect(line).not.toMatch(/^[，。、；：）]/);
    expect(lines.some((line) => line.includes("38,300.00元"))).toBe(true);
  }
});
