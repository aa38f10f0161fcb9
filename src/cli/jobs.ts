import type { ActionId } from "../commands/action-ids";
import type { CampaignSession } from "../commands/campaign-session";
import type { FundJobs } from "../commands/fund-state";
import type { Messages } from "../i18n/message-shape";
import { BULLETIN_VERSIONS } from "../workflows/bulletin/bulletin-request";
import { FIX_KINDS } from "../workflows/fixes/fix-kind";
import { SHEET_KINDS } from "../workflows/rosters/sheet-kinds";

export type JobName = keyof Messages["cli"]["jobs"];

/** What a command does: a button of the ribbon, or a job the pane offers behind one. */
export type JobAction =
  ActionId | keyof FundJobs | keyof Pick<CampaignSession, "makeRosters" | "markFindings" | "reconcileFund">;

/** One command: the ribbon buttons it presses and what it needs. Its description stands in Messages.cli.jobs. */
export interface Job {
  readonly name: JobName;
  /** The ribbon buttons pressed, in order; `saves` says whether the result is written to a file. */
  readonly actions: (saves: boolean) => readonly JobAction[];
  readonly needsInput: boolean;
  /** True when the command has done nothing useful without an output file. */
  readonly needsOutput: boolean;
  /** Kinds (of sheet, of fix) it can be asked for with --kind. */
  readonly kinds?: readonly string[];
  /** True when the fund to divide can be given with --fund. */
  readonly dividesFund?: boolean;
  /** True when the day it reports can be given with --date. */
  readonly takesDate?: boolean;
  /** True when length, order and approver of a bulletin can be given. */
  readonly writesBulletin?: boolean;
  /** True when it changes filled cells only with --revise. */
  readonly revises?: boolean;
  /** True when it makes rosters that wait for the notice unless --anyway. */
  readonly pays?: boolean;
}

/**
 * The commands of the contract.
 * @example JOBS.map(({ name }) => name) // => ["template", "recognize", "check", "fix", "rosters", "run"]
 */
export const JOBS: readonly Job[] = [
  { name: "template", actions: () => ["newRegister"], needsInput: false, needsOutput: true },
  { name: "recognize", actions: () => ["recognizeTables"], needsInput: true, needsOutput: false },
  {
    name: "check",
    actions: (saves) => [saves ? "markFindings" : "checkAll"],
    needsInput: true,
    needsOutput: false,
  },
  {
    name: "fix",
    actions: () => ["previewFixes"],
    needsInput: true,
    needsOutput: false,
    kinds: FIX_KINDS,
  },
  {
    name: "eligibility",
    actions: (saves) => [saves ? "writeDecisions" : "previewDecisions"],
    needsInput: true,
    needsOutput: false,
    revises: true,
  },
  {
    name: "allocate",
    actions: (saves) => [saves ? "writeAllocation" : "previewAllocation"],
    needsInput: true,
    needsOutput: false,
    dividesFund: true,
    revises: true,
  },
  { name: "rule-cases", actions: () => ["runRuleCases"], needsInput: true, needsOutput: false },
  {
    name: "rosters",
    actions: () => ["makeRosters"],
    needsInput: true,
    needsOutput: false,
    kinds: SHEET_KINDS,
    pays: true,
  },
  {
    name: "donations",
    actions: () => ["reviewDonations"],
    needsInput: true,
    needsOutput: false,
    takesDate: true,
  },
  {
    name: "bulletin",
    actions: () => ["makeBulletin"],
    needsInput: true,
    needsOutput: false,
    takesDate: true,
    kinds: BULLETIN_VERSIONS,
    writesBulletin: true,
  },
  { name: "fund", actions: () => ["reconcileFund"], needsInput: true, needsOutput: false },
  { name: "values", actions: () => ["makeValuesOnly"], needsInput: true, needsOutput: true },
  { name: "run", actions: () => ["markFindings", "makeRosters"], needsInput: true, needsOutput: false },
];
