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
          const planned = await kit.compute("setUp", grids, { entries });
          if (planned.kind === "unreadable")
            return { refusal: { kind: "parametersUnreadable", parameters: planned.parameters } };
          const written = await apply(planned.plan, () => ({ asked: { place: "home", kind: null } }));
          return { ...written, ...(written.refusal ? {} : await readAgain(kit)) };
        }),
      ),
    addRegister: () =>
      work("writing", async () => {
        // The pane opens without what only this job needs.
        const { planRegister } = await import("../workflows/campaign/add-register");
        return apply(planRegister(), () => ({}));
      }),
  };
}
