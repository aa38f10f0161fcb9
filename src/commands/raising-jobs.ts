import type { CampaignState } from "./campaign-session";
import type { RaisingJobs, RaisingState } from "./raising";
import type { SessionKit } from "./session-kit";

/**
 * The jobs of 募捐 over a session.
 * @example await raisingJobs(kit).reviewDonations()
 */
export function raisingJobs(kit: SessionKit): RaisingJobs {
  const { work, withGrids } = kit;
  const raising = (change: Partial<RaisingState>): Pick<CampaignState, "raising"> => ({
    raising: { ...kit.state().raising, ...change },
  });
  return {
    reviewDonations: (day) =>
      work("reading", () =>
        withGrids(async (grids) => {
          // The pane opens without what only this job needs.
          const { overviewDonations } = await import("../workflows/donations/donation-overview");
          const overview = overviewDonations(grids, kit.options(), day);
          if (overview === null) return { ...raising({ donations: null }), refusal: { kind: "noGifts" } };
          return raising({ donations: { overview, readAt: kit.now() } });
        }),
      ),
  };
}
