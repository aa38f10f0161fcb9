import { openExcelHost } from "../../src/excel-host";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { createWorkbookData } from "../../src/xlsx";
import { samplePerson } from "../../assets/samples/sample-person";
import { seededRandom } from "../../assets/samples/seeded-random";
import { printFigures } from "./figures";

const ROWS = 10_000;
const HEADERS =
  "姓名 身份证号 性别 工作单位 困难类别 人口 年收入 月人均 是否享受低保 致困原因 联系电话".split(" ");
const BUDGET = 4_000_000;

/** One press of a button: processor time, round trips and megabytes both ways; the bar of trips is 20 + megabytes ÷ 4 MB. */
export interface MarkingBenchRow {
  readonly press: string;
  readonly milliseconds: number;
  readonly roundTrips: number;
  readonly requestMegabytes: number;
  readonly responseMegabytes: number;
  readonly barRoundTrips: number;
}

function registerRows(): unknown[][] {
  const random = seededRandom(2027);
  return Array.from({ length: ROWS }, (_, row) => {
    const person = samplePerson(random);
    const size = 1 + (row % 5);
    const perHead = 280 + (row % 900);
    // The stated income per head is wrong in nearly every row.
    const stated = row % 40 === 0 ? perHead : perHead + 137;
    const income = perHead * 12 * size;
    const shown = [person.name, `'${person.residentId}`, person.sex, `第${row % 12}工厂`];
    return [...shown, "相对困难", size, income, stated, "否", "下岗失业", `'${person.phone}`];
  });
}

/** Marks a register of 10,000 rows nearly all of which have a finding, marks it again, and puts the last marking back. */
export async function benchMarks(): Promise<readonly MarkingBenchRow[]> {
  const host = await openExcelHost({ workbook: createWorkbookData("登记"), calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("登记");
    sheet.getRange(`A1:K${ROWS + 1}`).values = [HEADERS, ...registerRows()];
    await context.sync();
  });
  const session = createCampaignSession({
    gateway: createOfficeGateway(host.Excel),
    locale: "zh-CN",
    now: () => new Date(2027, 0, 20),
    overrides: {},
    asOf: "2027-01-20" as CalendarDate,
  });
  const measure = async (press: string, work: () => Promise<unknown>): Promise<MarkingBenchRow> => {
    const before = host.stats();
    const start = process.cpuUsage();
    await work();
    // office.js lets go of its ranges in a request of its own.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { user, system } = process.cpuUsage(start);
    const after = host.stats();
    const requests = after.requestBytes - before.requestBytes;
    const responses = after.responseBytes - before.responseBytes;
    return {
      press,
      milliseconds: Math.round((user + system) / 1000),
      roundTrips: after.roundTrips - before.roundTrips,
      requestMegabytes: Math.round(requests / 1e5) / 10,
      responseMegabytes: Math.round(responses / 1e5) / 10,
      barRoundTrips: 20 + Math.ceil((requests + responses) / BUDGET),
    };
  };
  const rows = [
    await measure("mark", () => session.markFindings()),
    await measure("mark again", () => session.markFindings()),
    await measure("put back", () => session.putBack()),
  ];
  if ((session.getSnapshot().checked?.result.findings.length ?? 0) < ROWS * 0.9)
    throw new Error("benchMarks: too few findings");
  return rows;
}

if (require.main === module) {
  void benchMarks().then((rows) =>
    printFigures(
      rows.flatMap(({ press, milliseconds, roundTrips, barRoundTrips }) => [
        { what: `10,000 rows: ${press}`, value: milliseconds, unit: "ms", bar: null },
        { what: `10,000 rows: ${press}`, value: roundTrips, unit: "round trips", bar: barRoundTrips },
      ]),
    ),
  );
}
