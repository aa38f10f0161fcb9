import { areaAddress } from "../../area-address";
import type { Operation } from "./operation";
import { changeAndForget, onRange, worksheetIn } from "./range-operation";
import { actionBytes } from "./request-size";

/** Rows of one height, 1-based; points. */
interface RowHeight {
  readonly row: number;
  readonly rowCount: number;
  readonly height: number;
}

const rowsPerBand = 1000;
/** Rows between two heights that cost less as blanks of one band than as another action. */
const rowsBetween = 40;
const bytesPerRow = 40;

/**
 * Sets row heights: those near one another together, so that the pages of a long list take few actions; rows between them stay as
 * they are. Source: Range.setRowProperties (ExcelApi 1.9).
 * @example rowHeightOperations("名册", [{ row: 4, rowCount: 13, height: 24 }]).length // => 1
 */
export function rowHeightOperations(sheet: string, heights: readonly RowHeight[]): Operation[] {
  return bandsOf(heights).map(({ first, others, rowCount }) => {
    if (others.length === 0) return oneHeight(sheet, first);
    const rows: Excel.SettableRowProperties[] = Array.from({ length: rowCount }, () => ({}));
    for (const { row, rowCount: count, height } of [first, ...others])
      rows.fill({ format: { rowHeight: height } }, row - first.row, row - first.row + count);
    return {
      bytes: 2 * actionBytes + rowCount * bytesPerRow,
      sheet,
      queue: (context) =>
        changeAndForget(
          worksheetIn(context, sheet).getRange(
            areaAddress({ row: first.row, column: 1, rowCount, columnCount: 1 }),
          ),
          (range) => {
            range.setRowProperties(rows);
          },
        ),
    };
  });
}

function oneHeight(sheet: string, { row, rowCount, height }: RowHeight): Operation {
  return onRange(sheet, `${row}:${row + rowCount - 1}`, ({ format }) => (format.rowHeight = height), 3);
}

interface Band {
  readonly first: RowHeight;
  readonly others: RowHeight[];
  rowCount: number;
}

function bandsOf(heights: readonly RowHeight[]): Band[] {
  const bands: Band[] = [];
  for (const one of heights) {
    // A long run of one height takes fewer bytes as a range of rows than row by row.
    if (one.rowCount > rowsBetween) {
      bands.push({ first: one, others: [], rowCount: one.rowCount });
      continue;
    }
    const last = bands.at(-1);
    const isLong = last?.others.length === 0 && last.rowCount > rowsBetween;
    const band = isLong ? undefined : last;
    const gap = band === undefined ? 0 : one.row - (band.first.row + band.rowCount);
    const rowCount = band === undefined ? 0 : one.row + one.rowCount - band.first.row;
    if (band !== undefined && gap >= 0 && gap <= rowsBetween && rowCount <= rowsPerBand) {
      band.others.push(one);
      band.rowCount = rowCount;
    } else bands.push({ first: one, others: [], rowCount: one.rowCount });
  }
  return bands;
}
