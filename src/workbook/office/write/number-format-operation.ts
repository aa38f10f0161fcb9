import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import type { Operation } from "./operation";
import { changeAndForget, worksheetIn } from "./range-operation";
import { actionBytes } from "./request-size";

/** Above this, office.js cuts what is set into chunks with actions of their own. */
const cellsPerBand = 1500;
/** Rows between two areas that cost less as blanks of one band than as another action. */
const rowsBetween = 40;

/** Areas below one another in the same columns, written in one go; rows between them stay as they are. */
interface Band {
  readonly first: Area;
  readonly areas: Area[];
  rowCount: number;
}

/**
 * Sets the number format of many areas: those below one another in the same columns together, so that the pages of a long list take
 * few actions. RangeAreas has no number format; null in an array of them leaves a cell as it is.
 * Source: Range.numberFormat (ExcelApi 1.1); "Special values: null input in 2-D array" of the Excel add-ins guide.
 * @example numberFormatOperations("名册", [{ row: 4, column: 2, rowCount: 3, columnCount: 1 }], "@").length // => 1
 */
export function numberFormatOperations(
  sheet: string,
  areas: readonly Area[],
  numberFormat: string,
): Operation[] {
  return bandsOf(areas).map((band) => {
    const formats =
      band.areas.length === 1
        ? // One value for the whole range, as the API documents; its type knows the array only.
          (numberFormat as unknown as string[][])
        : formatsOf(band, numberFormat);
    const cells = band.areas.length === 1 ? 0 : band.rowCount * band.first.columnCount;
    return {
      bytes: 2 * actionBytes + cells * (Math.max(4, numberFormat.length * 2) + 5),
      sheet,
      queue: (context) =>
        changeAndForget(
          worksheetIn(context, sheet).getRange(areaAddress({ ...band.first, rowCount: band.rowCount })),
          (range) => {
            range.numberFormat = formats;
          },
        ),
    };
  });
}

function bandsOf(areas: readonly Area[]): Band[] {
  const bands: Band[] = [];
  const open = new Map<string, Band>();
  for (const area of [...areas].sort((one, other) => one.row - other.row)) {
    const key = `${area.column}+${area.columnCount}`;
    const band = open.get(key);
    const rowCount = band === undefined ? 0 : area.row + area.rowCount - band.first.row;
    const gap = band === undefined ? 0 : area.row - (band.first.row + band.rowCount);
    const joins = gap >= 0 && gap <= rowsBetween && rowCount * area.columnCount <= cellsPerBand;
    if (band !== undefined && joins) {
      band.areas.push(area);
      band.rowCount = rowCount;
    } else {
      const fresh = { first: area, areas: [area], rowCount: area.rowCount };
      bands.push(fresh);
      open.set(key, fresh);
    }
  }
  return bands;
}

function formatsOf({ first, areas, rowCount }: Band, numberFormat: string): string[][] {
  const blank = Array<null>(first.columnCount).fill(null);
  const formats: (string | null)[][] = Array.from({ length: rowCount }, () => blank);
  const filled = Array<string>(first.columnCount).fill(numberFormat);
  for (const area of areas) formats.fill(filled, area.row - first.row, area.row - first.row + area.rowCount);
  // The type knows no null, which leaves a cell as it is.
  return formats as string[][];
}
