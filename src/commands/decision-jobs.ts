import type { Finding } from "../domain/finding";
import type { Plan } from "../workbook/plan";
import {
  correctionOf,
  type CorrectionChanges,
  type RecognitionCorrection,
} from "../workbook/recognition/recognition-correction";
import type { RecognizedTable } from "../workbook/recognized-table";
import { planCorrection, planForgetting } from "../workflows/decisions/corrections";
import {
  decisionKeyOf,
  isReason,
  planDecision,
  planRemoval,
  type Verdict,
} from "../workflows/decisions/decisions";
import { redecide } from "../workflows/decisions/redecide";
import type { CampaignSession, CampaignState } from "./campaign-session";
import type { SessionKit } from "./session-kit";

type Jobs = Pick<
  CampaignSession,
  "decide" | "removeDecisions" | "correctTable" | "keepCorrections" | "forgetCorrection"
>;

/**
 * What a clerk says of findings and of tables, kept in the workbook.
 * @example await decisionJobs(kit).decide(finding, "notProblem", "派出所证明是两个人")
 */
export function decisionJobs(kit: SessionKit): Jobs {
  const keep = (planOf: () => Plan, then: () => Promise<Partial<CampaignState>>) =>
    // What others had it remember since the last reading must not be lost.
    kit.withMemory(async () => {
      const kept = await kit.apply(planOf(), () => ({}));
      return kept.refusal != null ? kept : { ...kept, ...(await then()) };
    });

  return {
    decide: (finding: Finding, verdict: Verdict, reason: string) =>
      kit.work("writing", async () => {
        const { checked } = kit.state();
        const key =
          checked === null ? null : decisionKeyOf(finding, checked.result.subjects, kit.options().salt);
        if (key === null) return { refusal: { kind: "cannotDecide" } };
        if (!isReason(reason)) return { refusal: { kind: "reasonTooShort" } };
        const { code } = finding;
        return keep(
          () => {
            const { decisions = [], asOf, salt = "" } = kit.options();
            const decision = { key, code, verdict, reason: reason.trim(), decidedOn: asOf };
            return planDecision(decisions, decision, salt);
          },
          async () => redecided(kit),
        );
      }),
    removeDecisions: (keys: readonly string[]) =>
      kit.work("writing", () =>
        keep(
          () => planRemoval(kit.options().decisions ?? [], keys),
          async () => redecided(kit),
        ),
      ),
    correctTable: (table: RecognizedTable, changes: CorrectionChanges) =>
      kit.work("writing", () =>
        keep(
          () => planCorrection(kit.options().corrections ?? [], [correctionOf(table, changes)]),
          () => readAgain(kit),
        ),
      ),
    keepCorrections: (corrections: readonly RecognitionCorrection[]) =>
      kit.work("writing", () =>
        keep(
          () => planCorrection(kit.options().corrections ?? [], corrections),
          () => readAgain(kit),
        ),
      ),
    forgetCorrection: (shape: string) =>
      kit.work("writing", () =>
        keep(
          () => planForgetting(kit.options().corrections ?? [], shape),
          () => readAgain(kit),
        ),
      ),
  };
}

/**
 * The state with the findings as the decisions of now leave them.
 * @example redecided(kit).checked?.result.decided // => []
 */
export function redecided(kit: SessionKit): Partial<CampaignState> {
  const { checked } = kit.state();
  const { decisions = [], salt } = kit.options();
  if (checked === null) return { decisions };
  return { decisions, checked: { ...checked, result: redecide(checked.result, decisions, salt) } };
}

/**
 * Reads the tables again, and checks them again where they had been checked; the pane stays where it is.
 * @example (await readAgain(kit)).recognized?.tables.length // => 5
 */
export function readAgain(kit: SessionKit): Promise<Partial<CampaignState>> {
  return kit.withGrids(async (grids) => {
    const { checked } = kit.state();
    if (checked === null) return { recognized: await kit.compute("recognize", grids, null) };
    const result = await kit.compute("check", grids, null);
    return { recognized: result, checked: { ...checked, result, changedRows: 0 } };
  });
}
