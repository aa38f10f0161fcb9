import type { Grid } from "../workbook/grid";
import type { Plan } from "../workbook/plan";
import {
  type KeptLinks,
  NO_LINKS,
  planLineLink,
  planNameLink,
  planUnlink,
} from "../workflows/decisions/links";
import type { CampaignState } from "./campaign-session";
import type { RaisingJobs, RaisingState } from "./raising";
import type { SessionKit } from "./session-kit";

/**
 * The jobs of 募捐 and 资金 over a session.
 * @example await raisingJobs(kit).reviewDonations()
 */
export function raisingJobs(kit: SessionKit): RaisingJobs {
  const { work, withGrids } = kit;
  const raising = (change: Partial<RaisingState>): Pick<CampaignState, "raising"> => ({
    raising: { ...kit.state().raising, links: linksOf(kit), ...change },
  });
  const keep = (planOf: (links: KeptLinks) => Plan) =>
    work("writing", () =>
      // What others had it remember since the last reading must not be lost.
      kit.withMemory(async () => {
        const kept = await kit.apply(planOf(linksOf(kit)), () => ({}));
        return kept.refusal != null ? kept : { ...kept, ...(await readRaisingAgain(kit)) };
      }),
    );
  return {
    reviewDonations: (day) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const gifts = day === undefined ? {} : { day };
          const { donations: overview } = await kit.compute("raising", grids, { gifts });
          if (overview === null) return { ...raising({ donations: null }), refusal: { kind: "noGifts" } };
          return raising({ donations: { overview, readAt: kit.now() } });
        }),
      ),
    reviewFund: () =>
      work("reading", () =>
        withGrids(async (grids) => {
          const { fund: overview } = await kit.compute("raising", grids, { fund: true });
          if (overview === null) return { ...raising({ fund: null }), refusal: { kind: "noLedger" } };
          return raising({ fund: { overview, readAt: kit.now() }, booked: null, entered: null });
        }),
      ),
    linkName: (link) => keep((links) => planNameLink(links, { ...link, decidedOn: kit.options().asOf })),
    linkLines: (link) => keep((links) => planLineLink(links, { ...link, decidedOn: kit.options().asOf })),
    unlink: (link) => keep((links) => planUnlink(links, link)),
    bookSpending: (request) =>
      work("writing", () =>
        withGrids(async (grids) => {
          const booking = await kit.compute("booking", grids, request);
          if (booking.kind !== "planned") return { refusal: booking };
          const { booked } = booking;
          const applied = await kit.apply(booking.plan, () => raising({ booked }));
          if (applied.refusal != null) return applied;
          const { raising: after } = await readRaisingAgain(kit);
          return { ...applied, raising: { ...(after ?? kit.state().raising), booked } };
        }),
      ),
    bookIncome: () =>
      work("writing", () =>
        withGrids(async (grids) => {
          const booking = await kit.compute("income", grids, null);
          if (booking.kind !== "planned") return { refusal: booking };
          const { booked: entered } = booking;
          const applied = await kit.apply(booking.plan, () => raising({ entered }));
          if (applied.refusal != null) return applied;
          // A ledger may have been begun where nothing could be shown before.
          const { raising: after } = await kit.withGrids(async (again) => ({
            raising: await rereadRaising(kit, again, true),
          }));
          return { ...applied, raising: { ...(after ?? kit.state().raising), entered } };
        }),
      ),
  };
}

/**
 * Reads the gifts and the money again where they are shown, such as after something was put back.
 * @example await readRaisingAgain(kit) // => {}
 */
export async function readRaisingAgain(kit: SessionKit): Promise<Partial<CampaignState>> {
  const { donations, fund } = kit.state().raising;
  if (donations === null && fund === null) return {};
  return kit.withGrids(async (grids) => ({ raising: await rereadRaising(kit, grids) }));
}

async function rereadRaising(
  kit: SessionKit,
  grids: readonly Grid[],
  withFund = kit.state().raising.fund !== null,
): Promise<RaisingState> {
  const { donations, fund } = kit.state().raising;
  const { donations: given, fund: money } = await kit.compute("raising", grids, {
    ...(donations === null ? {} : { gifts: { day: donations.overview.day } }),
    fund: withFund,
  });
  return {
    links: linksOf(kit),
    booked: null,
    entered: null,
    // The time stays: the pane is not to jump to another place for it.
    donations: donations === null || given === null ? null : { ...donations, overview: given },
    fund: money === null ? null : { readAt: fund?.readAt ?? kit.now(), overview: money },
  };
}

function linksOf(kit: SessionKit): KeptLinks {
  return kit.options().links ?? NO_LINKS;
}
