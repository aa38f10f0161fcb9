import type { Payment } from "../../domain/allocation/cap-ledger";
import type { SourceCell } from "../../domain/source-cell";

/** A payment, and the cell that says so. */
export interface PlacedPayment extends Payment {
  readonly cell: SourceCell;
}
