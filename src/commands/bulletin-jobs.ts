import { type BulletinRequest, makeBulletin } from "../workflows/bulletin";
import type { SessionKit } from "./session-kit";

/** Jobs about the bulletin of the day. */
export interface BulletinJobs {
  /** Writes the sheets of the bulletin: of today, or of the day asked. */
  makeBulletin(request?: BulletinRequest): Promise<void>;
}

/**
 * The jobs of 通报 over a session.
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
  };
}
