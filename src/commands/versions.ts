import type { DynamicLine } from "../workflows/versions/dynamic-line";
import type { FileRefusal } from "../workbook/file-reading";
import type { TakeCardFiles } from "./visits";

/** What became of the register since last year's of the workbook, and whom to look at again. */
export interface LastYearLines {
  readonly lines: readonly DynamicLine[];
  readonly isThere: boolean;
}

/** 动态管理: what became of the register since last year, and since an earlier version that was chosen. */
export interface VersionsState {
  /** Null before anybody read. */
  readonly lastYear: LastYearLines | null;
  /** Against the files chosen last. */
  readonly earlier: { readonly files: readonly string[]; readonly lines: readonly DynamicLine[] } | null;
  /** The chosen file that could not be compared with. */
  readonly failed: { readonly file: string; readonly reason: FileRefusal | "noRegister" } | null;
}

/** Nothing compared. */
export const NO_VERSIONS: VersionsState = { lastYear: null, earlier: null, failed: null };

/** Jobs about versions of the register. */
export interface VersionJobs {
  /** Compares the register with the one in the files chosen; writes nothing. */
  compareWith(take: TakeCardFiles): Promise<void>;
  /** Writes 与上期变动 against the version compared with last. */
  writeComparison(): Promise<void>;
}
