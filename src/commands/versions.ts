import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { DynamicLine } from "../workflows/versions/dynamic-line";
import type { FileRefusal } from "../workbook/file-reading";
import type { TakeCardFiles } from "./visits";

/** What became of the register since last year's of the workbook, and whom to look at again. */
export interface LastYearLines {
  readonly lines: readonly DynamicLine[];
  readonly isThere: boolean;
}

/** What became of the register since the version the workbook keeps. */
export interface KeptLines {
  readonly keptOn: CalendarDate;
  readonly lines: readonly DynamicLine[];
}

/** 动态管理: what became of the register since last year, and since an earlier version that was chosen. */
export interface VersionsState {
  /** Null before anybody read. */
  readonly lastYear: LastYearLines | null;
  /** Null where the workbook keeps no version, or before anybody read. */
  readonly kept: KeptLines | null;
  /** Against the files chosen last. */
  readonly earlier: { readonly files: readonly string[]; readonly lines: readonly DynamicLine[] } | null;
  /** The chosen file that could not be compared with. */
  readonly failed: { readonly file: string; readonly reason: FileRefusal | "noRegister" } | null;
}

/** Nothing compared. */
export const NO_VERSIONS: VersionsState = { lastYear: null, kept: null, earlier: null, failed: null };

/** Jobs about versions of the register. */
export interface VersionJobs {
  /** Compares the register with the one in the files chosen; writes nothing. */
  compareWith(take: TakeCardFiles): Promise<void>;
  /** Writes 与上期变动 against the files compared with last or the version the workbook keeps, 与上年变动 against last year's register. */
  writeComparison(against?: "file" | "kept" | "lastYear"): Promise<void>;
  /** Has the workbook keep the register as it stands, to be compared with later; an earlier kept version is replaced. */
  keepVersion(): Promise<void>;
  /**
   * Compares the register with the version the workbook keeps and with last year's register in it; writes nothing. Refuses where it
   * has neither.
   */
  compareWithKept(): Promise<void>;
}
