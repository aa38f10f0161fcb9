import type { Finding, SourceCell } from "../domain/finding";
import type { WorkflowRefusal } from "../i18n/message-shape";
import type { HostRefusal, Progress, WorkbookLock } from "../workbook/gateway";
import type {
  CorrectionChanges,
  RecognitionCorrection,
} from "../workbook/recognition/recognition-correction";
import type { WhenEdited } from "../workbook/plan";
import type { RecognizedTable } from "../workbook/recognized-table";
import type { KeptDecision, Verdict } from "../workflows/decisions/decisions";
import type { KeptPlan } from "../workflows/allocate/kept-plans";
import type { KeptJudgement } from "../workflows/eligibility/judgements";
import type { SetUpEntry } from "../workflows/campaign/set-up";
import type { FixList, ProposedFix } from "../workflows/fixes/fix-list";
import type { CheckResult, RecognizeResult, RosterResult } from "../workflows/outcome";
import type { CollectionResult } from "../workflows/collect/collect-files";
import type { UnitForm } from "../workflows/collect/unit-forms";
import type { ReturnSlip } from "../workflows/return-slips/plan-return-slips";
import type { CollectionPreview, CollectJobs } from "./collecting";
import type { SplitArchive } from "./pack-split";
import type { BulletinResult } from "../workflows/bulletin/bulletin";
import type { BulletinRequest } from "../workflows/bulletin/bulletin-request";
import type { RaisingJobs, RaisingState } from "./raising";
import type { PostingJobs, PostingState, SheetsRequest } from "./posting";
import type { VersionJobs, VersionsState } from "./versions";
import type { VisitJobs, VisitsState } from "./visits";
import type { FundSheetResult } from "../workflows/fund/fund-ledger-sheet";
import type { SheetKind } from "../workflows/rosters/sheet-kinds";
import type { AskedPlace, PanePlace } from "./pane-place";
import type { FundJobs, FundState, PlanJobs } from "./fund-state";
import type { JudgementJobs } from "./judging";

export type CampaignTask = "reading" | "checking" | "writing";

/** One write of this session, as 记录 lists it. */
export interface WrittenStep {
  /** A key of Messages.planTitles. */
  readonly title: string;
  readonly at: Date;
  /** Sheets it added or wrote to, in order. */
  readonly sheets: readonly string[];
  /** New sheets that got another name, since a sheet of the clerk's bears the one wanted. */
  readonly renamed?: readonly { readonly wanted: string; readonly given: string }[];
  readonly putBack: boolean;
  /** Cells changed by hand after this step: putting it back left them, and brought back so many others. */
  readonly leftEdited?: { readonly putBack: number; readonly cells: readonly SourceCell[] };
}

/** What the pane shows and the ribbon reports: the last result of each job, and what is going on. */
export interface CampaignState {
  readonly busy: { readonly task: CampaignTask; readonly progress: Progress | null } | null;
  readonly recognized: RecognizeResult | null;
  readonly checked: {
    readonly result: CheckResult;
    readonly checkedAt: Date;
    readonly marked: boolean;
    /** Rows changed by hand since then: the findings may no longer hold. */
    readonly changedRows: number;
  } | null;
  readonly rosters: RosterResult | null;
  readonly bulletin: BulletinResult | null;
  /** The bulletin as it would be made, while its place shows it. */
  readonly bulletinPreview: { readonly bulletin: BulletinResult; readonly readAt: Date } | null;
  readonly reconciled: FundSheetResult | null;
  /** The fixes proposed, while their preview is open. */
  readonly fixes: { readonly list: FixList; readonly listedAt: Date } | null;
  /** What clerks decided of findings, as the workbook keeps it. */
  readonly decisions: readonly KeptDecision[];
  /** What people judged of households, as the workbook keeps it. */
  readonly judgements: readonly KeptJudgement[];
  /** Trials of dividing the fund, as the workbook keeps them. */
  readonly plans: readonly KeptPlan[];
  /** Households with their decisions, and the fund divided over them. */
  readonly fund: FundState;
  /** What became of the register since last year and since an earlier version. */
  readonly versions: VersionsState;
  /** How the raising of money stands. */
  readonly raising: RaisingState;
  /** What the last collection of returned files did. */
  readonly collected: CollectionResult | null;
  /** A collection that is looked at and not written yet. */
  readonly collecting: CollectionPreview | null;
  /** The table last split into files. */
  readonly splitArchive: SplitArchive | null;
  /** Forms for the units of the list, each a workbook of its own. */
  readonly forms: readonly UnitForm[] | null;
  /** The slips by which rows with errors go back to their units. */
  readonly slips: readonly ReturnSlip[] | null;
  /** Sheets for paper, and the last look at what would leave the office. */
  readonly posting: PostingState;
  /** Who looks after whom, and how far the visits are. */
  readonly visits: VisitsState;
  /** Every write since the workbook was opened, newest last. */
  readonly log: readonly WrittenStep[];
  /** Title of the last plan that can be put back (a key of Messages.planTitles), or null. */
  readonly canPutBack: string | null;
  /** Title of the write that was taken back, until something is written again. */
  readonly takenBack: string | null;
  /** The place last asked for; a new object each time, so that the same place can be asked for again. */
  readonly asked: AskedPlace | null;
  /** Why nothing can be written, as the last job found the workbook: said before a clerk presses anything. */
  readonly locked: WorkbookLock | null;
  /** The last refusal of the host or of a workflow, shown until the next act. */
  readonly refusal: HostRefusal | WorkflowRefusal | null;
}

