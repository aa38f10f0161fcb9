import type { CampaignSession } from "./campaign-session";
import { readAgain } from "./decision-jobs";
import type { SessionKit } from "./session-kit";

/**
 * The jobs that lay out a workbook for the year: its parameters and its empty tables.
 * @example await setUpJobs(kit).addRegister()
 */
export function setUpJobs(kit: SessionKit): Pick<CampaignSession, "setUp" | "addRegister"> {
  const { work, withGrids, apply } = kit;
  return {
    setUp: (entries) =>
      work("reading", () =>
        withGrids(async (grids) => {
          // The pane opens without what only this job needs.
          const { planSetUp } = await import("../workflows/campaign/set-up");
          const planned = planSetUp(grids, entries);
          if (planned.kind === "unreadable")
            return { refusal: { kind: "parametersUnreadable", parameters: planned.parameters } };
          const written = await apply(planned.plan, () => ({ asked: { place: "home", kind: null } }));
          return { ...written, ...(written.refusal ? {} : await readAgain(kit)) };
        }),
      ),
    addRegister: () =>
      work("writing", async () => {
        const { planRegister } = await import("../workflows/campaign/add-register");
        return apply(planRegister(), () => ({}));
      }),
  };
}
