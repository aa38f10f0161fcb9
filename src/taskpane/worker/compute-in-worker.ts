import type { Compute, ComputeParams } from "../../commands/computing/compute";
import type { Answer, ComputationId } from "../../commands/computing/computations";
import type { Progress } from "../../workbook/gateway";
import type { Grid } from "../../workbook/grid";
import { goOn, Stopped } from "../../workbook/stopped";
import type { ComputingAnswer, ComputingRequest, ComputingTask } from "./computing-messages";
import { Assembly, piecesOf } from "./pieces";

interface Waiting {
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly pieces: Assembly;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Computes in a worker, so that the pane stays lively however many rows there are. The worker stays and keeps the sheets it was handed
 * last; stopping ends it at once, and the next computation begins another. Computations reject with Stopped, or with the error they
 * ended in.
 * Source: Web Workers (HTML Living Standard, section 10).
 * @example createCampaignSession({ gateway, locale, now, compute: computeInWorker() })
 */
export function computeInWorker(): Compute {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let handed: readonly Grid[] | null = null;
  let asked = 0;
  // What is handed over in pieces must not mix with what somebody else hands over.
  let handing: Promise<unknown> = Promise.resolve();

  function end(error: Error): void {
    worker?.terminate();
    worker = null;
    handed = null;
    for (const each of waiting.values()) each.reject(error);
    waiting.clear();
  }

  function hear({ data }: MessageEvent<ComputingAnswer>): void {
    const asking = waiting.get(data.number);
    if (asking === undefined) return;
    if (data.kind === "progress") return asking.onProgress(data.progress);
    if (data.kind === "failed") {
      waiting.delete(data.number);
      return asking.reject(Object.assign(new Error(data.message), { name: data.name }));
    }
    const answer = asking.pieces.take(data.piece);
    if (answer === null) return;
    waiting.delete(data.number);
    asking.resolve(answer.value);
  }

  function begin(): Worker {
    const begun = new Worker(
      /* webpackChunkName: "computing-worker" */ new URL("./computing-worker.ts", import.meta.url),
    );
    begun.onmessage = hear;
    begun.onerror = ({ message }) => end(new Error(message));
    return begun;
  }

  async function handOver(grids: readonly Grid[], number: number, task: ComputingTask, signal: AbortSignal) {
    goOn(signal);
    const to = (worker ??= begin());
    const post = async (requests: Iterable<ComputingRequest>) => {
      for (const request of requests) {
        to.postMessage(request);
        await nextTask();
        goOn(signal);
      }
    };
    if (handed !== grids) {
      handed = null;
      await post(each(piecesOf(grids), (piece) => ({ kind: "grids", piece })));
      if (worker === to) handed = grids;
    }
    await post(each(piecesOf(task), (piece) => ({ kind: "asked", number, piece })));
  }

  async function compute<Id extends ComputationId>(params: ComputeParams<Id>): Promise<unknown> {
    const { id, grids, options, asked: asking, signal, onProgress } = params;
    asked += 1;
    const number = asked;
    const stop = () => end(new Stopped());
    signal.addEventListener("abort", stop, { once: true });
    try {
      const answer = new Promise<unknown>((resolve, reject) => {
        waiting.set(number, { onProgress, resolve, reject, pieces: new Assembly() });
      });
      const over = handing.then(() => handOver(grids, number, { id, options, asked: asking }, signal));
      handing = Promise.allSettled([over]);
      const [computed] = await Promise.all([answer, over]);
      return computed;
    } finally {
      signal.removeEventListener("abort", stop);
      waiting.delete(number);
    }
  }

  // The worker answers what the computation of that name answers.
  return (params) => compute(params) as Promise<Answer<typeof params.id>>;
}

function* each<T, U>(of: Iterable<T>, as: (item: T) => U): Generator<U> {
  for (const item of of) yield as(item);
}
