import { computeBankFile } from "./bank-file-computation";
import { computeCheck, computeMarks, computeRecognition } from "./check-computations";
import {
  computeCollection,
  computeForms,
  computeOwnSheets,
  computeSlips,
  computeSplit,
  computeSplitArchive,
  computeTakenFile,
  computeTotalCells,
} from "./collect-computations";
import { computeFixes, computeFixPlan } from "./fix-computations";
import {
  computeAllocation,
  computeDecisions,
  computeEligibility,
  computeRuleCases,
} from "./fund-computations";
import type { Ground } from "./ground";
import { computeCleanCopy, computeFileLeaks, computeLeaks } from "./posting-computations";
import {
  computeBooking,
  computeBulletin,
  computeIncome,
  computeRaising,
  computeReconciliation,
} from "./raising-computations";
import { computeRegistered, computeRegistration } from "./registration-computations";
import { computeRosterOffer, computeRosters, computeSheets } from "./roster-computations";
import { computeSetUp } from "./set-up-computation";
import { computeComparison, computeComparisonSheet, computeKeptVersion } from "./version-computations";
import { computeVisitRecords, computeVisits, computeVisitSheets } from "./visit-computations";

/**
 * Everything of the add-in that takes long, by name: pure work over the sheets as they were read. The pane has it done in a worker;
 * what is asked and what is answered is plain data, so that it can go there and come back.
 */
export const COMPUTATIONS = {
  recognize: computeRecognition,
  setUp: computeSetUp,
  check: computeCheck,
  marks: computeMarks,
  fixes: computeFixes,
  fixPlan: computeFixPlan,
  eligibility: computeEligibility,
  allocation: computeAllocation,
  decisions: computeDecisions,
  ruleCases: computeRuleCases,
  comparison: computeComparison,
  comparisonSheet: computeComparisonSheet,
  keptVersion: computeKeptVersion,
  rosters: computeRosters,
  sheets: computeSheets,
  rosterOffer: computeRosterOffer,
  bankFile: computeBankFile,
  registration: computeRegistration,
  registered: computeRegistered,
  cleanCopy: computeCleanCopy,
  leaks: computeLeaks,
  fileLeaks: computeFileLeaks,
  visits: computeVisits,
  visitSheets: computeVisitSheets,
  visitRecords: computeVisitRecords,
  raising: computeRaising,
  bulletin: computeBulletin,
  booking: computeBooking,
  income: computeIncome,
  reconciliation: computeReconciliation,
  takenFile: computeTakenFile,
  ownSheets: computeOwnSheets,
  collection: computeCollection,
  totalCells: computeTotalCells,
  split: computeSplit,
  splitArchive: computeSplitArchive,
  forms: computeForms,
  slips: computeSlips,
} as const satisfies Readonly<Record<string, (ground: Ground, asked: never) => unknown>>;

type Computations = typeof COMPUTATIONS;

/** Names of the computations. */
export type ComputationId = keyof Computations;

/** What a computation is asked besides the workbook; null where that is nothing. */
export type Asked<Id extends ComputationId> =
  Parameters<Computations[Id]> extends readonly [unknown, infer Asking] ? Asking : null;

/** What it answers. */
export type Answer<Id extends ComputationId> = Awaited<ReturnType<Computations[Id]>>;

/**
 * Makes one of them.
 * @example (await runComputation("check", ground, null)).findings // => []
 */
export function runComputation<Id extends ComputationId>(
  id: Id,
  ground: Ground,
  asked: Asked<Id>,
): Promise<Answer<Id>> {
  // Each takes what it is asked and answers what it answers; the table as a whole has no such type.
  const run = COMPUTATIONS[id] as unknown as (ground: Ground, asked: Asked<Id>) => Answer<Id>;
  return new Promise((resolve) => resolve(run(ground, asked)));
}
