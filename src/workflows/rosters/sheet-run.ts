import { paperDate } from "../../sheets/layout/chinese-text";
import type { ListRun } from "../../sheets/layout/list-sheet";
import { printCheck, type PrintCheck } from "../../sheets/layout/print-check";
import { DEFAULT_TITLE_FONT } from "../../sheets/layout/title-block";
import type { PlanStep } from "../../workbook/plan";
import type { CheckedWorkbook } from "../check/check-workbook";
import { payableNow } from "./payable-now";
import { payableUnits, type PayableUnits } from "./payable-units";
import { sheetFingerprint } from "./sheet-fingerprint";
import type { SheetKind } from "./sheet-kinds";
import { tabColorOf } from "./sheet-tabs";
import { withCodes } from "./with-check-codes";
import type { WorkflowOptions } from "../workflow-options";

/** One sheet that was made. */
export interface MadeSheet {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly rows: number;
  readonly totalFen: number;
  readonly fingerprint: string;
  /** The enterprise it is about; "" for a sheet about several. */
  readonly workUnit: string;
  /** How it comes out on paper. */
  readonly print: PrintCheck;
}

/** What the makers of sheets share in one run: the campaign, who is paid, the names given so far, and the steps. */
export class SheetRun {
  readonly made: MadeSheet[] = [];
  readonly steps: PlanStep[] = [];
  readonly payable: PayableUnits;
  /** As `payable`, without households somebody objected to. */
  readonly paid: PayableUnits;

  constructor(
    readonly checked: CheckedWorkbook,
    readonly options: WorkflowOptions,
    /** The enterprises asked for; null for all. */
    readonly chosenUnits: readonly string[] | null = null,
  ) {
    this.payable = payableUnits(checked, chosenUnits);
    this.paid = payableNow(checked, chosenUnits);
  }

  get parameters() {
    return this.checked.campaign.parameters;
  }

  get county(): string {
    return this.parameters.county ?? "";
  }

  get year(): number {
    return this.parameters.campaignYear ?? Number(this.options.asOf.slice(0, 4));
  }

  get titleFont(): string {
    return this.parameters.titleFont ?? DEFAULT_TITLE_FONT;
  }

  get takenSheets(): readonly string[] {
    return this.made.map(({ sheet }) => sheet);
  }

  /** Says how many sheets of a kind are made. */
  tell(done: number, total: number): void {
    this.options.onProgress?.({ part: "sheets", done, total });
  }

  /** Adds a sheet made of `rows`, of one enterprise where it is named; `plan` is told what every list of the run has in common. */
  async add(
    kind: SheetKind,
    rows: readonly object[],
    plan: (run: ListRun) => { readonly sheet: string; readonly steps: readonly PlanStep[] },
    workUnit = "",
  ): Promise<void> {
    if (rows.length === 0) return;
    const fingerprint = await sheetFingerprint(kind, rows, this.parameters);
    const { county, year, titleFont, takenSheets } = this;
    const date = paperDate(this.parameters.rosterDate ?? null);
    const { sheet, steps } = plan({ county, year, titleFont, takenSheets, date, fingerprint });
    const tabColor = tabColorOf(kind);
    const coded = withCodes(steps, () => fingerprint);
    this.steps.push(...coded.map((step) => (step.step === "createSheet" ? { tabColor, ...step } : step)));
    const totalFen = rows.reduce(
      (sum, row) => sum + ("amountFen" in row && typeof row.amountFen === "number" ? row.amountFen : 0),
      0,
    );
    const print = printCheck(steps);
    this.made.push({ sheet, kind, rows: rows.length, totalFen, fingerprint, workUnit, print });
  }

  /** Puts a sheet that could only be made after those it lists before them: `from` is how many steps the run had before the first. */
  moveLastTo(from: number): void {
    const last = this.made.at(-1)?.sheet;
    const at = this.steps.findIndex((step) => step.step === "createSheet" && step.sheet === last);
    if (at > from) this.steps.splice(from, 0, ...this.steps.splice(at));
  }
}
