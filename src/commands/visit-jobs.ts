import type { Grid } from "../workbook/grid";
import type { CampaignState } from "./campaign-session";
import type { SessionKit } from "./session-kit";
import type { VisitJobs } from "./visits";
import { checkGrids } from "./check-runner";

/**
 * The jobs of 走访 over a session.
 * @example await visitJobs(kit).reviewVisits()
 */
export function visitJobs(kit: SessionKit): VisitJobs {
  const { work, withGrids, apply, options } = kit;

  async function reviewed(grids: readonly Grid[]): Promise<Partial<CampaignState>> {
    const checked = await checkGrids(grids, options());
    // The pane opens without what only this job needs.
    const { planVisits } = await import("../workflows/visits/plan-visits");
    const plan = planVisits(checked, options().asOf);
    const { visits } = kit.state();
    if (checked.registers.length === 0)
      return { visits: { ...visits, plan: null }, refusal: { kind: "noRegister" } };
    return { visits: { ...visits, plan } };
  }

  /** What was refused stays said; what was written is read again. */
  async function readAfter(written: Partial<CampaignState>): Promise<Partial<CampaignState>> {
    return written.refusal != null ? written : { ...written, ...(await withGrids(reviewed)) };
  }

  return {
    reviewVisits: () => work("checking", () => withGrids(reviewed)),
    makeVisitSheets: ({ keepsPairs = true } = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const checked = await checkGrids(grids, options());
          if (checked.registers.length === 0) return { refusal: { kind: "noRegister" } };
          const { planVisitSheets } = await import("../workflows/visits/visit-sheets");
          const plan = await planVisitSheets(checked, options(), keepsPairs);
          if (plan.steps.length === 0) return { refusal: { kind: "nobodyToVisit" } };
          return readAfter(await apply(plan, () => ({})));
        }),
      ),
    recordVisits: (take) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const files = take === undefined ? [] : await take();
          if (files === null) return {};
          const checked = await checkGrids(grids, options());
          if (checked.registers.length === 0) return { refusal: { kind: "noRegister" } };
          const { recordCards } = await import("../workflows/visits/record-cards");
          const { result, plan } = await recordCards({ grids, files }, checked, options());
          const said = () => ({ visits: { ...kit.state().visits, cards: result } });
          if (plan === null) return said();
          const written = await apply(plan, said);
          if (written.refusal != null) return written;
          const read = await withGrids(reviewed);
          return { ...written, ...read, visits: { ...(read.visits ?? kit.state().visits), cards: result } };
        }),
      ),
  };
}
