import type { CheckResult } from "../workflows/outcome";
import type { CampaignSession, CampaignState } from "./campaign-session";
import type { SessionKit } from "./session-kit";

/**
 * The jobs that read and check, and write the findings at their cells. `watch` listens to edits from then on; asked again it does nothing.
 * @example await checkJobs(kit, watch).check()
 */
export function checkJobs(
  kit: SessionKit,
  watch: () => Promise<unknown>,
): Pick<CampaignSession, "recognize" | "check" | "markFindings"> {
  const { work, withGrids, compute, apply } = kit;
  const checkedState = (result: CheckResult, marked: boolean): Partial<CampaignState> => ({
    recognized: result,
    checked: { result, checkedAt: kit.now(), marked, changedRows: 0 },
  });

  return {
    recognize: () =>
      work("reading", () =>
        withGrids(async (grids) => ({ recognized: await compute("recognize", grids, null) })),
      ),
    check: () =>
      work("checking", async () => {
        // Before reading, so that no edit falls between.
        await watch();
        return withGrids(async (grids) => {
          const result = await compute("check", grids, null);
          const refusal = result.tables.length === 0 ? ({ kind: "nothingRecognized" } as const) : null;
          return { ...checkedState(result, false), refusal };
        });
      }),
    markFindings: () =>
      work("checking", () =>
        withGrids(async (grids) => {
          const { result, plan } = await compute("marks", grids, null);
          return plan === null
            ? { ...checkedState(result, false), refusal: { kind: "nothingRecognized" } }
            : apply(plan, () => checkedState(result, true));
        }),
      ),
  };
}
