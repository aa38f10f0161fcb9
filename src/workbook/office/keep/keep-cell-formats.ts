import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import { actionsPerRun, type FormatRun, formatRuns, isDrawnAsOne, queueFormatRun } from "./format-runs";
import type { Keeper } from "./keeper";
import type { Operation } from "../write/operation";
import { changeAndForget, onRange, worksheetIn } from "../write/range-operation";
import { actionBytes, measureBytes } from "../write/request-size";
import { rowSlices } from "../read/row-slices";

const answerBytesPerCell = 700;

const side = { style: true, weight: true, color: true };
/** All of a format that can be set again cell by cell. */
export const cellFormatsWanted: Excel.CellPropertiesLoadOptions = {
  format: {
    // CellPropertiesBorderLoadOptions lists no sides, though the answer has them and the documentation asks for them.
    borders: { top: side, bottom: side, left: side, right: side } as Excel.CellPropertiesBorderLoadOptions,
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    protection: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/**
 * Keeps the formats of the cells of an area one by one; their links and number formats are kept elsewhere.
 * Source: Range.getCellProperties, Range.setCellProperties (ExcelApi 1.9).
 * @example keepCellFormats(sheetId, { row: 4, column: 2, rowCount: 3, columnCount: 1 }).length // => 1
 */
export function keepCellFormats(sheetId: string, area: Area): Keeper[] {
  return rowSlices(area, answerBytesPerCell).map((slice) => ({
    bytes: 3 * actionBytes + slice.rowCount * slice.columnCount * answerBytesPerCell,
    ask(context) {
      const answer = worksheetIn(context, sheetId)
        .getRange(areaAddress(slice))
        .getCellProperties(cellFormatsWanted);
      return () => {
        const formats = answer.value.map((row) => row.map(({ format }) => settable(format ?? {})));
        return { restore: formatOperations(sheetId, slice, formats) };
      };
    },
  }));
}

/** Few runs of like cells are restored run by run, a patchwork cell by cell. */
function formatOperations(
  sheetId: string,
  area: Area,
  formats: readonly (readonly Excel.CellPropertiesFormat[])[],
): Operation[] {
  const runs = formatRuns(formats, area);
  const isPatchwork = runs.length * 8 > area.rowCount * area.columnCount;
  if (!isPatchwork && runs.every(isDrawnAsOne)) {
    return runs.map((run) => restoreRun(sheetId, run));
  }
  const cells = formats.map((row) => row.map((format) => ({ format })));
  return [
    {
      bytes: 4 * actionBytes + measureBytes(cells),
      sheet: sheetId,
      queue(context) {
        changeAndForget(worksheetIn(context, sheetId).getRange(areaAddress(area)), (range) => {
          // setCellProperties can give a fill but not take it away.
          range.format.fill.clear();
          range.setCellProperties(cells);
        });
      },
    },
  ];
}

/**
 * Brings back the format of a run.
 * @example restoreRun(sheetId, { area, format: { wrapText: true } }).sheet === sheetId // => true
 */
export function restoreRun(sheetId: string, run: FormatRun): Operation {
  return onRange(sheetId, areaAddress(run.area), (range) => queueFormatRun(range, run), actionsPerRun);
}

/**
 * Turns a format as it is answered into one that can be set: no colour for no fill, nothing but "None" for a side without a line.
 * @example settable({ fill: { color: "#FFFFFF", pattern: "None" } }) // => {}
 */
export function settable({
  borders,
  fill,
  ...format
}: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const isFilled = fill?.pattern !== undefined && fill.pattern !== "None" && fill.color !== undefined;
  return {
    ...format,
    ...(isFilled ? { fill: { color: fill.color } } : {}),
    ...(borders === undefined ? {} : { borders: settableBorders(borders) }),
  };
}

/** A side without a line answers a weight and a colour too; setting those would draw it. */
function settableBorders(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  return Object.fromEntries(
    Object.entries(borders).map(([name, border]) => {
      const { style, weight, color } = border as Excel.CellBorder;
      if (style === "None") return [name, { style }];
      // The weight says more than the style for a continuous line, and only for it.
      return [name, style === "Continuous" ? { style, weight, color } : { style, color }];
    }),
  );
}
