import type { PostingPeriod } from "../domain/posting/posting-period";
import type { LeakResult } from "../workflows/posting/leak-gate";
import type { SheetsResult } from "../workflows/rosters/make-sheets";
import type { SheetKind } from "../workflows/rosters/sheet-kinds";

/** What was made for paper, and what the last look at the outgoing workbook found. */
export interface PostingState {
  readonly sheets: SheetsResult | null;
  readonly leaks: LeakResult | null;
  /** When the notice hangs, once its first day and length are set. */
  readonly period: PostingPeriod | null;
}

/** Nothing made, nothing looked at. */
export const NO_POSTING: PostingState = { sheets: null, leaks: null, period: null };

/** Jobs about sheets for paper and about what may leave the office. */
export interface PostingJobs {
  /** Writes every sheet of the kinds given, all or none. */
  makeSheets(kinds: readonly SheetKind[]): Promise<void>;
  /** Looks through the whole workbook for what must not go on a wall; writes nothing. */
  checkLeaks(): Promise<void>;
}
