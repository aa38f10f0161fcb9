import { areaAddress, columnLetters } from "../../area-address";
import type { Area } from "../../plan";
import type { Keeper } from "./keeper";
import { onRange } from "../write/range-operation";
import { actionBytes } from "../write/request-size";

const answerBytesPerLine = 120;

/**
 * Keeps the heights of rows, and whether they were hidden.
 * Source: Range.getRowProperties (ExcelApi 1.9).
 * @example keepRowHeights(sheetId, 4, 20).bytes // => 5200
 */
export function keepRowHeights(sheetId: string, firstRow: number, rowCount: number): Keeper {
  return {
    bytes: 2 * actionBytes + (rowCount + 14) * answerBytesPerLine + 2 * actionBytes,
    ask(context) {
      const answer = context.workbook.worksheets
        .getItem(sheetId)
        .getRange(`${firstRow}:${firstRow + rowCount - 1}`)
        .getRowProperties({ rowHidden: true, format: { rowHeight: true, useStandardHeight: true } });
      return () => {
        const lines = answer.value.map(({ rowHidden, format }) => ({
          isHidden: rowHidden === true,
          size: format?.useStandardHeight === true ? null : (format?.rowHeight ?? null),
        }));
        return {
          restore: runsOf(lines).map(({ from, count, isHidden, size }) =>
            onRange(sheetId, `${firstRow + from}:${firstRow + from + count - 1}`, (range) => {
              if (size === null) range.format.useStandardHeight = true;
              else range.format.rowHeight = size;
              range.rowHidden = isHidden;
            }),
          ),
        };
      };
    },
  };
}

/**
 * Keeps the widths of columns, and whether they were hidden.
 * Source: Range.getColumnProperties (ExcelApi 1.9).
 * @example keepColumnWidths(sheetId, 1, 11).bytes // => 5400
 */
export function keepColumnWidths(sheetId: string, firstColumn: number, columnCount: number): Keeper {
  return {
    bytes: 4 * actionBytes + (columnCount + 14) * answerBytesPerLine,
    ask(context) {
      const answer = context.workbook.worksheets
        .getItem(sheetId)
        .getRange(columnsAddress(firstColumn, columnCount))
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true, useStandardWidth: true } });
      return () => {
        const lines = answer.value.map(({ columnHidden, format }) => ({
          isHidden: columnHidden === true,
          size: format?.useStandardWidth === true ? null : (format?.columnWidth ?? null),
        }));
        return {
          restore: runsOf(lines).map(({ from, count, isHidden, size }) =>
            onRange(sheetId, columnsAddress(firstColumn + from, count), (range) => {
              if (size === null) range.format.useStandardWidth = true;
              else range.format.columnWidth = size;
              range.columnHidden = isHidden;
            }),
          ),
        };
      };
    },
  };
}

/**
 * Keeps which cells of an area were merged.
 * Source: Range.getMergedAreasOrNullObject (ExcelApi 1.13).
 * @example keepMerges(sheetId, area).bytes // => 2400
 */
export function keepMerges(sheetId: string, area: Area): Keeper {
  return {
    bytes: 4 * actionBytes,
    ask(context) {
      const address = areaAddress(area);
      const merged = context.workbook.worksheets
        .getItem(sheetId)
        .getRange(address)
        .getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      return () => {
        const addresses = merged.isNullObject ? [] : merged.areas.items.map((each) => each.address);
        return {
          restore: [
            onRange(sheetId, address, (range) => range.unmerge()),
            ...addresses.map((each) =>
              onRange(sheetId, each.slice(each.lastIndexOf("!") + 1), (range) => range.merge(false)),
            ),
          ],
        };
      };
    },
  };
}

interface Line {
  readonly isHidden: boolean;
  /** Points; null for the standard size. */
  readonly size: number | null;
}

function runsOf(lines: readonly Line[]): (Line & { from: number; count: number })[] {
  const runs: (Line & { from: number; count: number })[] = [];
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.size === line.size && last.isHidden === line.isHidden) last.count += 1;
    else runs.push({ ...line, from: index, count: 1 });
  });
  return runs;
}

function columnsAddress(firstColumn: number, columnCount: number): string {
  return `${columnLetters(firstColumn)}:${columnLetters(firstColumn + columnCount - 1)}`;
}
