import { goOn } from "../workbook/stopped";

/** Work in steps of a few milliseconds each, done at once or with rests between, so that whoever waits at a screen can go on. */
export type Stepwise<Outcome> = Generator<void, Outcome>;

/**
 * Does all steps at once.
 * @example finish(divideStepwise(report)).kind // => "divided"
 */
export function finish<Outcome>(work: Stepwise<Outcome>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does each step in a task of its own; rejects with Stopped once the signal says so.
 * Source: HTML Living Standard, section 8.6 (timers).
 * @example (await finishInTasks(divideStepwise(report))).kind // => "divided"
 */
export async function finishInTasks<Outcome>(
  work: Stepwise<Outcome>,
  signal?: AbortSignal,
): Promise<Outcome> {
  for (;;) {
    goOn(signal);
    const step = work.next();
    if (step.done === true) return step.value;
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
}
