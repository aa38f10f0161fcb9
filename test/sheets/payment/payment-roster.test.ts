import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { Fen } from "../../../src/domain/money/fen";
import { planPaymentRoster } from "../../../src/sheets/payment/payment-roster";
import { rosterRemark, type PaymentRosterRow } from "../../../src/sheets/payment/payment-roster-row";
import { unitSheetName } from "../../../src/sheets/layout/unit-sheet-name";
import type { Area, PlanStep } from "../../../src/workbook/plan";

function household(index: number, change: Partial<PaymentRosterRow> = {}): PaymentRosterRow {
  return {
    name: "魏桂兰",
    sex: "女",
    residentId: "341899195801106786",
    hardshipClass: "深度困难",
    amountFen: (130000 + index * 100) as Fen,
    bankName: "县农商银行城关支行",
    bankAccount: "6299993416574172978",
    phone: "12100009670",
    remark: "",
    ...change,
  };
}

function rosterOf(count: number, change: Partial<PaymentRosterRow> = {}) {
  const rows = Array.from({ length: count }, (_, index) => household(index, change));
  const plan = planPaymentRoster({
    county: "怀川县",
    year: 2027,
    workUnit: "县棉纺织厂",
    system: "县工业和信息化局",
    rosterDate: "2027-01-20" as CalendarDate,
    titleFont: "方正小标宋简体",
    rows,
    fingerprint: "7K3M-9Q2D",
  });
  const find = <Name extends PlanStep["step"]>(name: Name) =>
    plan.steps.find((step) => step.step === name) as Extract<PlanStep, { step: Name }>;
  const { values } = find("writeBlock");
  const heights = find("rowHeights").heights.flatMap(({ rowCount, height }) =>
    new Array<number>(rowCount).fill(height),
  );
  return { plan, rows, values, heights, page: find("pageSetup").page, widths: find("columnWidths").widths };
}

/** Rows of each printed page, the repeated head included. */
function pageHeights({ heights, page }: ReturnType<typeof rosterOf>): number[] {
  const head = heights.slice(0, 3).reduce((sum, height) => sum + height, 0);
  const starts = [4, ...page.rowBreaks, heights.length + 1];
  return starts.slice(0, -1).map((start, index) => {
    const rows = heights.slice(start - 1, (starts[index + 1] ?? 0) - 1);
    return head + rows.reduce((sum, height) => sum + height, 0);
  });
}

test("twenty-three households stand as in the picture: 13 and 10, sub-totals, total in capitals", () => {
  const { values, page, plan } = rosterOf(23);
  expect(plan.sheet).toBe("发放-棉纺织厂");
  expect(values[0]?.[0]).toBe("怀川县2027年元旦春节送温暖慰问金发放名册");
  expect(values[1]?.filter((value) => value !== null)).toEqual([
    "发放单位（盖章）：县棉纺织厂",
    "主管部门：县工业和信息化局",
    "填报日期：2027年1月20日",
  ]);
  expect(page.rowBreaks).toEqual([18]);
  expect(values[16]?.slice(5, 7)).toEqual(["=SUBTOTAL(9,F4:F16)", "本页 13 户"]);
  expect(values[28]?.[5]).toBe("=SUBTOTAL(9,F4:F28)");
  expect(values[28]?.[6]).toMatch(/^（大写）人民币叁万.*元整　　共 23 户$/);
  expect(values).toHaveLength(31);
});

test.each([1, 2, 10, 11, 13, 14, 23, 24, 26, 27, 39, 100])(
  "%i households all stand once and fit their pages",
  (count) => {
    const roster = rosterOf(count);
    const serials = roster.values
      .slice(3)
      .map((row) => row[0])
      .filter((value) => typeof value === "number");
    expect(serials).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    for (const height of pageHeights(roster)) expect(height).toBeLessThanOrEqual(485);
  },
);

test("the last of several pages holds at least three households", () => {
  for (let count = 11; count < 80; count += 1) {
    const { values } = rosterOf(count);
    const last = values.filter((row) => String(row[6]).startsWith("本页")).at(-1);
    expect(Number(/\d+/.exec(String(last?.[6]))?.[0])).toBeGreaterThanOrEqual(3);
  }
});

test("columns keep eighteen points free on the page, whatever the sum and the names", () => {
  const variants = [
    rosterOf(3),
    rosterOf(3, { amountFen: 90000000 as Fen }),
    rosterOf(3, { name: "阿卜杜拉·买买提" }),
    rosterOf(3, { bankAccount: "" }),
  ];
  for (const { widths } of variants) expect(widths.reduce((sum, width) => sum + width, 0)).toBe(710);
  expect(rosterOf(3).widths).toEqual([28, 50, 28, 108, 52, 64, 92, 114, 66, 77, 31]);
});

test("cash payment has no bank columns and wide room to sign", () => {
  const { values, widths } = rosterOf(3, { bankAccount: "", bankName: "" });
  expect(values[2]).not.toContain("银行卡号");
  expect(widths[7]).toBe(150);
});

test("long text makes the row grow instead of being cut", () => {
  const roster = rosterOf(13, { remark: "由长子代领，已核对户口簿" });
  expect(Math.max(...roster.heights)).toBeGreaterThan(34);
  for (const height of pageHeights(roster)) expect(height).toBeLessThanOrEqual(485);
});

test("ids, cards and phones are text before they are written", () => {
  const { plan } = rosterOf(3);
  const text = plan.steps.find((step) => step.step === "format" && step.format.numberFormat === "@");
  const columnsOf = ({ column, columnCount }: Area) =>
    Array.from({ length: columnCount }, (_, at) => column + at);
  const columns = text?.step === "format" ? text.areas.flatMap(columnsOf) : [];
  expect(columns).toEqual(expect.arrayContaining([4, 8, 9]));
});

test("a name that looks like a formula stays text", () => {
  expect(rosterOf(1, { name: "=1+1" }).values[3]?.[1]).toBe("'=1+1");
});

test("data rows are never merged, so that sorting keeps working", () => {
  const { plan } = rosterOf(13);
  const merged = plan.steps.flatMap((step) => (step.step === "merge" ? step.areas : []));
  expect(merged.every((area) => area.row < 4 || area.row > 13)).toBe(true);
});

test("the sheet is named after the unit without its legal form", () => {
  expect(unitSheetName("发放", "怀川酿造有限责任公司")).toBe("发放-怀川酿造");
});

test("a card number that cannot be right is said in the remark", () => {
  expect(rosterRemark("", true)).toBe("卡号待核");
  expect(rosterRemark("由长子代领", true)).toBe("由长子代领；卡号待核");
  expect(rosterRemark("由长子代领", false)).toBe("由长子代领");
});

test("a roster of one page adds up with SUM, one of several with SUBTOTAL", () => {
  const totalOf = (count: number) =>
    rosterOf(count)
      .values.find((row) => row[0] === "合计")
      ?.find((value) => String(value).startsWith("="));
  expect(totalOf(3)).toBe("=SUM(F4:F6)");
  expect(totalOf(23)).toBe("=SUBTOTAL(9,F4:F28)");
});
