import type { HyperlinkData } from "../xlsx/workbook-data";
import { intersectAreas } from "./address";
import { assertCellsWritable, enterCell, findCell } from "./cell-store";
import { noteChange, noteEdit } from "./host-state";
import { requireRecord } from "./parameters";
import { textOf } from "./range-cells";
import type { RangeTarget } from "./range-target";

/** Range.hyperlink as office.js shows it, null when there is none. */
export function readHyperlink(target: RangeTarget): Record<string, unknown> | null {
  const link = target.sheet.hyperlinks.find((one) => intersectAreas(one.area, target.area));
  return link ? showHyperlink(target, link, target.area.row, target.area.column) : null;
}

function showHyperlink(
  target: RangeTarget,
  link: HyperlinkData,
  row: number,
  column: number,
): Record<string, unknown> {
  return {
    ...(link.address ? { address: link.address } : {}),
    ...(link.location ? { documentReference: link.location } : {}),
    ...(link.tooltip ? { screenTip: link.tooltip } : {}),
    textToDisplay: link.display ?? textOf(target, findCell(target.sheet, row, column), column),
  };
}

/** Reads the hyperlink of any cell of a block; links of one cell are looked up, so that a long list stays fast. */
export function hyperlinkReader(
  target: RangeTarget,
): (row: number, column: number) => Record<string, unknown> | null {
  const single = new Map<string, HyperlinkData>();
  const wide: HyperlinkData[] = [];
  for (const link of target.sheet.hyperlinks) {
    if (link.area.rowCount === 1 && link.area.columnCount === 1) {
      single.set(`${link.area.row},${link.area.column}`, link);
    } else wide.push(link);
  }
  return (row, column) => {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    const link = single.get(`${row},${column}`) ?? wide.find((one) => intersectAreas(one.area, cell));
    return link ? showHyperlink(target, link, row, column) : null;
  };
}

/** Sets Range.hyperlink; its text, when given, becomes the cell's value. */
export function writeHyperlink(target: RangeTarget, value: unknown): void {
  const { state, sheet, area } = target;
  const { address, documentReference, screenTip, textToDisplay } = requireRecord(value);
  assertCellsWritable(state, sheet, area);
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersectAreas(link.area, area));
  sheet.hyperlinks.push({
    area,
    ...(typeof address === "string" && address ? { address } : {}),
    ...(typeof documentReference === "string" && documentReference ? { location: documentReference } : {}),
    ...(typeof screenTip === "string" && screenTip ? { tooltip: screenTip } : {}),
    ...(typeof textToDisplay === "string" ? { display: textToDisplay } : {}),
  });
  if (typeof textToDisplay === "string") {
    enterCell(state, sheet, area.row, area.column, textToDisplay);
    noteEdit(state, sheet, area);
  }
  noteChange(state, sheet);
}
