import type { FieldId } from "../../domain/field-id";
import type { TableKind } from "../catalogue/table-catalogue";
import type { ColumnEvidence, TableEvidence } from "../recognized-table";

/** A block as it is being read: which column (0-based within the grid) is which field, and why. */
export interface BlockReading {
  readonly kind: TableKind;
  /** First header row, 0-based within the grid, or null where there is no header. */
  readonly headerIndex0: number | null;
  /** First row under the header. */
  readonly dataIndex0: number;
  readonly labels: readonly string[];
  /** Every label of every level. */
  readonly headerLabels: ReadonlySet<string>;
  readonly columns: Map<FieldId, number>;
  readonly columnEvidence: Map<FieldId, ColumnEvidence[]>;
  readonly evidence: TableEvidence[];
  readonly isSure: boolean;
  /** The unit of amounts a clerk has set; it goes before what the sheet says. */
  readonly amountUnitYuan?: 1 | 10000;
}
