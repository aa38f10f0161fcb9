import type { FieldId } from "../domain/field-id";
import type { TableKind } from "./catalogue/table-catalogue";
import type { TableBinding } from "./table-binding";

/** Why a column is taken for a field: a code with what was seen. Labels are headers, never people's data. */
export type ColumnEvidence =
  | { readonly code: "header.exact" | "header.ending" | "header.weak"; readonly label: string }
  | {
      readonly code: "look.fits" | "look.contradicts" | "look.supplied";
      readonly look: string;
      readonly share: number;
    }
  | { readonly code: "shifted"; readonly by: number }
  | { readonly code: "correction" };

/** One column taken for one field (columns 1-based). */
export interface ColumnGuess {
  readonly field: FieldId;
  /** In a form, which has no columns, the place of the label among its labels (1-based). */
  readonly column: number;
  readonly confidence: "sure" | "confirm";
  readonly evidence: readonly ColumnEvidence[];
}

/** Why a block is taken for a table of its kind, and what else about it a clerk should know. */
export type TableEvidence =
  | { readonly code: "header.fields"; readonly matched: number; readonly labelled: number }
  | { readonly code: "title"; readonly score: number }
  | { readonly code: "kind.close"; readonly kind: TableKind }
  | { readonly code: "look.only" }
  | { readonly code: "form.above" }
  /** `form.sideways`: a person's column of a table whose fields stand in the rows. */
  | { readonly code: "form" | "form.sideways"; readonly labels: number }
  | { readonly code: "columns.shifted"; readonly by: number; readonly fromColumn: number }
  | { readonly code: "amountUnit"; readonly unitYuan: 1 | 10000; readonly from: "header" | "caption" }
  | { readonly code: "amountUnit.column"; readonly field: FieldId; readonly unitYuan: 1 | 10000 }
  | { readonly code: "unit.caption"; readonly row: number }
  | { readonly code: "nameAndNumber" }
  | { readonly code: "workers.repeated"; readonly count: number }
  | { readonly code: "sheet.hidden" }
  | { readonly code: "rows.hidden"; readonly count: number }
  | { readonly code: "columns.hidden"; readonly columns: readonly number[] }
  | { readonly code: "correction" };

/** What a row of a block that holds no record is. */
export type NonRecordRole =
  | "blank"
  | "total"
  | "subtotal"
  | "note"
  | "signature"
  | "header"
  | "sample"
  | "numbered"
  | "columnNumbers"
  | "continuation"
  | "other";

/** A label of a form, the cell of its answer (1-based) and what it is taken for. */
export interface FormLabel {
  readonly label: string;
  readonly cell: { readonly row: number; readonly column: number };
  readonly field: FieldId | null;
}

/** A table as recognition found it: the binding with its confidence explained. Rows and columns 1-based. */
export interface RecognizedTable extends TableBinding {
  /** First and last column of the block. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columnGuesses: readonly ColumnGuess[];
  readonly evidence: readonly TableEvidence[];
  /** The rows under the header that hold no record (blank ones left out), down to the end of the block. */
  readonly otherRows: readonly { readonly row: number; readonly role: NonRecordRole }[];
  /** The form of the block by its header, by which a correction finds the next file of the same form. */
  readonly shape: string;
  /** The column the shape begins at. */
  readonly shapeColumn: number;
  /** The department above the unit that sent the sheet, where a line above or below the table names it. */
  readonly system: string | null;
  /** Present in a form: its labels in their order. */
  readonly labels?: readonly FormLabel[];
}
