/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   a keeper asks first and reads after readKept has synced, which the rules cannot follow. */
import { areaAddress } from "../area-address";
import type { Area } from "../plan";
import { actionsPerRun, formatRuns, isDrawnAsOne, queueFormatRun } from "./format-runs";
import type { Keeper } from "./keeper";
import type { Operation } from "./operation";
import { changeAndForget, onRange, worksheetIn } from "./range-operation";
import { actionBytes, measureBytes } from "./request-size";
import { rowSlices } from "./row-slices";

const answerBytesPerCell = 700;

const side = { style: true, weight: true, color: true };
const wanted: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
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
 * Keeps every format of the cells of an area but the number format (fill, font, borders, alignment, wrap, lock), and their links.
 * Source: Range.getCellProperties, Range.setCellProperties (ExcelApi 1.9).
 * @example keepFormats(sheetId, { row: 4, column: 2, rowCount: 3, columnCount: 1 }).length // => 1
 */
export function keepFormats(sheetId: string, area: Area): Keeper[] {
  return rowSlices(area, answerBytesPerCell).map((slice) => ({
    bytes: 3 * actionBytes + slice.rowCount * slice.columnCount * answerBytesPerCell,
    ask(context) {
      const address = areaAddress(slice);
      const answer = context.workbook.worksheets.getItem(sheetId).getRange(address).getCellProperties(wanted);
      return () => {
        const cells = answer.value;
        const formats = cells.map((row) => row.map(({ format }) => settable(format ?? {})));
        return {
          restore: [
            onRange(sheetId, address, (range) => range.clear("RemoveHyperlinks")),
            ...formatOperations(sheetId, slice, formats),
            ...linkOperations(sheetId, slice, cells),
          ],
        };
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
    return runs.map((run) => ({
      bytes: actionsPerRun * actionBytes,
      sheet: sheetId,
      queue: (context) =>
        changeAndForget(worksheetIn(context, sheetId).getRange(areaAddress(run.area)), (range) =>
          queueFormatRun(range, run),
        ),
    }));
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

function settable({ borders, fill, ...format }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
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

function linkOperations(
  sheetId: string,
  area: Area,
  cells: readonly (readonly Excel.CellProperties[])[],
): Operation[] {
  return cells.flatMap((row, at) =>
    row.flatMap(({ hyperlink }, column): Operation[] => {
      if (!hyperlink) return [];
      const { address, documentReference, screenTip } = hyperlink;
      // The cell's own text is kept with the contents.
      const link = Object.fromEntries(
        Object.entries({ address, documentReference, screenTip }).filter(([, value]) => Boolean(value)),
      );
      return [
        {
          bytes: 2 * actionBytes + measureBytes(link),
          sheet: sheetId,
          queue(context) {
            const place = worksheetIn(context, sheetId).getRangeByIndexes(
              area.row - 1 + at,
              area.column - 1 + column,
              1,
              1,
            );
            changeAndForget(place, (range) => {
              range.hyperlink = link;
            });
          },
        },
      ];
    }),
  );
}
