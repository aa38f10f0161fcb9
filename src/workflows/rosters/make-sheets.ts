import type { Parameters } from "../../domain/parameters/parameters";
import type { Plan } from "../../workbook/plan";
import { addChangeList } from "./change-list";
import type { CheckedWorkbook } from "../check/check-workbook";
import { addDeductionLists, addDonationLists } from "../donations/donation-lists";
import { addDonationNotice } from "../donations/donation-notice";
import { addDonationSummary } from "../donations/donation-summary";
import { addCoverage } from "./coverage";
import { addDossiers } from "./dossiers";
import { addFilings } from "./filing";
import type { LeftOutHousehold } from "../outcome";
import {
  addBankBatch,
  addCountyRoster,
  addPaymentRosters,
  addRegisters,
  addSystemRosters,
} from "./payment-lists";
import { addApproval } from "../meeting/approval";
import { addOverview } from "../meeting/overview";
import { addReviews } from "../meeting/review";
import { addSchedule } from "../meeting/schedule";
import { addObjections } from "../posting/post-objections";
import { addNotices } from "../posting/post-notice";
import { addCallbackList } from "../steps/callback-list";
import { addClusterList } from "../decisions/cluster-list";
import { addStepList } from "../steps/step-list";
import type { SheetKind } from "./sheet-kinds";
import { type MadeSheet, SheetRun } from "./sheet-run";
import { addSupplements } from "../posting/post-supplement";
import { addVisitSheets } from "../visits/visit-sheets";
import type { WorkflowOptions } from "../workflow-options";

/** The sheets of one run, and the kinds the workbook holds nothing for. */
export interface SheetsResult {
  readonly sheets: readonly MadeSheet[];
  readonly empty: readonly SheetKind[];
  readonly leftOut: readonly LeftOutHousehold[];
  /** Those of the run; what they tell everybody may stand in a notice. */
  readonly parameters: Parameters;
  readonly plan: Plan;
}

const makers: Readonly<Record<SheetKind, (run: SheetRun) => Promise<void>>> = {
  payment: addPaymentRosters,
  "payment-system": addSystemRosters,
  "payment-county": addCountyRoster,
  filing: addFilings,
  notice: addNotices,
  supplement: addSupplements,
  objections: addObjections,
  donation: addDonationLists,
  deduction: addDeductionLists,
  "donation-summary": addDonationSummary,
  "donation-notice": addDonationNotice,
  register: addRegisters,
  bank: addBankBatch,
  visit: (run) => addVisitSheets(run),
  changes: addChangeList,
  review: addReviews,
  approval: addApproval,
  overview: addOverview,
  schedule: addSchedule,
  steps: addStepList,
  callback: addCallbackList,
  clusters: addClusterList,
  dossier: addDossiers,
  coverage: addCoverage,
};

/**
 * Plans every sheet of the kinds asked for, in one plan: all are written or none. `units` names the enterprises that are paid by
 * the rosters; null for all.
 * @example (await makeSheets(["notice"], checked, options)).sheets[0]?.sheet // => "公示-棉纺织厂"
 */
export async function makeSheets(
  kinds: readonly SheetKind[],
  checked: CheckedWorkbook,
  options: WorkflowOptions,
  units: readonly string[] | null = null,
): Promise<SheetsResult> {
  const run = new SheetRun(checked, options, units);
  for (const kind of kinds) await makers[kind](run);
  const empty = kinds.filter((kind) => run.made.every((made) => made.kind !== kind));
  return {
    sheets: run.made,
    empty,
    leftOut: run.paid.leftOut,
    parameters: run.parameters,
    plan: { title: "makeSheets", steps: run.steps },
  };
}
