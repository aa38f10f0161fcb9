/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   a keeper asks first and reads after readKept has synced, which the rules cannot follow. */
import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import { askBlockFormat, blockBytes, blocksOf } from "./format-blocks";
import { type FormatRun, isDrawnAsOne } from "./format-runs";
import { keepCellFormats, restoreRun, settable } from "./keep-cell-formats";
import type { Keeper } from "./keeper";
import type { Operation } from "../write/operation";
import { changeAndForget, onRange, worksheetIn } from "../write/range-operation";
import { actionBytes, inBatches, measureBytes, requestBudget } from "../write/request-size";
import { rowSlices } from "../read/row-slices";

/** Fewer cells than this are asked one by one at once. */
const fewCells = 32;
/** Rows of a block asked as a whole, and of its parts when its cells differ. */
const blockRows = 512;
const partRows = 32;
const linkBytesPerCell = 150;

/**
 * Keeps every format of the cells of an area but the number format (fill, font, borders, alignment, wrap, lock), and their links.
 * Long columns are asked block by block and only where their cells differ cell by cell, in at most three passes.
 * Source: Range.getCellProperties, Range.setCellProperties (ExcelApi 1.9).
 * @example keepFormats(sheetId, { row: 4, column: 2, rowCount: 3, columnCount: 1 }).length // => 2
 */
export function keepFormats(sheetId: string, area: Area): Keeper[] {
  const links = rowSlices(area, linkBytesPerCell).map((slice) => linkKeeper(sheetId, slice));
  if (area.rowCount * area.columnCount <= fewCells) return [...links, ...keepCellFormats(sheetId, area)];
  const blocks = blocksOf(area, blockRows);
  return [...links, ...blockKeepers(sheetId, blocks)];
}

function linkKeeper(sheetId: string, slice: Area): Keeper {
  return {
    bytes: 3 * actionBytes + slice.rowCount * slice.columnCount * linkBytesPerCell,
    ask(context) {
      const address = areaAddress(slice);
      const answer = worksheetIn(context, sheetId).getRange(address).getCellProperties({ hyperlink: true });
      return () => ({
        restore: [
          onRange(sheetId, address, (range) => range.clear("RemoveHyperlinks")),
          ...linkOperations(sheetId, slice, answer.value),
        ],
      });
    },
  };
}

/** Asks blocks of one column each; one batch of them a keeper. */
function blockKeepers(sheetId: string, blocks: readonly Area[]): Keeper[] {
  return inBatches(blocks, () => blockBytes, requestBudget / 2).map((batch) => ({
    bytes: batch.length * blockBytes,
    ask(context) {
      const worksheet = worksheetIn(context, sheetId);
      const answers = batch.map((block) => askBlockFormat(worksheet.getRange(areaAddress(block))));
      return () => {
        const runs: FormatRun[] = [];
        const mixed: Area[] = [];
        batch.forEach((block, index) => {
          const format = answers[index]?.() ?? null;
          if (format === null) mixed.push(block);
          else addRun(runs, { area: block, format: settable(format) });
        });
        return { restore: runs.map((run) => restoreRun(sheetId, run)), further: closer(sheetId, mixed) };
      };
    },
  }));
}

/** Where cells of a block differ its parts are asked, and where those differ the cells. */
function closer(sheetId: string, mixed: readonly Area[]): Keeper[] {
  const isPart = (area: Area) => area.rowCount <= partRows;
  const parts = mixed.filter((area) => !isPart(area)).flatMap((area) => blocksOf(area, partRows));
  return [
    ...blockKeepers(sheetId, parts),
    ...joinedBeside(mixed.filter(isPart)).flatMap((area) => keepCellFormats(sheetId, area)),
  ];
}

/** A block that looks like the one above it makes its run longer. */
function addRun(runs: FormatRun[], run: FormatRun): void {
  const last = runs.at(-1);
  const rowCount = (last?.area.rowCount ?? 0) + run.area.rowCount;
  const isBelow =
    last !== undefined &&
    last.area.column === run.area.column &&
    last.area.row + last.area.rowCount === run.area.row;
  const joined = isBelow ? { area: { ...last.area, rowCount }, format: last.format } : run;
  if (isBelow && JSON.stringify(last.format) === JSON.stringify(run.format) && isDrawnAsOne(joined))
    runs[runs.length - 1] = joined;
  else runs.push(run);
}

/** Blocks of the same rows in columns side by side become one. */
function joinedBeside(blocks: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const block of [...blocks].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const last = joined.at(-1);
    const isBeside =
      last?.row === block.row &&
      last.rowCount === block.rowCount &&
      last.column + last.columnCount === block.column;
    if (last !== undefined && isBeside)
      joined[joined.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else joined.push(block);
  }
  return joined;
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
