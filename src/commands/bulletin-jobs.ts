import type { CampaignSession } from "./campaign-session";
import type { SessionKit } from "./session-kit";

/**
 * The jobs of 通报 and 资金 over a session.
 * @example await bulletinJobs(kit).makeBulletin({ day: "2027-01-20" as CalendarDate })
 */
export function bulletinJobs(kit: SessionKit): Pick<CampaignSession, "makeBulletin" | "reconcileFund"> {
  const { work, withGrids, apply } = kit;
  return {
    makeBulletin: (request = {}) =>
      work("reading", () =>
        withGrids(async (grids) => {
          // The pane opens without what only this job needs.
          const { makeBulletin } = await import("../workflows/bulletin/bulletin");
          const bulletin = makeBulletin(grids, kit.options(), request);
          if (bulletin === null) return { refusal: { kind: "noGifts" } };
          if (!bulletin.hasDates) return { refusal: { kind: "giftsUndated", count: bulletin.undated.count } };
          return apply(bulletin.plan, (nameOf) => ({
            bulletin: { ...bulletin, sheets: bulletin.sheets.map(nameOf) },
          }));
        }),
      ),
    reconcileFund: () =>
      work("reading", () =>
        withGrids(async (grids) => {
          const { planFundReconciliation } = await import("../workflows/fund/fund-ledger-sheet");
          const reconciled = planFundReconciliation(grids, kit.options());
          if (reconciled === null) return { refusal: { kind: "noLedger" } };
          return apply(reconciled.plan, (nameOf) => ({
            reconciled: { ...reconciled, sheet: nameOf(reconciled.sheet) },
          }));
        }),
      ),
  };
}
