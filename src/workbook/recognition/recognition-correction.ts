import type { FieldId } from "../../domain/field-id";
import type { TableKind } from "../catalogue/table-catalogue";
import type { HandReading } from "./read-by-hand";

/** What a clerk said of a block: plain data that is kept, and used for every block of the same shape. */
export interface RecognitionCorrection {
  readonly shape: string;
  /** Header rows; 0 where the block has none. */
  readonly levels: number;
  /** Null where the block is no table of ours. */
  readonly kind: TableKind | null;
  /** Per column of the shape its field; null where the column is none of ours. */
  readonly fields: readonly (FieldId | null)[];
  /** Absent where the unit is read from the sheet. */
  readonly amountUnitYuan?: 1 | 10000;
}

export interface CorrectionChanges {
  readonly kind?: TableKind | null;
  /** The fields whose column (1-based) the clerk changed; null for a field the table has no column of. */
  readonly columns?: Readonly<Partial<Record<FieldId, number | null>>>;
  readonly amountUnitYuan?: 1 | 10000;
}

/**
 * Turns what a clerk changed on a recognised table, or on a sheet whose header she chose, into a correction for all blocks of its shape. A column given to a
 * field is taken from the field that had it.
 *
 * @example
 * correctionOf(table, { columns: { residentId: 5 } }).fields[4];
 * // => "residentId"
 */
export function correctionOf(table: HandReading, changes: CorrectionChanges): RecognitionCorrection {
  const width = table.shape.split("|").length;
  const fields: (FieldId | null)[] = Array.from({ length: width }, () => null);
  const place = (field: FieldId, column: number) => {
    const at = column - table.shapeColumn;
    if (at >= 0 && at < width) fields[at] = field;
  };
  const changed = changes.columns ?? {};
  for (const [field, column] of Object.entries(table.columns) as [FieldId, number][])
    if (changed[field] === undefined) place(field, column);
  for (const [field, column] of Object.entries(changed) as [FieldId, number | null][])
    if (column !== null) place(field, column);
  return {
    shape: table.shape,
    levels: table.headerRow === 0 ? 0 : table.headerLastRow - table.headerRow + 1,
    kind: changes.kind === undefined ? table.kind : changes.kind,
    fields,
    ...(changes.amountUnitYuan === undefined ? {} : { amountUnitYuan: changes.amountUnitYuan }),
  };
}
