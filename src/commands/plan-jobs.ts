import type { Plan } from "../workbook/plan";
import { divideFund } from "../workflows/allocate/allocate-trial";
import {
  adoptedNumbers,
  nextPlanName,
  planDropping,
  planKeeping,
  readKeptPlans,
} from "../workflows/allocate/kept-plans";
import { unpackReport } from "../workflows/eligibility/packed-report";
import { finishInTasks } from "../workflows/stepwise";
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
    adoptPlan: (name) =>
      kit.work("writing", async () => {
        const adopted = await kit.withGrids(async (grids) => {
          const plan = kept().find((each) => each.name === name);
          if (plan === undefined) return {};
          const planned = await kit.compute("setUp", grids, { entries: adoptedNumbers(plan) });
          if (planned.kind === "unreadable")
            return { refusal: { kind: "parametersUnreadable", parameters: planned.parameters } };
          return kit.apply({ ...planned.plan, title: "adoptPlan" }, () => ({}));
        });
        if (adopted.refusal != null) return adopted;
        const divided = await kit.withGrids(async (grids) => {
          const { report } = await kit.compute("eligibility", grids, { since: false });
          const read = {
            ...{ report: await finishInTasks(unpackReport(report)), readAt: kit.now() },
            place: "allocation" as const,
          };
          return { fund: { ...kit.state().fund, read, allocation: null, decisions: null } };
        });
        return { ...adopted, ...divided };
      }),
    dropPlan: (name) => kit.work("writing", () => keep(() => planDropping(kept(), name))),
  };
}
