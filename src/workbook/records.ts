import type { CellValue } from "../domain/cell-value";
import type { FieldId } from "../domain/field-id";
import type { FilledCell } from "./recognition/fill-merged-cells";
import type { RepeatedRow, TableBinding } from "./table-binding";

/** A field that a repeated row states and its record does not, or states otherwise. */
export interface UnlikeRepeat extends RepeatedRow {
  readonly field: FieldId;
}

/** The records of one table, column by column. */
export interface RecordTable {
  readonly binding: TableBinding;
  /** Sheet row (1-based) of each record. */
  readonly rowNumbers: readonly number[];
  /** One value a record, in the order of rowNumbers; a field the sheet lacks is absent. */
  readonly columns: Readonly<Partial<Record<FieldId, readonly CellValue[]>>>;
  /** Values that stand in a merged cell further up, each with the row it came from. */
  readonly filledCells?: readonly FilledCell[];
  /** What a row that names a worker once more says otherwise than his record; the record counts. */
  readonly unlikeRepeats?: readonly UnlikeRepeat[];
  /** What the grand-total row states, by field; absent where there is no such row. */
  readonly statedTotals?: Readonly<Partial<Record<FieldId, CellValue>>>;
}
