import type { CollectJobs } from "./collecting";
import type { SessionKit } from "./session-kit";

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
          // The pane opens without what only this job needs.
          const { collectFiles } = await import("../workflows/collect/collect-files");
          const collected = collectFiles({ grids, files, overrides, corrections });
          if (files.every(({ state }) => state === "failed")) return { collected };
          return apply(collected.plan, () => ({ collected }));
        }),
      ),
    listSlips: () =>
      work("checking", () =>
        withGrids(async (grids) => {
          const { planReturnSlips } = await import("../workflows/return-slips/plan-return-slips");
          return { slips: planReturnSlips(grids, options()) };
        }),
      ),
  };
}
