import type { Grid } from "../workbook/grid";
import type { CampaignState } from "./campaign-session";
import type { SessionKit } from "./session-kit";
import type { VisitJobs } from "./visits";

/**
 * The jobs of 走访 over a session.
 * @example await visitJobs(kit).reviewVisits()
 */
export function visitJobs(kit: SessionKit): VisitJobs {
  const { work, withGrids, apply, compute } = kit;
  const noRegister = { refusal: { kind: "noRegister" } } as const;

  async function reviewed(grids: readonly Grid[]): Promise<Partial<CampaignState>> {
    const plan = await compute("visits", grids, null);
    const { visits } = kit.state();
    return { visits: { ...visits, plan }, ...(plan === null ? noRegister : {}) };
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
          const plan = await compute("visitSheets", grids, { keepsPairs });
          if (plan === null) return noRegister;
          if (plan.steps.length === 0) return { refusal: { kind: "nobodyToVisit" } };
          return readAfter(await apply(plan, () => ({})));
        }),
      ),
    recordVisits: (take) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const files = take === undefined ? [] : await take();
          if (files === null) return {};
          const recorded = await compute("visitRecords", grids, { files });
          if (recorded === null) return noRegister;
          const { result, plan } = recorded;
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
