import type { RecognitionCorrection } from "../workbook/recognition/recognition-correction";
import type { TakenFile } from "../workflows/collect/take-file";

/** Reads the chosen files one after the other, null when that was cancelled; `corrections` are what clerks said of tables of the same shape. */
export type TakeFiles = (
  corrections: readonly RecognitionCorrection[],
) => Promise<readonly TakenFile[] | null>;

/** Collecting what units sent in. */
export interface CollectJobs {
  /** Merges files into the master tables of the workbook; writes nothing when none could be read. */
  collect(take: TakeFiles): Promise<void>;
  /** Checks, and plans a slip for every unit with rows to correct; writes nothing. */
  listSlips(): Promise<void>;
}
