import type { ActionId } from "../../src/commands/action-ids";
import { openPane, type PaneAlone } from "../e2e/open-pane";
import { largeCounty } from "../samples/large-county";
import { printFigures } from "./figures";

const PRESSED: readonly ActionId[] = [
  ...(["recognizeTables", "checkAll", "reviewEligibility", "reviewAllocation", "reviewDonations"] as const),
  ...(["openPaymentRosters", "postNotice", "previewFixes", "openVisits"] as const),
];

/** The longest task of the pane's page while one button was at work. */
export interface PaneTask {
  readonly press: ActionId;
  /** Milliseconds of the thread's own processor time; the bar is 50. */
  readonly longest: number;
  readonly seconds: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
}

/**
 * Presses the buttons that take long over a register of 20,000 rows; Excel answers from another process, so that what is measured is the
 * add-in and office.js alone. Null where there is no browser.
 * @example (await benchPaneTasks())?.[0]?.longest // => 31
 */
export async function benchPaneTasks(): Promise<readonly PaneTask[] | null> {
  const alone = await openPane(await largeCounty({ rows: 20_000, units: 40, gifts: true }));
  if (alone === null) return null;
  try {
    // The places that are fetched once the pane stands are no part of a job.
    await alone.page.waitForTimeout(2_000);
    const tasks: PaneTask[] = [];
    for (const press of PRESSED) tasks.push(await measure(alone, press));
    return tasks;
  } finally {
    await alone.close();
  }
}

async function measure({ browser, page, press }: PaneAlone, action: ActionId): Promise<PaneTask> {
  const categories = ["disabled-by-default-devtools.timeline", "devtools.timeline"];
  await browser.startTracing(page, { categories });
  const start = Date.now();
  await press(action);
  await page.waitForFunction(() => document.querySelector("[role=status] [role=progressbar]") === null);
  await page.waitForTimeout(500);
  const seconds = (Date.now() - start - 500) / 1000;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly (TraceEvent & { readonly args?: { readonly name?: string } })[];
  };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = traceEvents.filter(({ name, pid, tid }) => name === "RunTask" && threads.has(`${pid} ${tid}`));
  if (own.length === 0) throw new Error("benchPaneTasks: no task was traced");
  const longest = own.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
  return { press: action, longest: Math.round(longest), seconds };
}

if (require.main === module) {
  void benchPaneTasks().then((tasks) => {
    if (tasks === null) return console.error("no browser: the pane's tasks were not measured");
    printFigures(
      tasks.map(({ press, longest }) => ({
        ...{ what: `longest task of the pane, 20,000 rows: ${press}`, value: longest },
        ...{ unit: "ms", bar: 50 },
      })),
    );
  });
}
