import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CampaignSession } from "../../src/commands/campaign-session";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import type { Fen } from "../../src/domain/money/fen";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { requestBudget } from "../../src/workbook/office/write/request-size";
import { largeCounty } from "../samples/large-county";
import { printFigures } from "./figures";

const UNITS = 40;
const JOBS: readonly (readonly [string, (session: CampaignSession) => Promise<unknown>])[] = [
  ["recognise", (session) => session.recognize()],
  ["check", (session) => session.check()],
  ["check again, nothing edited", (session) => session.check()],
  ["mark findings", (session) => session.markFindings()],
  ["decide every household", (session) => session.reviewEligibility()],
  ["divide the fund", (session) => session.reviewAllocation()],
  ["write the division", (session) => session.writeAllocation({ fundFen: 1_500_000_000 as Fen })],
  ["rosters of 40 units", (session) => session.makeSheets(["payment"])],
  ["notice", (session) => session.makeSheets(["notice"])],
  ["list fixes", (session) => session.previewFixes()],
  ["write fixes", (session) => session.writeFixes(session.getSnapshot().fixes?.list.fixes ?? [])],
  ["put back", (session) => session.putBack()],
];

/** What one job sends and gets over a register of some length. */
interface JobTraffic {
  readonly job: string;
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/**
 * Counts the round trips and bytes of each job over an invented register.
 * @example (await benchRoundTrips(2_000))[1]?.roundTrips // => 6
 */
export async function benchRoundTrips(rows: number): Promise<readonly JobTraffic[]> {
  const xlsx = await largeCounty({ rows, units: UNITS, gifts: true });
  const host = await openExcelHost({ xlsx, calculator: null });
  const session = createCampaignSession({
    gateway: createOfficeGateway(host.Excel),
    ...{ locale: "zh-CN", now: () => new Date(2027, 0, 20), asOf: "2027-01-20" as CalendarDate },
    overrides: {},
  });
  const traffic: JobTraffic[] = [];
  for (const [job, work] of JOBS) {
    const before = host.stats();
    await work(session);
    const { refusal } = session.getSnapshot();
    if (refusal !== null) throw new Error(`benchRoundTrips: ${job}: ${JSON.stringify(refusal)}`);
    const after = host.stats();
    traffic.push({
      job,
      roundTrips: after.roundTrips - before.roundTrips,
      requestBytes: after.requestBytes - before.requestBytes,
      responseBytes: after.responseBytes - before.responseBytes,
    });
  }
  host.close();
  return traffic;
}

/**
 * Ten times the rows may cost only the trips their bytes fill, 4 MB each. An answer's size is not known before it is asked for, so a cell
 * is taken for four times what a usual one needs: jobs that read much do not meet this yet.
 */
async function run() {
  const small = await benchRoundTrips(2_000);
  const large = await benchRoundTrips(20_000);
  printFigures(
    large.map(({ job, roundTrips, requestBytes, responseBytes }, at) => {
      const { roundTrips: before = 0 } = small[at] ?? {};
      const megabytes = [requestBytes, responseBytes].map((bytes) => (bytes / 1e6).toFixed(1)).join(" + ");
      const bar = before + Math.ceil((requestBytes + responseBytes) / requestBudget);
      const what = `20,000 rows, ${job} (${megabytes} MB; 2,000 rows: ${before})`;
      return { what, value: roundTrips, unit: "round trips", bar };
    }),
  );
}

if (require.main === module) void run();
