import type { Progress } from "../workbook/gateway";
import type { Grid } from "../workbook/grid";
import type { RecognitionCorrection } from "../workbook/recognition/recognition-correction";
import type { CollectionResult } from "../workflows/collect/collect-files";
import type { SplitBy } from "../workflows/collect/split-table";
import type { SentFile, TakenFile } from "../workflows/collect/take-file";

/** Reads the rows out of a file where long work is computed. */
export type TakeSent = (sent: SentFile) => Promise<TakenFile>;

/** Reads the chosen files one after the other, null when that was cancelled; `corrections` are what clerks said of tables of the same shape. */
export type TakeFiles = (
  corrections: readonly RecognitionCorrection[],
  takeSent: TakeSent,
) => Promise<readonly TakenFile[] | null>;

/** Where those who read sources say how far they are, and hear that they are to stop. */
export interface TakingWay {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** The same for sources that may be sheets of the workbook itself, and with a way to say how far the reading is. */
export type TakeSources = (
  corrections: readonly RecognitionCorrection[],
  takeSent: TakeSent,
  grids: readonly Grid[],
  way: TakingWay,
) => Promise<readonly TakenFile[] | null>;

/** A collection that was read and laid out, and of which nothing is written yet. */
export interface CollectionPreview {
  /** What all files together would do. */
  readonly all: CollectionResult;
  /** What those not left out would do: this is what is written. */
  readonly chosen: CollectionResult;
  readonly files: readonly TakenFile[];
  /** The workbook as it was read for this. */
  readonly grids: readonly Grid[];
  /** Reads the sources anew, as when a clerk has said what a table of theirs is. */
  readonly take: TakeSources;
  /** Files that do not go in; at first those that are to be confirmed. */
  readonly leftOut: ReadonlySet<string>;
}

/** Collecting what units sent in. */
export interface CollectJobs {
  /** Merges files into the master tables of the workbook at once; writes nothing when none could be read. */
  collect(take: TakeFiles): Promise<void>;
  /** Reads files and lays out what merging them would do; writes nothing. */
  previewCollection(take: TakeSources): Promise<void>;
  /** The same with sheets of the workbook itself as sources. */
  previewOwnSheets(sheets: readonly string[]): Promise<void>;
  /** Keeps what a clerk said of tables of the sources, and reads the sources so. */
  correctCollection(corrections: readonly RecognitionCorrection[]): Promise<void>;
  /** Leaves a file of the preview out, or takes it in. */
  leaveOut(file: string, isOut: boolean): Promise<void>;
  /** Writes what the preview shows; shows it anew instead where the workbook was changed since. */
  writeCollection(): Promise<void>;
  closeCollection(): Promise<void>;
  /** Takes the rows of a file collected before out of the merged tables. */
  removeSource(file: string): Promise<void>;
  /** Records that units have nothing to report. */
  recordNil(units: readonly string[]): Promise<void>;
  /** Reads the workbook for what was collected so far and who has not returned; writes nothing. */
  reviewCollection(): Promise<void>;
  /** Plans a form for every unit of the list of units; writes nothing. */
  listForms(): Promise<void>;
  /** Adds a copy of a sheet for every unit (or department) on it, with that one's rows only. */
  splitTable(sheet: string, by: SplitBy): Promise<void>;
  /** Packs a file for every unit (or department) on a sheet, with that one's rows only; the workbook stays as it is. */
  packSplit(sheet: string, by: SplitBy): Promise<void>;
  /** Checks, and plans a slip for every unit with rows to correct; writes nothing. */
  listSlips(): Promise<void>;
  /** Writes the slips listed as sheets of the workbook, one unit after the other. */
  writeSlips(units: readonly string[]): Promise<void>;
}
