import type { RosterResult } from "../workflows/outcome";
import type { CampaignSession } from "./campaign-session";
import { checkGrids } from "./check-runner";
import { refusedPayment } from "./registration-jobs";
import type { SessionKit } from "./session-kit";

/**
 * The job 发放名册.
 * @example await rosterJob(kit).makeRosters()
 */
export function rosterJob(kit: SessionKit): Pick<CampaignSession, "makeRosters"> {
  const { work, withGrids, options, apply } = kit;
  return {
    makeRosters: ({ anyway = false, units = null } = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const checked = await checkGrids(grids, options());
          if (checked.registers.length === 0) return { refusal: { kind: "noRegister" } };
          const refusal = refusedPayment(kit, checked, ["payment"], anyway, units);
          if (refusal !== null) return { refusal };
          // The pane opens without what only this job needs.
          const { makeRosters } = await import("../workflows/rosters/make-rosters");
          const rosters = await makeRosters(checked, options(), units);
          if (rosters.rosters.length > 0) {
            return apply(rosters.plan, (nameOf) => ({ rosters: withSheetNames(rosters, nameOf) }));
          }
          const amountsUnset = rosters.leftOut.some(({ reason }) => reason === "noAmount");
          return { rosters, refusal: { kind: amountsUnset ? "reliefUnset" : "nothingToPay" } };
        }),
      ),
  };
}

function withSheetNames(result: RosterResult, nameOf: (sheet: string) => string): RosterResult {
  const rosters = result.rosters.map((roster) => ({ ...roster, sheet: nameOf(roster.sheet) }));
  return { ...result, rosters, index: result.index === null ? null : nameOf(result.index) };
}
