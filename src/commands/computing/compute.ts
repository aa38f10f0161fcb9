import type { Progress } from "../../workbook/gateway";
import type { Answer, Asked, ComputationId } from "./computations";
import type { Ground } from "./ground";

/** One computation to be made. */
export interface ComputeParams<Id extends ComputationId> extends Ground {
  readonly id: Id;
  readonly asked: Asked<Id>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Makes a computation somewhere, here or beside the pane; rejects with Stopped once the signal says so. */
export type Compute = <Id extends ComputationId>(params: ComputeParams<Id>) => Promise<Answer<Id>>;

/**
 * Computes where it is called, for those whom nobody waits for at a screen.
 * @example (await computeHere({ id: "check", grids: [], options, asked: null, signal, onProgress })).findings // => []
 */
export const computeHere: Compute = ({ id, grids, options, asked, onProgress }) =>
  // The pane opens without the rules; there they run in a worker.
  import("./computations").then(({ runComputation }) =>
    runComputation(id, { grids, options: { ...options, onProgress } }, asked),
  );
