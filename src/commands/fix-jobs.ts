import type { ProposedFix } from "../workflows/fixes/fix-list";
import { withoutFormulas } from "../workflows/fixes/fixes";
import type { Grid } from "../workbook/grid";
import type { CampaignSession, CampaignState } from "./campaign-session";
import type { SessionKit } from "./session-kit";

/**
 * Listing fixes and writing those a clerk chose.
 * @example await fixJobs(kit).previewFixes()
 */
export function fixJobs(
  kit: SessionKit,
): Pick<CampaignSession, "previewFixes" | "writeFixes" | "closeFixes"> {
  async function listOf(grids: readonly Grid[]) {
    const { recognized, list } = await kit.compute("fixes", grids, null);
    const formulas = await kit.gateway.findFormulas(list.fixes.map(({ cell }) => cell));
    return { recognized, list, formulas };
  }

  /** Rows may have moved since the preview: nothing is written that was not seen. */
  async function changed(grids: readonly Grid[]): Promise<Partial<CampaignState>> {
    const { list, formulas } = await listOf(grids);
    if (!formulas.ok) return { refusal: formulas.refusal };
    const current = withoutFormulas(list, formulas.value);
    return { fixes: { list: current, listedAt: kit.now() }, refusal: { kind: "fixesChanged" } };
  }

  async function recheck(before: CampaignState["checked"]): Promise<Partial<CampaignState>> {
    if (before === null) return {};
    return kit.withGrids(async (grids) => {
      const result = await kit.compute("check", grids, null);
      return { recognized: result, checked: { result, checkedAt: kit.now(), marked: false, changedRows: 0 } };
    });
  }

  return {
    previewFixes: () =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          const { recognized, list, formulas } = await listOf(grids);
          if (!formulas.ok) return { refusal: formulas.refusal };
          if (recognized.tables.length === 0) return { refusal: { kind: "nothingRecognized" } };
          return {
            recognized,
            fixes: { list: withoutFormulas(list, formulas.value), listedAt: kit.now() },
          };
        }),
      ),
    writeFixes: (chosen: readonly ProposedFix[]) =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          const held = await kit.gateway.findFormulas(chosen.map(({ cell }) => cell));
          if (!held.ok) return { refusal: held.refusal };
          const plan = await kit.compute("fixPlan", grids, { chosen, formulas: held.value });
          if (plan === null) return changed(grids);
          const written = await kit.apply(plan, () => ({ fixes: null }));
          if (written.refusal != null) return written;
          return { ...written, ...(await recheck(kit.state().checked)) };
        }),
      ),
    closeFixes: () => kit.work("checking", async () => ({ fixes: null })),
  };
}
