import type { Area } from "./plan";

/** Where one sheet has formulas of the add-in's worksheet functions. */
export interface FunctionAreas {
  readonly sheet: string;
  /** Cells whose formula fills no cell but its own. */
  readonly single: readonly Area[];
  /** What one formula in the upper left cell fills. */
  readonly spilled: readonly Area[];
  /** Formulas without an answer yet: not calculated, or the functions are not loaded. */
  readonly unanswered: number;
}
