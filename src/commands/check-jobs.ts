import type { Locale } from "../i18n/locale";
import { readCampaign } from "../workflows/campaign/read-campaign";
import type { CheckResult } from "../workflows/outcome";
import type { CampaignSession, CampaignState } from "./campaign-session";
import { checkGrids, type CheckRunner } from "./check-runner";
import type { SessionKit } from "./session-kit";

interface CheckJobsParams {
  readonly locale: Locale;
  readonly runCheck: CheckRunner;
  /** Stops the running job. */
  readonly signal: () => AbortSignal;
  /** Listens to edits from now on; asked again it does nothing. */
  readonly watch: () => Promise<unknown>;
}

/**
 * The jobs that read and check, and write the findings at their cells.
 * @example await checkJobs(kit, { locale: "zh-CN", runCheck, signal, watch }).check()
 */
export function checkJobs(
  kit: SessionKit,
  { locale, runCheck, signal, watch }: CheckJobsParams,
): Pick<CampaignSession, "recognize" | "check" | "markFindings"> {
  const { work, withGrids, options, apply } = kit;
  const checkedState = (result: CheckResult, marked: boolean): Partial<CampaignState> => ({
    recognized: result,
    checked: { result, checkedAt: kit.now(), marked, changedRows: 0 },
  });

  return {
    recognize: () =>
      work("reading", () =>
        withGrids(async (grids) => ({
          recognized: readCampaign(grids, options().overrides, options().corrections),
        })),
      ),
    check: () =>
      work("checking", async () => {
        // Before reading, so that no edit falls between.
        await watch();
        return withGrids(async (grids) => {
          const result = await runCheck(grids, options(), signal());
          const refusal = result.tables.length === 0 ? ({ kind: "nothingRecognized" } as const) : null;
          return { ...checkedState(result, false), refusal };
        });
      }),
    markFindings: () =>
      work("checking", () =>
        withGrids(async (grids) => {
          const result = await checkGrids(grids, options());
          if (result.tables.length === 0)
            return { ...checkedState(result, false), refusal: { kind: "nothingRecognized" } };
          const { planCheckMarks } = await import("../workflows/check/plan-check-results");
          return apply(planCheckMarks(result, grids, locale), () => checkedState(result, true));
        }),
      ),
  };
}
