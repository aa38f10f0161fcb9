import type { ProposedFix } from "../workflows/fixes/fix-list";
import { listWorkbookFixes, withoutFormulas } from "../workflows/fixes/fixes";
import { planFixes, stillProposed } from "../workflows/fixes/plan-fixes";
import { readCampaign } from "../workflows/campaign/read-campaign";
import type { Grid } from "../workbook/grid";
import type { CampaignSession, CampaignState } from "./campaign-session";
import type { SessionKit } from "./session-kit";
import { checkGrids } from "./check-runner";

/**
 * Listing fixes and writing those a clerk chose.
 * @example await fixJobs(kit).previewFixes()
 */
export function fixJobs(
  kit: SessionKit,
): Pick<CampaignSession, "previewFixes" | "writeFixes" | "closeFixes"> {
  async function listOf(grids: readonly Grid[]) {
    const { overrides, corrections } = kit.options();
    const campaign = readCampaign(grids, overrides, corrections);
    const list = listWorkbookFixes(campaign);
    const formulas = await kit.gateway.findFormulas(list.fixes.map(({ cell }) => cell));
    return { campaign, list, formulas };
  }

  async function recheck(before: CampaignState["checked"]): Promise<Partial<CampaignState>> {
    if (before === null) return {};
    return kit.withGrids(async (grids) => {
      const result = await checkGrids(grids, kit.options());
      return { recognized: result, checked: { result, checkedAt: kit.now(), marked: false, changedRows: 0 } };
    });
  }

  return {
    previewFixes: () =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          const { campaign, list, formulas } = await listOf(grids);
          if (!formulas.ok) return { refusal: formulas.refusal };
          if (campaign.tables.length === 0) return { refusal: { kind: "nothingRecognized" } };
          return {
            recognized: campaign,
            fixes: { list: withoutFormulas(list, formulas.value), listedAt: kit.now() },
          };
        }),
      ),
    writeFixes: (chosen: readonly ProposedFix[]) =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          const { list, formulas } = await listOf(grids);
          if (!formulas.ok) return { refusal: formulas.refusal };
          const current = withoutFormulas(list, formulas.value);
          const standing = stillProposed(chosen, current.fixes);
          // Rows may have moved since the preview: nothing is written that was not seen.
          if (standing === null) {
            return { fixes: { list: current, listedAt: kit.now() }, refusal: { kind: "fixesChanged" } };
          }
          const written = await kit.apply(planFixes(standing), () => ({ fixes: null }));
          if (written.refusal != null) return written;
          return { ...written, ...(await recheck(kit.state().checked)) };
        }),
      ),
    closeFixes: () => kit.work("checking", async () => ({ fixes: null })),
  };
}
