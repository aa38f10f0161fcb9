import { type BulletinRequest, makeBulletin } from "../workflows/bulletin";
import { planFundReconciliation } from "../workflows/fund-ledger-sheet";
import type { SessionKit } from "./session-kit";

/** Jobs about the money raised. */
export interface BulletinJobs {
  /** Writes the sheets of the bulletin: of today, or of the day asked. */
  makeBulletin(request?: BulletinRequest): Promise<void>;
  /** Writes the sheet 资金对账: balance of the fund, bank against gifts, payments. */
  reconcileFund(): Promise<void>;
}

/**
 * The jobs of 通报 and 资金 over a session.
 * @example await bulletinJobs(kit).makeBulletin({ day: "2027-01-20" as CalendarDate })
 */
export function bulletinJobs(kit: SessionKit): BulletinJobs {
  const { work, withGrids, apply } = kit;
  return {
    makeBulletin: (request = {}) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const bulletin = makeBulletin(grids, kit.options(), request);
          if (bulletin === null) return { refusal: { kind: "noGifts" } };
          return apply(bulletin.plan, (nameOf) => ({
            bulletin: { ...bulletin, sheets: bulletin.sheets.map(nameOf) },
          }));
        }),
      ),
    reconcileFund: () =>
      work("reading", () =>
        withGrids(async (grids) => {
          const reconciled = planFundReconciliation(grids, kit.options());
          if (reconciled === null) return { refusal: { kind: "noLedger" } };
          return apply(reconciled.plan, (nameOf) => ({
            reconciled: { ...reconciled, sheet: nameOf(reconciled.sheet) },
          }));
        }),
      ),
  };
}
