import type { CellArea, HyperlinkData, SheetData } from "../../xlsx/workbook-data";
import { intersectAreas, maximumColumns } from "./address";
import { assertCellsWritable, assertSheetWritable, enterCell, findCell } from "./cell-store";
import { noteChange, noteEdit } from "../host-state";
import { requireRecord } from "../bridge/parameters";
import { textOf } from "../range/range-cells";
import type { RangeTarget } from "../range/range-target";

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

/** Places of the links of one cell each in a sheet's list, and the links of more cells. */
interface LinkIndex {
  readonly length: number;
  readonly single: Map<number, number>;
  readonly wide: readonly HyperlinkData[];
}

const indexes = new WeakMap<readonly HyperlinkData[], LinkIndex>();

const isSingle = ({ rowCount, columnCount }: CellArea): boolean => rowCount === 1 && columnCount === 1;
const placeKey = (row: number, column: number): number => row * maximumColumns + column;

/** A list that was replaced or has grown elsewhere is indexed anew; ten thousand links, set one after the other, are not. */
function indexOfLinks(links: readonly HyperlinkData[]): LinkIndex {
  const known = indexes.get(links);
  if (known?.length === links.length) return known;
  const single = new Map<number, number>();
  links.forEach(({ area }, at) => {
    const key = placeKey(area.row, area.column);
    if (isSingle(area) && !single.has(key)) single.set(key, at);
  });
  const index = { length: links.length, single, wide: links.filter(({ area }) => !isSingle(area)) };
  indexes.set(links, index);
  return index;
}

/** Reads the hyperlink of any cell of a block; links of one cell are looked up, so that a long list stays fast. */
export function hyperlinkReader(
  target: RangeTarget,
): (row: number, column: number) => Record<string, unknown> | null {
  const links = target.sheet.hyperlinks;
  const { single, wide } = indexOfLinks(links);
  return (row, column) => {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    const at = single.get(placeKey(row, column));
    const link = at === undefined ? wide.find((one) => intersectAreas(one.area, cell)) : links[at];
    return link ? showHyperlink(target, link, row, column) : null;
  };
}

function putLink(sheet: SheetData, link: HyperlinkData): void {
  const { area } = link;
  const { single, wide } = indexOfLinks(sheet.hyperlinks);
  // Files may hold two links of one cell.
  const isPlain = single.size + wide.length === sheet.hyperlinks.length;
  if (!isPlain || !isSingle(area) || wide.some((one) => intersectAreas(one.area, area))) {
    sheet.hyperlinks = [...sheet.hyperlinks.filter((one) => !intersectAreas(one.area, area)), link];
    return;
  }
  const key = placeKey(area.row, area.column);
  const at = single.get(key) ?? sheet.hyperlinks.length;
  sheet.hyperlinks[at] = link;
  single.set(key, at);
  indexes.set(sheet.hyperlinks, { length: sheet.hyperlinks.length, single, wide });
}

/** Sets Range.hyperlink; its text, when given, becomes the cell's value. */
export function writeHyperlink(target: RangeTarget, value: unknown): void {
  const { state, sheet, area } = target;
  const { address, documentReference, screenTip, textToDisplay } = requireRecord(value);
  assertSheetWritable(sheet, "allowInsertHyperlinks");
  assertCellsWritable(state, sheet, area);
  putLink(sheet, {
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
