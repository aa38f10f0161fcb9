import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { TableKind } from "../../workbook/catalogue/table-catalogue";

/** Where a row was read: file, sheet and sheet row (1-based). */
export interface RowOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** One record as it goes into a merged table. */
export interface CollectedRow {
  readonly from: RowOrigin;
  /** Amounts in yuan and, where they could be read, numbers; dates as serials of the 1900 system. */
  readonly values: Readonly<Partial<Record<FieldId, CellValue>>>;
  /** Columns that are no field of ours, by their header. */
  readonly others: Readonly<Record<string, CellValue>>;
}

/** Sums in fen by amount field. */
export type AmountSums = Readonly<Partial<Record<FieldId, number>>>;

/** The rows of one kind that one file brought. */
export interface CollectedSource {
  readonly file: string;
  readonly kind: TableKind;
  readonly sheets: readonly string[];
  /** The unit that sent it, where the file says so. */
  readonly sender: string | null;
  readonly system: string | null;
  readonly rows: readonly CollectedRow[];
  /** Counted where they were read, to be held against the merged table. */
  readonly sourceRows: number;
  readonly sourceFen: AmountSums;
  /** What the file's own total row states. */
  readonly statedFen: AmountSums;
  /** Amounts that are no number and stay as they were typed. */
  readonly unreadableAmounts: number;
  /** Labels of columns that hold passwords; they stay in the unit's file. */
  readonly secretColumns: readonly string[];
  /** Milliseconds since 1970 at which the file was last saved; null where nobody knows. */
  readonly savedAt: number | null;
  readonly fingerprint: string;
}