/** The one set of jobs behind the ribbon buttons, the pane and the command line. Knows no React; useSyncExternalStore fits. */
export interface CampaignSession
  extends PostingJobs, FundJobs, JudgementJobs, PlanJobs, RaisingJobs, CollectJobs, VisitJobs, VersionJobs {
  getSnapshot(): CampaignState;
  subscribe(listener: () => void): () => void;
  recognize(): Promise<void>;
  /** Reads and checks; writes nothing. */
  check(): Promise<void>;
  /** Marks the findings on the sheets and writes the sheet 检查结果 (checks first when needed). */
  markFindings(): Promise<void>;
  /** Makes the payment rosters; they wait for the notice unless `anyway`. */
  makeRosters(request?: SheetsRequest): Promise<void>;
  /** Makes up the bulletin without writing it. */
  previewBulletin(request?: BulletinRequest): Promise<void>;
  /** Writes the sheets of the bulletin: of today, or of the day asked. */
  makeBulletin(request?: BulletinRequest): Promise<void>;
  /** Writes the sheet 资金对账: balance of the fund, bank against gifts, payments. */
  reconcileFund(): Promise<void>;
  /** Adds the sheet 参数 and empty tables where the workbook lacks them. */
  addRegister(): Promise<void>;
  /** Writes numbers of the year into the sheet 参数, which it adds where there is none; refuses what cannot be read. */
  setUp(entries: readonly SetUpEntry[]): Promise<void>;
  /** Leaves the answers of the worksheet functions and takes their formulas away, for a file that leaves the office. */
  makeValuesOnly(): Promise<void>;
  /** Says what becomes of generated sheets the clerk changed, and writes the plan that was refused for them. */
  answerEdited(whenEdited: WhenEdited): Promise<void>;
  putBack(): Promise<void>;
  /** Looks again whether the workbook is protected or read-only, once somebody may have changed that. */
  lookAtLock(): Promise<void>;
  /** Asks the running job to stop; what it had written is put back. */
  stop(): void;
  /** Lists what could be put right; writes nothing. */
  previewFixes(): Promise<void>;
  /** Writes the fixes given, all or none; refuses when one of them no longer holds. */
  writeFixes(chosen: readonly ProposedFix[]): Promise<void>;
  closeFixes(): Promise<void>;
  /** Keeps a decision about a finding in the workbook; the reason has six characters at least. */
  decide(finding: Finding, verdict: Verdict, reason: string): Promise<void>;
  /** Forgets decisions, one or several in one step. */
  removeDecisions(keys: readonly string[]): Promise<void>;
  /** Keeps what a table is and which column is what, for all tables of its shape; no changes confirm it as read. */
  correctTable(table: RecognizedTable, changes: CorrectionChanges): Promise<void>;
  /** Keeps what a clerk said of sheets whose kind and header she chose herself. */
  keepCorrections(corrections: readonly RecognitionCorrection[]): Promise<void>;
  forgetCorrection(shape: string): Promise<void>;
  goTo(cell: SourceCell): Promise<void>;
  /** Brings a place of the pane to the front. */
  open(place: PanePlace, kind?: SheetKind): void;
}
