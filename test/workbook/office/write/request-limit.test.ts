import type { CalendarDate } from "../../../../src/domain/calendar/calendar-date";
import type { Fen } from "../../../../src/domain/money/fen";
import { planPaymentRoster } from "../../../../src/sheets/payment/payment-roster";
import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import { requestBudget } from "../../../../src/workbook/office/write/request-size";
import type { Plan } from "../../../../src/workbook/plan";
import { createWorkbookData } from "../../../../src/xlsx";
import { openFaultyHost } from "../faulty-host";

const households = 10;

function rosters(enterprises: number): Plan {
  const rows = Array.from({ length: households }, (_, index) => ({
    name: "魏桂兰",
    sex: "女",
    residentId: "341899195801106786",
    hardshipClass: "深度困难",
    amountFen: (130000 + index * 100) as Fen,
    bankName: "县农商银行城关支行",
    bankAccount: "6299993416574172978",
    phone: "12100009670",
    remark: "",
  }));
  const steps = Array.from({ length: enterprises }, (_, index) =>
    planPaymentRoster({
      county: "怀川县",
      year: 2027,
      workUnit: `县第${index + 1}棉纺织厂`,
      system: "县工业和信息化局",
      rosterDate: "2027-01-20" as CalendarDate,
      titleFont: "方正小标宋简体",
      rows,
      fingerprint: "7K3M-9Q2D",
    }),
  ).flatMap((planned) => planned.steps);
  return { title: "makeRosters", steps };
}

test("two hundred rosters, written, written again and put back, keep every request under the limit", async () => {
  const host = openFaultyHost(createWorkbookData("登记"));
  const gateway = createOfficeGateway(host.Excel);
  const plan = rosters(200);
  const requestsOf = async (work: () => Promise<{ readonly ok: boolean }>) => {
    const from = host.requestBytes.length;
    expect(await work()).toMatchObject({ ok: true });
    return host.requestBytes.slice(from);
  };
  const first = await requestsOf(() => gateway.apply(plan));
  const again = await requestsOf(() => gateway.apply(plan));
  const back = await requestsOf(() => gateway.putBackLast());
  const sizes = [first, again, back].map((requests) => ({
    requests: requests.length,
    largest: Math.max(...requests),
    total: requests.reduce((sum, size) => sum + size, 0),
  }));
  // Below the budget too: what a request is reckoned to take is never less than what it takes.
  for (const { largest } of sizes) expect(largest).toBeLessThan(requestBudget);
  // One round trip for every few megabytes, not one for every sheet.
  for (const { requests, total } of sizes) expect(requests).toBeLessThanOrEqual(17 + total / 1_000_000);
});
