import type { CalendarDate } from "../../../../src/domain/calendar/calendar-date";
import type { Fen } from "../../../../src/domain/money/fen";
import { planPaymentRoster } from "../../../../src/sheets/payment/payment-roster";
import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import { lookOperations } from "../../../../src/workbook/office/write/look-operations";
import type { Area, Plan, PlanStep } from "../../../../src/workbook/plan";
import { createWorkbookData } from "../../../../src/xlsx";
import { openFaultyHost } from "../faulty-host";
import { pictureOf } from "../workbook-picture";

/** The sizes of the rosters: one page, one row, several pages with sums, the same again. */
const sizes = [10, 1, 40, 10, 23, 40, 3];

function roster(households: number, at: number): readonly PlanStep[] {
  const rows = Array.from({ length: households }, (_, index) => ({
    name: index % 4 === 0 ? "阿依古丽·买买提" : "魏桂兰",
    sex: "女",
    residentId: "341899195801106786",
    hardshipClass: "深度困难",
    amountFen: (130000 + index * 100) as Fen,
    bankName: index % 3 === 0 ? "怀川县农村商业银行股份有限公司城关镇中心支行" : "县农商银行城关支行",
    bankAccount: "6299993416574172978",
    phone: "12100009670",
    remark: "",
  }));
  return planPaymentRoster({
    county: "怀川县",
    year: 2027,
    workUnit: `县第${at + 1}棉纺织厂`,
    system: "县工业和信息化局",
    rosterDate: "2027-01-20" as CalendarDate,
    titleFont: "方正小标宋简体",
    rows,
    fingerprint: "7K3M-9Q2D",
  }).steps;
}

const rosters = sizes.map(roster);
const planOf = (steps: readonly PlanStep[]): Plan => ({ title: "makeRosters", steps });

async function pictureAfter(plans: readonly Plan[]) {
  const workbook = createWorkbookData("登记");
  const gateway = createOfficeGateway(openFaultyHost(workbook).Excel);
  for (const plan of plans) expect(await gateway.apply(plan)).toMatchObject({ ok: true });
  return pictureOf(workbook).sheets;
}

test("sheets made together look as those made one by one, and made again they look the same", async () => {
  const single = await pictureAfter(rosters.map(planOf));
  const together = await pictureAfter([planOf(rosters.flat())]);
  const again = await pictureAfter([planOf(rosters.flat()), planOf(rosters.flat())]);
  expect(together).toEqual(single);
  expect(again).toEqual(single);
  expect(together).toHaveLength(sizes.length + 1);
});

test("of rosters that look alike only the first brings its looks", () => {
  const looksOf = (steps: readonly PlanStep[]) =>
    steps.filter((step) => step.step === "format" || step.step === "merge");
  const first = lookOperations(new Map([["甲厂", looksOf(roster(10, 0))]]));
  const all = lookOperations(
    new Map(["甲厂", "乙厂", "丙厂"].map((sheet) => [sheet, looksOf(roster(10, 0))])),
  );
  const later = all.filter(({ sheet }) => sheet !== "甲厂");
  expect(all.filter(({ sheet }) => sheet === "甲厂")).toHaveLength(first.length);
  // One copy each: both are as long as the first.
  expect(later).toHaveLength(2);
});

test("a sheet with cells merged over rows is formatted by itself", () => {
  const area: Area = { row: 1, column: 1, rowCount: 2, columnCount: 2 };
  const steps = [
    { step: "format", sheet: "", areas: [area], format: { bold: true, wrap: true } },
    { step: "merge", sheet: "", areas: [area] },
  ] as const;
  const operations = lookOperations(new Map(["甲厂", "乙厂"].map((sheet) => [sheet, steps])));
  expect(operations.filter(({ sheet }) => sheet === "乙厂")).toHaveLength(2);
});
