import type { CampaignSession } from "./campaign-session";
import { lacksApprover } from "../workflows/bulletin/bulletin-request";
import type { SessionKit } from "./session-kit";

/**
 * The jobs of 通报 and 资金 over a session.
 * @example await bulletinJobs(kit).makeBulletin({ day: "2027-01-20" as CalendarDate })
 */
export function bulletinJobs(
  kit: SessionKit,
): Pick<CampaignSession, "makeBulletin" | "previewBulletin" | "reconcileFund"> {
  const { work, withGrids, compute, apply } = kit;
  return {
    previewBulletin: (request = {}) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const bulletin = await compute("bulletin", grids, request);
          if (bulletin === null) return { refusal: { kind: "noGifts" } };
          if (!bulletin.hasDates) return { refusal: { kind: "giftsUndated", count: bulletin.undated.count } };
          return { bulletinPreview: { bulletin, readAt: kit.now() } };
        }),
      ),
    makeBulletin: (request = {}) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const bulletin = await compute("bulletin", grids, request);
          if (bulletin === null) return { refusal: { kind: "noGifts" } };
          if (!bulletin.hasDates) return { refusal: { kind: "giftsUndated", count: bulletin.undated.count } };
          if (lacksApprover(request)) return { refusal: { kind: "approverNeeded" } };
          if (bulletin.sheets.length === 0) return { refusal: { kind: "noVersion" } };
          const made = (sheets: readonly string[]) => ({
            bulletin: { ...bulletin, sheets },
            bulletinPreview: { bulletin, readAt: kit.now() },
          });
          return apply(bulletin.plan, (nameOf) => made(bulletin.sheets.map(nameOf)));
        }),
      ),
    reconcileFund: () =>
      work("reading", () =>
        withGrids(async (grids) => {
          const reconciled = await compute("reconciliation", grids, null);
          if (reconciled === null) return { refusal: { kind: "noLedger" } };
          return apply(reconciled.plan, (nameOf) => ({
            reconciled: { ...reconciled, sheet: nameOf(reconciled.sheet) },
          }));
        }),
      ),
  };
}
