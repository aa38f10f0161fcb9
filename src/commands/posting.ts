import type { Finding } from "../domain/finding";
import type { PostingPeriod } from "../domain/posting/posting-period";
import type { LeakResult } from "../workflows/posting/leak-gate";
import type { Fen } from "../domain/money/fen";
import type { RowChange } from "../domain/posting/registered-row";
import type { PlacedChange } from "../workflows/posting/registered-changes";
import type { RegistrationRequest } from "../workflows/posting/plan-registration";
import type { Registrations } from "../workflows/posting/registrations";
import type { SheetsResult } from "../workflows/rosters/make-sheets";
import type { RosterOffer } from "../workflows/rosters/roster-offer";
import type { SheetKind } from "../workflows/rosters/sheet-kinds";

/** What a file for the bank is: text in GB18030, as most banks read it, or in UTF-8, or a workbook. */
export const BANK_FILE_FORMATS = ["gb18030", "utf-8", "xlsx"] as const;

export type BankFileFormat = (typeof BANK_FILE_FORMATS)[number];

/** A file for the bank, ready to be saved, with what it is checked by. */
export interface BankFile {
  readonly format: BankFileFormat;
  readonly bytes: Uint8Array;
  readonly transfers: number;
  readonly totalFen: Fen;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Which file for the bank, for whom; `anyway` makes it though the notice still hangs or changed. */
export interface BankFileRequest extends SheetsRequest {
  readonly format: BankFileFormat;
}

/** The job that makes it. */
export interface BankFileJob {
  /** Makes the file for the bank; waits for the notice unless `anyway`. Writes nothing into the workbook. */
  makeBankFile(request: BankFileRequest): Promise<void>;
}

/** What was made for paper, and what the last look at the outgoing workbook found. */
export interface PostingState {
  readonly sheets: SheetsResult | null;
  readonly leaks: LeakResult | null;
  /** The file that was looked through; null where it was the open workbook. */
  readonly leaksOf: string | null;
  /** When the notice hangs, once its first day and length are set. */
  readonly period: PostingPeriod | null;
  /** What was posted, approved, filed and paid, and what changed since; null before anybody looked. */
  readonly registrations: Registrations | null;
  readonly changes: readonly PlacedChange[] | null;
  /** What 公示异议登记 has open or wrong; null before anybody looked. */
  readonly objections: readonly Finding[] | null;
  /** The clean copy opened last: how many notices it holds, and how many places the gate looked at. */
  readonly copy: { readonly sheets: number; readonly texts: number } | null;
  /** What 名册 offers to make; null before anybody looked. */
  readonly offer: RosterOffer | null;
  /** The files for the bank made so far, the newest first; of each format the last one. */
  readonly bankFiles: readonly BankFile[];
  /** Households filed otherwise than paid; null unless both were registered. */
  readonly filedAgainstPaid: readonly RowChange[] | null;
}

/** Nothing made, nothing looked at. */
export const NO_POSTING: PostingState = {
  ...{ sheets: null, leaks: null, leaksOf: null, period: null },
  ...{
    registrations: null,
    changes: null,
    objections: null,
    filedAgainstPaid: null,
    copy: null,
    bankFiles: [],
    offer: null,
  },
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
  /** Enterprises the rosters are made for; all of them unless given. */
  readonly units?: readonly string[] | null;
}

/** Jobs about sheets for paper and about what may leave the office. */
export interface PostingJobs extends RegistrationJobs, BankFileJob {
  /** Writes every sheet of the kinds given, all or none; those that pay wait for the notice unless `anyway`. */
  makeSheets(kinds: readonly SheetKind[], request?: SheetsRequest): Promise<void>;
  /** Lists who would stand on the rosters and how much they would sum up to; writes nothing. */
  reviewRosters(): Promise<void>;
  /** Looks through the whole workbook for what must not go on a wall; writes nothing. */
  checkLeaks(): Promise<void>;
  /** Looks through a file as it would be sent, every part of it; writes nothing. */
  checkFileLeaks(file: string, read: () => Promise<Uint8Array>): Promise<void>;
  /** Opens a workbook that holds the notices alone, as values, after the gate has looked through it; refused where it would leak. */
  openCleanCopy(): Promise<void>;
}
