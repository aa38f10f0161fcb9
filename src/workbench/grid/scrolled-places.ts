import type { FUniver } from "@univerjs/core/facade";

interface ScrolledPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** How far each sheet is scrolled, so that drawing again loses nobody's place; rows and columns 0-based. */
export function scrolledPlaces(api: FUniver): readonly ScrolledPlace[] {
  const workbook = api.getActiveWorkbook();
  return (workbook?.getSheets() ?? []).flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    const state = workbook?.getScrollStateBySheetId(sheetId);
    return state ? [{ sheetId, row: state.sheetViewStartRow, column: state.sheetViewStartColumn }] : [];
  });
}

/** Scrolls the sheets that are still there back to their places. */
export function restorePlaces(api: FUniver, places: readonly ScrolledPlace[]): void {
  const workbook = api.getActiveWorkbook();
  for (const { sheetId, row, column } of places) {
    const sheet = workbook?.getSheetBySheetId(sheetId);
    // The grid counts its place from the frozen panes on.
    const { xSplit = 0, ySplit = 0 } = sheet?.getFreeze() ?? {};
    if (row > 0 || column > 0) sheet?.scrollToCell(row + ySplit, column + xSplit);
  }
}
