import { planValuesOnly } from "../workflows/posting/plan-values-only";
import type { CampaignSession } from "./campaign-session";
import type { SessionKit } from "./session-kit";

const NAMESPACE = "NUAN";

/**
 * Turning worksheet functions of the add-in into values. Refuses while one of them has no answer yet: its error would be what stays.
 * @example await valuesJob(kit).makeValuesOnly()
 */
export function valuesJob(kit: SessionKit): Pick<CampaignSession, "makeValuesOnly"> {
  return {
    makeValuesOnly: () =>
      kit.work("writing", async () => {
        const found = await kit.gateway.findFunctionAreas(NAMESPACE);
        if (!found.ok) return { refusal: found.refusal };
        const unanswered = found.value.reduce((sum, each) => sum + each.unanswered, 0);
        if (unanswered > 0) return { refusal: { kind: "functionsUnanswered", count: unanswered } };
        if (found.value.length === 0) return { refusal: { kind: "noFunctions" } };
        return kit.apply(planValuesOnly(found.value), () => ({}));
      }),
  };
}
