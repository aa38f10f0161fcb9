import type { CheckRunner } from "../../commands/check-runner";
import type { Grid } from "../../workbook/grid";
import { goOn, Stopped } from "../../workbook/stopped";
import type { CheckAnswer, CheckRequest } from "./check-messages";

/** So many cells are handed over at a time: copying them keeps the pane for a few milliseconds only. */
const cellsAtOnce = 20_000;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

async function handOver(worker: Worker, grids: readonly Grid[], signal: AbortSignal): Promise<void> {
  const post = (request: CheckRequest) => worker.postMessage(request);
  post({ kind: "sheets", sheets: grids.map(({ values: _values, ...sheet }) => sheet) });
  for (const [sheet, { values }] of grids.entries()) {
    const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, values[0]?.length ?? 1)));
    for (let from = 0; from < values.length; from += rowsAtOnce) {
      goOn(signal);
      post({ kind: "rows", sheet, rows: values.slice(from, from + rowsAtOnce) });
      await nextTask();
    }
  }
}

/**
 * Checks in a worker, so that the pane stays lively however many rows there are; stopping ends the worker at once.
 * Rejects with Stopped, or with the error the check ended in.
 * Source: Web Workers (HTML Living Standard, section 10).
 * @example createCampaignSession({ gateway, locale, now, runCheck: checkInWorker })
 */
export const checkInWorker: CheckRunner = async (grids, options, signal) => {
  goOn(signal);
  const worker = new Worker(
    /* webpackChunkName: "check-worker" */ new URL("./check-worker.ts", import.meta.url),
  );
  try {
    await handOver(worker, grids, signal);
    return await new Promise<CheckAnswer>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Stopped()), { once: true });
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      const request: CheckRequest = { kind: "check", options };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
};
