import type { PostingPeriod } from "../domain/posting/posting-period";
import type { LeakResult } from "../workflows/posting/leak-gate";
import type { RowChange } from "../domain/posting/registered-row";
import type { PlacedChange } from "../workflows/posting/registered-changes";
import type { RegistrationRequest } from "../workflows/posting/plan-registration";
import type { Registrations } from "../workflows/posting/registrations";
import type { SheetsResult } from "../workflows/rosters/make-sheets";
import type { SheetKind } from "../workflows/rosters/sheet-kinds";

/** What was made for paper, and what the last look at the outgoing workbook found. */
export interface PostingState {
  readonly sheets: SheetsResult | null;
  readonly leaks: LeakResult | null;
  /** When the notice hangs, once its first day and length are set. */
  readonly period: PostingPeriod | null;
  /** What was posted, approved, filed and paid, and what changed since; null before anybody looked. */
  readonly registrations: Registrations | null;
  readonly changes: readonly PlacedChange[] | null;
  /** Households filed otherwise than paid; null unless both were registered. */
  /** The clean copy opened last: how many notices it holds, and how many places the gate looked at. */
  readonly copy: { readonly sheets: number; readonly texts: number } | null;
  readonly filedAgainstPaid: readonly RowChange[] | null;
}

/** Nothing made, nothing looked at. */
export const NO_POSTING: PostingState = {
  ...{ sheets: null, leaks: null, period: null },
  ...{ registrations: null, changes: null, filedAgainstPaid: null, copy: null },
};

/** Jobs about what was posted, approved, filed and paid. */
export interface RegistrationJobs {
  /** Keeps in the workbook that lists were posted, approved, filed or paid as they stand now. */
  register(request: RegistrationRequest): Promise<void>;
  /** Names the households that changed since; writes nothing. */
  reviewRegistrations(): Promise<void>;
}

/** How sheets are made; `anyway` pays though the notice still hangs or changed. */
export interface SheetsRequest {
  readonly anyway?: boolean;
}

/** Jobs about sheets for paper and about what may leave the office. */
export interface PostingJobs extends RegistrationJobs {
  /** Writes every sheet of the kinds given, all or none; those that pay wait for the notice unless `anyway`. */
  makeSheets(kinds: readonly SheetKind[], request?: SheetsRequest): Promise<void>;
  /** Looks through the whole workbook for what must not go on a wall; writes nothing. */
  checkLeaks(): Promise<void>;
  /** Opens a workbook that holds the notices alone, as values, after the gate has looked through it; refused where it would leak. */
  openCleanCopy(): Promise<void>;
}
