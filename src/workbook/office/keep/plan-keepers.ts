import type { Area, PlanStep } from "../../plan";
import { blankSheet } from "../read/blank-sheet";
import { splitBlock } from "../read/cell-block";
import { keepColors } from "./keep-colors";
import { keepContents } from "./keep-contents";
import { keepFormats } from "./keep-formats";
import { keepColumnWidths, keepMerges, keepRowHeights } from "./keep-layout";
import { keepFreeze, keepPage, keepView } from "./keep-page";
import { keepValidation } from "./keep-validation";
import { keepSpill } from "./keep-spill";
import type { Keeper } from "./keeper";
import type { RememberedMark } from "../settings/marks-memory";

/**
 * What must be kept before a step changes a sheet that stays (named by its id); only what the step changes.
 * `onMarked` is told of every cell that is about to be marked.
 * @example stepKeepers({ step: "freezeRows", sheet: "困难职工", rows: 2 }, sheetId).length // => 1
 */
export function stepKeepers(
  step: PlanStep,
  sheetId: string,
  onMarked?: (mark: RememberedMark) => void,
): Keeper[] {
  switch (step.step) {
    case "createSheet":
    case "clearMarks":
      return [];
    case "writeBlock":
      return splitBlock(step).flatMap(({ row, column, values }) =>
        keepContents(sheetId, { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 }),
      );
    case "format": {
      const { numberFormat, fillColor, fontColor, ...others } = step.format;
      return [
        ...(numberFormat === undefined ? [] : step.areas.flatMap((area) => keepContents(sheetId, area))),
        ...(Object.keys(others).length > 0
          ? step.areas.flatMap((area) => keepFormats(sheetId, area))
          : fillColor === undefined && fontColor === undefined
            ? []
            : keepColors(sheetId, step.areas)),
      ];
    }
    case "mark":
      return keepColors(sheetId, step.areas, (color) =>
        onMarked?.({ ...color, sheet: step.sheet, markFill: step.fill, markFont: step.font }),
      );
    case "copyFormat":
      return keepCells(sheetId, step.to);
    case "merge":
      return step.areas.flatMap((area) => keepCells(sheetId, area));
    case "columnWidths":
      return [keepColumnWidths(sheetId, step.column, step.widths.length)];
    case "rowHeights":
      return step.heights.map(({ row, rowCount }) => keepRowHeights(sheetId, row, rowCount));
    case "pageSetup":
      return [keepPage(sheetId)];
    case "freezeRows":
      return [keepFreeze(sheetId)];
    case "links":
      return step.links.flatMap(({ row, column }) => {
        const area = { row, column, rowCount: 1, columnCount: 1 };
        return [...keepContents(sheetId, area), ...keepFormats(sheetId, area)];
      });
    case "listValidation":
    case "valueValidation":
      return step.areas.map((area) => keepValidation(sheetId, area));
    case "valuesOnly":
      return [
        ...step.single.flatMap((area) => keepContents(sheetId, area)),
        ...step.spilled.map((area) => keepSpill(sheetId, area)),
      ];
    case "chart":
    case "activate":
      // A chart stands on a sheet of its own, which goes or comes back as a whole.
      return [];
  }
}

/** Contents, formats and merges. */
function keepCells(sheetId: string, area: Area): Keeper[] {
  return [keepMerges(sheetId, area), ...keepContents(sheetId, area), ...keepFormats(sheetId, area)];
}

/**
 * Keeps a whole sheet that is about to be replaced: contents, formats, layout and print set-up of its used area.
 * @example sheetKeepers(sheetId, null).length // => 4
 */
export function sheetKeepers(sheetId: string, used: Area | null): Keeper[] {
  const blank: Keeper = { bytes: 0, ask: () => () => ({ restore: [blankSheet(sheetId)] }) };
  const sheetParts = [keepView(sheetId), keepFreeze(sheetId), keepPage(sheetId)];
  if (used === null) return [blank, ...sheetParts];
  const { row, column, rowCount, columnCount } = used;
  return [
    blank,
    ...keepContents(sheetId, used),
    ...keepFormats(sheetId, used),
    keepMerges(sheetId, used),
    keepRowHeights(sheetId, row, rowCount),
    keepColumnWidths(sheetId, column, columnCount),
    keepValidation(sheetId, used),
    ...sheetParts,
  ];
}
