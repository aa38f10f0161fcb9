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

/** In place of header rows: the shape is that of a form, its labels in their order. */
const FORM_LEVELS = -1;
/** How much of a form must be labelled alike for it to be the same form: one county leaves a line out, another adds one. */
const SAME_FORM_SHARE = 0.8;

/**
 * What a clerk said of a form like this one, by its labels; null where nobody said anything.
 *
 * @example
 * correctedFields("姓名|特困原因", corrections)?.fields.get("特困原因");
 * // => "hardshipCause"
 */
export function correctedFields(
  shape: string,
  corrections: readonly RecognitionCorrection[],
): { readonly kind: TableKind | null; readonly fields: ReadonlyMap<string, FieldId | null> } | null {
  const labels = new Set(shape.split("|"));
  for (const { shape: other, levels, kind, fields } of corrections) {
    if (levels !== FORM_LEVELS) continue;
    const said = other.split("|");
    const same = said.filter((label) => labels.has(label)).length;
    if (same < SAME_FORM_SHARE * Math.max(labels.size, new Set(said).size)) continue;
    return { kind, fields: new Map(said.map((label, at) => [label, fields[at] ?? null])) };
  }
  return null;
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
  if (isFormReading(table)) for (const { field, column } of table.columnGuesses) fields[column - 1] = field;
  const place = (field: FieldId, column: number) => {
    const at = column - table.shapeColumn;
    if (at >= 0 && at < width) fields[at] = field;
  };
  const changed = changes.columns ?? {};
  if (isFormReading(table))
    for (const [at, field] of fields.entries())
      if (field !== null && changed[field] !== undefined) fields[at] = null;
  for (const [field, column] of Object.entries(table.columns) as [FieldId, number][])
    if (changed[field] === undefined) place(field, column);
  for (const [field, column] of Object.entries(changed) as [FieldId, number | null][])
    if (column !== null) place(field, column);
  return {
    shape: table.shape,
    levels: isFormReading(table)
      ? FORM_LEVELS
      : table.headerRow === 0
        ? 0
        : table.headerLastRow - table.headerRow + 1,
    kind: changes.kind === undefined ? table.kind : changes.kind,
    fields,
    ...(changes.amountUnitYuan === undefined ? {} : { amountUnitYuan: changes.amountUnitYuan }),
  };
}

/** A form has no columns; its guesses number its labels. */
function isFormReading({ columns, columnGuesses }: HandReading): boolean {
  return Object.keys(columns).length === 0 && columnGuesses.length > 0;
}
