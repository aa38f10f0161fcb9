import type { SourceCell } from "../domain/finding";
import type { FunctionAreas } from "./function-areas";
import type { Grid } from "./grid";
import type { WorkbookMemory } from "./memory";
import type { OutgoingWorkbook } from "./outgoing";
import type { Plan } from "./plan";
import type { SheetLook } from "./sheet-look";

/** Why nothing can be written into the workbook, or no sheet be added to it. */
export type WorkbookLock =
  /** The list of sheets is protected: none can be added, named anew or taken away. */
  | { readonly kind: "workbookProtected" }
  /** Changes could not be saved under the name of the file. */
  | { readonly kind: "readOnly" };

/** Why the host refused, in terms a clerk can act on; i18n holds the sentence. */
export type HostRefusal =
  | WorkbookLock
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "sheetNameTaken"; readonly sheet: string }
  | { readonly kind: "editing" }
  /** A person stopped the work; what had been written was put back. */
  | { readonly kind: "stopped" }
  /** Generated sheets a clerk changed would be replaced; nobody has said what is to become of her changes. */
  | {
      readonly kind: "sheetsEdited";
      readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
    }
  /** Reading or selecting failed: nothing was to be written. */
  | { readonly kind: "unanswered"; readonly code: string }
  | { readonly kind: "interrupted"; readonly code: string; readonly restored: boolean };

export type HostResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: HostRefusal };

export interface AppliedPlan {
  /** Names the created sheets really got, by the name the plan asked for. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly putBackId: string;
}

/** What is counted: rows read, files read, sheets made, or the steps of a check, each by its name. */
export type ProgressPart =
  "rows" | "files" | "sheets" | "tables" | "households" | "people" | "money" | "findings";

/** How far a job is; `done` counts what is behind it. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Absent where a plan is written. */
  readonly part?: ProgressPart;
  /** The file in hand, where files are counted. */
  readonly file?: string;
}

/** What putting back came to. */
export interface PutBackDone {
  /** Title of the plan, a key of Messages.planTitles. */
  readonly title: Plan["title"];
  /** How many cells got back what they held, where single cells were written over. */
  readonly putBack: number;
  /** Cells changed by hand after the plan was applied: they keep what they hold. */
  readonly leftEdited: readonly SourceCell[];
}

/** What a person changed on a sheet. */
export interface CellChange {
  /** Id of the sheet, which a gateway takes for its name too. */
  readonly sheet: string;
  /** The cells, such as "C7" or "B4:D9"; null where rows, columns or cells were put in, taken out or moved. */
  readonly address: string | null;
  readonly rows: number;
}

/** The only door to the workbook. Implemented over office.js in workbook/office and handed in by the entry points. */
export interface WorkbookGateway {
  /** Every sheet's used block, whole, in a bounded number of round trips. */
  readGrids(
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<HostResult<readonly Grid[]>>;
  /** A few cells as they stand now, in one round trip. */
  readCells(sheet: string, address: string): Promise<HostResult<Grid>>;
  /** A sheet with all that makes its looks, to be written into a file of its own; null where nothing is on it. */
  readLook(sheet: string): Promise<HostResult<SheetLook | null>>;
  /** Which of the cells hold a formula. */
  findFormulas(cells: readonly SourceCell[]): Promise<HostResult<readonly SourceCell[]>>;
  /** Where formulas call worksheet functions of a namespace, and what they fill. */
  findFunctionAreas(namespace: string): Promise<HostResult<readonly FunctionAreas[]>>;
  /** Everything the workbook would carry out of the office, hidden or not. */
  readOutgoing(): Promise<HostResult<OutgoingWorkbook>>;
  /** What earlier plans had the workbook remember. */
  readMemory(): Promise<HostResult<WorkbookMemory>>;
  /** Why sheets could not be added now; null where they could. Asked before a clerk presses anything. */
  readLock(): Promise<HostResult<WorkbookLock | null>>;
  /** Applies all of the plan or none of it, also when it is stopped half-way. */
  apply(
    plan: Plan,
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<HostResult<AppliedPlan>>;
  /**
   * Puts back what the last plan not yet put back changed, but for cells changed by hand since; null when there is nothing to put
   * back.
   */
  putBackLast(): Promise<HostResult<PutBackDone | null>>;
  /** Opens a workbook of its own beside this one; `base64` is the text of an .xlsx file. */
  openCopy(base64: string): Promise<HostResult<void>>;
  /** Selects a cell and brings it into view. */
  select(sheet: string, cell: string): Promise<HostResult<void>>;
  /** Tells of every change a person, not the add-in, makes to cells; resolves to the way to stop. */
  watchChanges(listener: (change: CellChange) => void): Promise<HostResult<() => Promise<void>>>;
}
