import type { Fen } from "../../domain/money/fen";
import type { SourceCell } from "../../domain/source-cell";
import type { DynamicKind } from "../../i18n/version-texts";

/** One household that is new, left or changed, or that somebody should look at again. */
export interface DynamicLine {
  readonly kind: DynamicKind;
  readonly name: string;
  readonly workUnit: string;
  readonly before: string;
  readonly now: string;
  readonly amountFen: Fen;
  /** As far as the workbook knows; "" leaves room for the pen. */
  readonly why: string;
  /** Where the household stands now; null where it left. */
  readonly cell: SourceCell | null;
}
