import type { CardFile, CardResult } from "../workflows/visits/record-cards";
import type { ShownVisits } from "../workflows/visits/plan-visits";

/** Pairing and visits as last read, and what the last reading of cards came to. */
export interface VisitsState {
  readonly plan: ShownVisits | null;
  readonly cards: CardResult | null;
}

/** Nothing read. */
export const NO_VISITS: VisitsState = { plan: null, cards: null };

/** Reads chosen files one after the other; null when that was cancelled. */
export type TakeCardFiles = () => Promise<readonly CardFile[] | null>;

/** Jobs about pairing and visits. */
export interface VisitJobs {
  /** Reads who looks after whom and how far the visits are; writes nothing. */
  reviewVisits(): Promise<void>;
  /** Writes 结对帮扶, 走访安排, 走访记录, 企业走访 and 走访卡; `keepsPairs` false pairs anew. */
  makeVisitSheets(asked?: { readonly keepsPairs?: boolean }): Promise<void>;
  /** Records what the filled cards of the workbook, and of files, say. */
  recordVisits(take?: TakeCardFiles): Promise<void>;
}
