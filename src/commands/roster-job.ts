import type { RosterResult } from "../workflows/outcome";
import type { CampaignSession } from "./campaign-session";
import type { SessionKit } from "./session-kit";

/**
 * The job 发放名册.
 * @example await rosterJob(kit).makeRosters()
 */
export function rosterJob(kit: SessionKit): Pick<CampaignSession, "makeRosters"> {
  const { work, withGrids, compute, apply } = kit;
  return {
    makeRosters: (request = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const made = await compute("rosters", grids, request);
          if (made.refusal !== null) return { refusal: made.refusal };
          const { rosters } = made;
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
