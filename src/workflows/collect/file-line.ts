import type { TableKind } from "../../workbook/catalogue/table-catalogue";
import type { FileRefusal } from "../../workbook/file-reading";
import type { CollectedSource } from "./collected-row";

/** What became of the rows of one kind that a file brought: `leftOut` until a doubt is settled, `declined` by a clerk for no doubt. */
export type SourceState =
  | "merged"
  | "older"
  | "superseded"
  | "duplicate"
  | "nil"
  | "slip"
  | "failed"
  | "removed"
  | "leftOut"
  | "declined";

/** One line of the list of files. */
export interface FileLine {
  readonly file: string;
  readonly state: SourceState;
  readonly kind: TableKind | null;
  readonly source: CollectedSource | null;
  readonly sender: string | null;
  readonly system: string | null;
  /** The file it equals, replaces or was replaced by. */
  readonly other: string | null;
  readonly reason: FileRefusal | "unrecognized" | null;
  readonly fingerprint: string;
  /** What the list of an earlier collection said of it; null for a file of this one. */
  readonly earlierNote: string | null;
}

/**
 * A line for a file of which nothing is known yet.
 *
 * @example
 * blankLine("甲厂.xlsx").source;
 * // => null
 */
export function blankLine(file: string): FileLine {
  return {
    ...{ file, state: "merged", kind: null, source: null, sender: null, system: null },
    ...{ other: null, reason: null, fingerprint: "", earlierNote: null },
  };
}
