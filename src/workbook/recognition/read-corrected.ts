import type { FieldId } from "../../domain/field-id";
import type { Grid } from "../grid";
import type { ColumnEvidence } from "../recognized-table";
import type { BlockReading } from "./block-reading";
import { findShape } from "./block-shape";
import { headerLabelsOf } from "./header-candidate";
import { nameAndNumberColumn } from "./name-and-number";
import type { RecognitionCorrection } from "./recognition-correction";
import type { ColumnBand } from "./split-columns";

const LAST_HEADER_ROW = 25;

/** A header row at which blocks of a corrected shape stand. Rows and columns 0-based within the grid. */
export interface CorrectedHeader {
  readonly rowIndex0: number;
  readonly blocks: readonly { readonly band: ColumnBand; readonly correction: RecognitionCorrection }[];
}

/**
 * The first row at or below a row of the grid where a block of a corrected shape begins; null when there is none.
 *
 * @example
 * findCorrected(grid, 0, [correction])?.rowIndex0; // its shape stands in the third row
 * // => 2
 */
export function findCorrected(
  grid: Grid,
  fromIndex0: number,
  corrections: readonly RecognitionCorrection[],
): CorrectedHeader | null {
  const last = Math.min(grid.values.length, fromIndex0 + LAST_HEADER_ROW);
  const withHeader = corrections.filter(({ levels }) => levels > 0);
  if (withHeader.length === 0) return null;
  for (let rowIndex0 = fromIndex0; rowIndex0 < last; rowIndex0++) {
    const blocks = withHeader.flatMap((correction) => {
      const rows = grid.values.slice(rowIndex0, rowIndex0 + correction.levels);
      const labels = headerLabelsOf(rows, Math.max(0, ...rows.map((row) => row.length)));
      return findShape(labels, correction.shape).map((first) => ({
        band: { first, last: first + correction.fields.length - 1 },
        correction,
      }));
    });
    if (blocks.length > 0) return { rowIndex0, blocks };
  }
  return null;
}

/**
 * Reads a block as its correction says; `grid` holds the columns of the block only.
 *
 * @example
 * readCorrected({ correction, kind: "units", headerIndex0: 2, labels }).evidence;
 * // => [{ code: "correction" }]
 */
export function readCorrected(params: {
  readonly correction: RecognitionCorrection;
  readonly kind: NonNullable<RecognitionCorrection["kind"]>;
  readonly headerIndex0: number | null;
  readonly labels: readonly string[];
}): BlockReading {
  const { correction, kind, headerIndex0, labels } = params;
  const columns = new Map<FieldId, number>();
  const columnEvidence = new Map<FieldId, ColumnEvidence[]>();
  correction.fields.forEach((field, column) => {
    if (field === null) return;
    columns.set(field, column);
    columnEvidence.set(field, [{ code: "correction" }]);
  });
  // A correction says one field a column: the other of two that stand in one cell is not lost by it.
  const joint = nameAndNumberColumn(labels, kind, columns);
  if (joint !== null && correction.fields[joint] !== null)
    for (const field of ["name", "residentId"] as const) {
      columns.set(field, joint);
      columnEvidence.set(field, [{ code: "correction" }]);
    }
  return {
    ...{ kind, headerIndex0, dataIndex0: headerIndex0 === null ? 0 : headerIndex0 + correction.levels },
    headerLabels: new Set(
      labels.flatMap((label) => [label, ...label.split("/")]).filter((each) => each !== ""),
    ),
    ...{ labels, columns, columnEvidence, evidence: [{ code: "correction" }], isSure: true },
    ...(correction.amountUnitYuan === undefined ? {} : { amountUnitYuan: correction.amountUnitYuan }),
  };
}
