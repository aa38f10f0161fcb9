import type { CertificateCheck } from "../domain/allocation/certify-allocation";
import type { CellValue } from "../domain/cell-value";
import type { Coverage } from "../domain/households/coverage";
import type { Finding, SourceCell } from "../domain/finding";
import type { Parameters } from "../domain/parameters/parameters";
import type { Fen } from "../domain/money/fen";
import type { PrintCheck } from "../sheets/layout/print-check";
import type { Grid } from "../workbook/grid";
import type { Plan } from "../workbook/plan";
import type { RecognizedTable } from "../workbook/recognized-table";
import type { DecidedFinding } from "./decisions/decisions";
import type { CampaignGlance } from "./campaign/campaign-glance";
import type { FixList } from "./fixes/fix-list";
import type { ParameterState } from "./campaign/parameter-states";
import type { RowSubjects } from "./campaign/row-subjects";

export interface CheckSummary {
  readonly tables: number;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly unsetParameters: readonly string[];
}

export interface RecognizeResult {
  readonly tables: readonly RecognizedTable[];
  readonly unrecognizedSheets: readonly string[];
  /** The first rows of each sheet that may hold a table, for a clerk to say where its header stands. */
  readonly heads: readonly Grid[];
  /** The numbers of the year, set or not. */
  readonly parameterStates: readonly ParameterState[];
}

export interface CheckResult extends RecognizeResult {
  readonly findings: readonly Finding[];
  /** Findings that decisions kept in the workbook answer; they are not among `findings`. */
  readonly decided: readonly DecidedFinding[];
  /** What could be put right, for the findings that can be fixed. */
  readonly fixList: FixList;
  /** Whom the rows with findings are about. */
  readonly subjects: RowSubjects;
  /** The numbers of the year it was checked against. */
  readonly parameters: Parameters;
  readonly summary: CheckSummary;
  /** The campaign in a few numbers. */
  readonly glance: CampaignGlance;
}

export interface RosterSummary {
  readonly sheet: string;
  readonly workUnit: string;
  readonly households: number;
  readonly totalFen: number;
  /** Check code of its data, parameters and rules. */
  readonly fingerprint: string;
  readonly print: PrintCheck;
}

export interface LeftOutHousehold {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly workUnit: string;
  readonly reason: "notEligible" | "needsReview" | "registeredTwice" | "noAmount" | "objectionOpen";
}

export interface RosterResult {
  readonly rosters: readonly RosterSummary[];
  /** The sheet that lists them all; null where rosters were made for some units alone, or for one. */
  readonly index: string | null;
  /** Households left out, with the reason: rows of the register (1-based). */
  readonly leftOut: readonly LeftOutHousehold[];
  readonly plan: Plan;
}

/** A filled cell of a register that would say something else; null is "blank". */
export interface ValueRevision {
  readonly cell: SourceCell;
  readonly name: string;
  readonly workUnit: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** How many households would stand otherwise than was posted, or approved: with another amount, or another class. */
export interface DiffersFromNotice {
  readonly act: "posted" | "approved";
  readonly households: number;
}

/** A fund divided and ready to be written. */
export interface AllocationSummary {
  readonly kind: "planned";
  readonly households: number;
  readonly fundFen: Fen;
  readonly allocatedFen: Fen;
  readonly keptFen: Fen;
  readonly holds: boolean;
  readonly checks: readonly { readonly check: CertificateCheck; readonly holds: boolean }[];
  /** SHA-256 of the canonical text. */
  readonly fingerprint: string;
  readonly coverage: {
    readonly registered: number;
    readonly helped: number;
    readonly refused: number;
    readonly gaps: number;
    /** The same by people: workers and the members of their families that the workbook lists. */
    readonly people: Coverage["people"];
  };
  /** Names of the workers who are members of each other's families and get a share each. */
  readonly sameFamily: readonly string[];
  /** What a clerk filled in and would be written over: only when asked for. */
  readonly revisions: readonly ValueRevision[];
  /** Households whose amount was posted or approved otherwise: only when asked for; null where there is none. */
  readonly afterNotice: DiffersFromNotice | null;
  readonly plan: Plan;
}

/** Decisions on every household, ready to be written. */
export interface DecisionSummary {
  readonly kind: "planned";
  readonly eligible: number;
  readonly needsReview: number;
  readonly notEligible: number;
  /** What stands in those columns already and would be written over: only when asked for. */
  readonly revisions: readonly ValueRevision[];
  /** Households that were posted or approved otherwise than they are decided now: only when asked for; null where there is none. */
  readonly afterNotice: DiffersFromNotice | null;
  readonly plan: Plan;
}

/** Sample families run under the parameters of the year. */
export interface RuleCaseSummary {
  readonly kind: "planned";
  readonly sheet: string;
  readonly firstRow: number;
  readonly cases: number;
  readonly differing: readonly {
    readonly title: string;
    readonly expected: string;
    readonly actual: string;
    readonly reason: string;
  }[];
  readonly plan: Plan;
}
