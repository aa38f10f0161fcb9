import { groundsOf } from "../domain/eligibility/household-evidence";
import type { Plan } from "../workbook/plan";
import { isReason } from "../workflows/decisions/decisions";
import {
  judgementKeyOf,
  planJudgement,
  planJudgementRemoval,
  type KeptJudgement,
} from "../workflows/eligibility/judgements";
import type { CampaignState } from "./campaign-session";
import { readAgain } from "./decision-jobs";
import { readFundAgain } from "./fund-jobs";
import type { HouseholdPlace, JudgementJobs } from "./judging";
import type { SessionKit } from "./session-kit";

/**
 * The jobs of 人工认定 and 退回补材料 over a session.
 * @example await judgementJobs(kit).sendBack({ sheet: "困难职工登记", row: 7 })
 */
export function judgementJobs(kit: SessionKit): JudgementJobs {
  const keep = (planOf: () => Plan) =>
    kit.withMemory(async () => {
      const kept = await kit.apply(planOf(), () => ({}));
      return kept.refusal != null ? kept : { ...kept, ...(await judgedAgain(kit)) };
    });

  const judge = (place: HouseholdPlace, judged: Omit<KeptJudgement, "key" | "grounds" | "decidedOn">) =>
    kit.work("writing", async () => {
      const household = kit
        .state()
        .fund.read?.report.registers.find(({ table }) => table.binding.sheet === place.sheet)
        ?.households.find(({ row }) => row === place.row);
      if (household === undefined) return { refusal: { kind: "cannotDecide" } };
      if (judged.decision !== "sentBack" && !isReason(judged.reason))
        return { refusal: { kind: "reasonTooShort" } };
      if (judgementKeyOf(household, "") === null) return { refusal: { kind: "cannotDecide" } };
      return keep(() => {
        const { judgements = [], asOf, salt = "" } = kit.options();
        // A row without a name or number was refused above.
        const key = judgementKeyOf(household, salt) ?? "";
        const grounds = groundsOf(household.situation, household.evidence.exclusions);
        return planJudgement(judgements, { ...judged, key, grounds, decidedOn: asOf }, salt);
      });
    });

  return {
    judge: (place, { decision, hardshipClass }, reason) =>
      judge(place, { decision, hardshipClass, reason: reason.trim() }),
    sendBack: (place, reason = "") =>
      judge(place, { decision: "sentBack", hardshipClass: null, reason: reason.trim() }),
    removeJudgements: (keys) =>
      kit.work("writing", () => keep(() => planJudgementRemoval(kit.options().judgements ?? [], keys))),
  };
}

/** The households, and the findings where there are any, as they stand under the judgements of now. */
async function judgedAgain(kit: SessionKit): Promise<Partial<CampaignState>> {
  const { judgements = [] } = kit.options();
  const read = await readFundAgain(kit);
  const checked = kit.state().checked === null ? {} : await readAgain(kit);
  return { ...checked, ...read, judgements };
}
