import { collectFiles, type CollectionResult } from "../workflows/collect/collect-files";
import { planReturnSlips } from "../workflows/return-slips/plan-return-slips";
import type { TakenFile } from "../workflows/collect/take-file";
import type { RecognitionCorrection } from "../workbook/recognition/recognition-correction";
import type { SessionKit } from "./session-kit";

/** Reads the chosen files one after the other, null when that was cancelled; `corrections` are what clerks said of tables of the same shape. */
export type TakeFiles = (
  corrections: readonly RecognitionCorrection[],
) => Promise<readonly TakenFile[] | null>;

/** Collecting what units sent in. */
export interface CollectJobs {
  /** Merges files into the master tables of the workbook; writes nothing when none could be read. */
  collect(take: TakeFiles): Promise<void>;
  /** Checks, and plans a slip for every unit with rows to correct; writes nothing. */
  listSlips(): Promise<void>;
}

/**
 * The job of a session that merges returned files.
 * @example collectJobs(kit).collect(async () => [])
 */
export function collectJobs({ work, withGrids, options, apply }: SessionKit): CollectJobs {
  return {
    collect: (take) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const { overrides, corrections = [] } = options();
          const files = await take(corrections);
          if (files === null) return {};
          const collected: CollectionResult = collectFiles({ grids, files, overrides, corrections });
          if (files.every(({ state }) => state === "failed")) return { collected };
          return apply(collected.plan, () => ({ collected }));
        }),
      ),
    listSlips: () =>
      work("checking", () => withGrids(async (grids) => ({ slips: planReturnSlips(grids, options()) }))),
  };
}
