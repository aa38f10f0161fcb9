import type { Plan } from "../workbook/plan";
import { divideFund } from "../workflows/allocate/allocate-trial";
import { nextPlanName, planDropping, planKeeping, readKeptPlans } from "../workflows/allocate/kept-plans";
import type { PlanJobs } from "./fund-state";
import type { SessionKit } from "./session-kit";

/**
 * The jobs of 存为方案 B over a session.
 * @example await planJobs(kit).keepPlan({ fundFen: 35_000_000 as Fen })
 */
export function planJobs(kit: SessionKit): PlanJobs {
  const keep = (planOf: () => Plan | null) =>
    kit.withMemory(async () => {
      const plan = planOf();
      if (plan === null) return { refusal: { kind: "plansFull" } };
      const kept = await kit.apply(plan, () => ({}));
      return kept.refusal != null ? kept : { ...kept, plans: readKeptPlans(plan.memory?.plans) };
    });
  const kept = () => kit.options().plans ?? [];
  return {
    keepPlan: (trial) =>
      kit.work("writing", async () => {
        const { read } = kit.state().fund;
        const division = read === null ? null : divideFund(read.report, trial);
        if (division?.kind === "infeasible")
          return { refusal: { kind: "planTooSmall", missingFen: division.missingFen } };
        return keep(() => {
          const name = nextPlanName(kept());
          return name === null ? null : planKeeping(kept(), { name, trial, keptOn: kit.options().asOf });
        });
      }),
    dropPlan: (name) => kit.work("writing", () => keep(() => planDropping(kept(), name))),
  };
}
