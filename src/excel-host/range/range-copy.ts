import type { CellArea, CellData, SheetData } from "../../xlsx/workbook-data";
import { formatArea, formatSheetName, intersectAreas } from "../cell/address";
import { copyOfCell, putCell } from "../cell/cell-copy";
import {
  assertCellsWritable,
  ensureCell,
  ensureRow,
  findCell,
  styleIndexAt,
  usedArea,
} from "../cell/cell-store";
import { HostError } from "../host-error";
import { isHostObject } from "../bridge/host-object";
import { noteChange, noteEdit } from "../host-state";
import { pasteConditionalFormats, pasteValidations } from "./paste-rules";
import { otherTarget } from "./range-geometry";
import { rangeAt, type AreasTarget, type RangeTarget } from "./range-target";

type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";
const copyTypes: readonly CopyType[] = ["All", "Formulas", "Values", "Formats", "Link"];

/** Rows and columns (0-based) a copy is taken from; gaps between the areas of RangeAreas close up. */
interface CopySource {
  readonly sheet: SheetData;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const span = (start: number, count: number): number[] => Array.from({ length: count }, (_, at) => start + at);
const distinct = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((one, other) => one - other);

function sourceOf(target: RangeTarget, given: unknown): CopySource {
  const isAreas = isHostObject(given) && given.className === "RangeAreas";
  const { sheet, areas }: Pick<AreasTarget, "sheet" | "areas"> = isAreas
    ? (given.target as AreasTarget)
    : ((range) => ({ sheet: range.sheet, areas: [range.area] }))(otherTarget(target, given));
  const isSmall = areas.every((area) => area.rowCount * area.columnCount <= 100000);
  const small = isSmall ? areas : clippedToUsed(sheet, areas);
  const rows = distinct(small.flatMap((area) => span(area.row, area.rowCount)));
  const columns = distinct(small.flatMap((area) => span(area.column, area.columnCount)));
  const cells = small.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  if (cells !== rows.length * columns.length) throw new HostError("InvalidArgument");
  return { sheet, rows, columns };
}

/** Of whole rows and columns, what lies behind the last cell is empty: the first cell stands for it. */
function clippedToUsed(sheet: SheetData, areas: readonly CellArea[]): CellArea[] {
  const used = usedArea(sheet, false);
  const last = used
    ? { row: used.row + used.rowCount, column: used.column + used.columnCount }
    : { row: 1, column: 1 };
  return areas.map((area) => ({
    ...area,
    rowCount: Math.max(Math.min(area.rowCount, last.row - area.row), 1),
    columnCount: Math.max(Math.min(area.columnCount, last.column - area.column), 1),
  }));
}

function linkTo(sheet: SheetData, row: number, column: number, isSingle: boolean, isOwn: boolean): string {
  const cell = formatArea({ row, column, rowCount: 1, columnCount: 1 });
  const address = isSingle ? cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2") : cell;
  return `=${isOwn ? "" : `${formatSheetName(sheet.name)}!`}${address}`;
}

interface CopiedCell {
  readonly cell: CellData | undefined;
  readonly style: number;
  readonly row: number;
  readonly column: number;
}

/** The looks of the source alone, row after row and again from its first; a place nobody formatted makes no cell. */
function pasteFormats(
  { sheet }: RangeTarget,
  copied: readonly (readonly CopiedCell[])[],
  area: CellArea,
): void {
  for (let row = 0; row < area.rowCount; row += 1) {
    const line = copied[row % copied.length] ?? [];
    let data = sheet.rows[area.row + row];
    for (let column = 0; column < area.columnCount; column += 1) {
      const from = line[column % line.length];
      const cell = data?.cells[area.column + column];
      if (!from) continue;
      if (cell) cell.style = from.style;
      else if (from.cell || from.style !== 0) {
        data ??= ensureRow(sheet, area.row + row);
        data.cells[area.column + column] = { value: null, style: from.style };
      }
    }
  }
}

function pasteCell(target: RangeTarget, from: CopiedCell, row: number, column: number, type: CopyType): void {
  const { sheet } = target;
  const { cell } = from;
  const ownStyle = styleIndexAt(sheet, row, column);
  if (type === "Formats") {
    if (cell || from.style !== 0 || findCell(sheet, row, column))
      ensureCell(sheet, row, column).style = from.style;
    return;
  }
  if (type === "Values") {
    if (!cell)
      return putCell(sheet, row, column, ownStyle === 0 ? undefined : { value: null, style: ownStyle });
    return putCell(sheet, row, column, { value: cell.value, style: ownStyle });
  }
  const copied = cell && copyOfCell(cell, row - from.row, column - from.column);
  const style = type === "All" ? from.style : ownStyle;
  putCell(
    sheet,
    row,
    column,
    copied ? { ...copied, style } : style === 0 ? undefined : { value: null, style },
  );
}

/** Merged areas, conditional formats and (with contents) links and validations of the source appear in each of the copies, too. */
function pasteParts(
  target: RangeTarget,
  source: CopySource,
  copies: readonly CellArea[],
  whole: CellArea,
  hasContents: boolean,
): void {
  const [one] = copies;
  if (!one) return;
  const first = { row: source.rows[0] ?? 0, column: source.columns[0] ?? 0 };
  const block = { ...first, rowCount: one.rowCount, columnCount: one.columnCount };
  const isInside = (area: CellArea): boolean => {
    const shared = intersectAreas(area, block);
    return shared !== null && shared.rowCount === area.rowCount && shared.columnCount === area.columnCount;
  };
  const movedTo =
    (copy: CellArea) =>
    (area: CellArea): CellArea => ({
      ...area,
      row: area.row + copy.row - first.row,
      column: area.column + copy.column - first.column,
    });
  const merges = source.sheet.merges.filter(isInside);
  const links = source.sheet.hyperlinks.filter(({ area }) => isInside(area));
  const { sheet } = target;
  const isCovered = (area: CellArea): boolean => intersectAreas(area, whole) !== null;
  sheet.merges = [
    ...sheet.merges.filter((area) => !isCovered(area)),
    ...(merges.length === 0 ? [] : copies.flatMap((copy) => merges.map(movedTo(copy)))),
  ];
  const isOwn = (copy: CellArea): boolean => source.sheet === sheet && intersectAreas(block, copy) !== null;
  const rules = [source.sheet, sheet].some((each) => each.conditionalFormats.length > 0)
    ? copies.filter((copy) => !isOwn(copy))
    : [];
  const from = { ...target, sheet: source.sheet, area: block };
  for (const area of rules) pasteConditionalFormats(from, { ...target, area });
  if (!hasContents) return;
  sheet.hyperlinks = [
    ...sheet.hyperlinks.filter(({ area }) => !isCovered(area)),
    ...copies.flatMap((copy) => links.map((link) => ({ ...link, area: movedTo(copy)(link.area) }))),
  ];
  for (const area of copies) if (!isOwn(area)) pasteValidations(from, { ...target, area });
}

/**
 * Range.copyFrom: contents, formats or both of another range (also of another sheet), relative references moved along. A
 * smaller target grows to the size of the source, one that is a multiple of it is filled with copies. InvalidArgument for an
 * unknown kind of copy or areas that make no rectangle.
 */
export function copyCells(
  target: RangeTarget,
  [given, copyType, skipBlanks, transposed]: readonly unknown[],
): void {
  const type = copyTypes.find((one) => one === (copyType ?? "All"));
  if (!type) throw new HostError("InvalidArgument");
  const source = sourceOf(target, given);
  const { state, sheet, area } = target;
  const isTurned = transposed === true;
  const copied: CopiedCell[][] = source.rows.map((row) =>
    source.columns.map((column) => ({
      cell: findCell(source.sheet, row, column),
      style: styleIndexAt(source.sheet, row, column),
      row,
      column,
    })),
  );
  const height = isTurned ? source.columns.length : source.rows.length;
  const width = isTurned ? source.rows.length : source.columns.length;
  const down = area.rowCount % height === 0 ? area.rowCount / height : 1;
  const right = area.columnCount % width === 0 ? area.columnCount / width : 1;
  const whole = rangeAt(state, sheet, { ...area, rowCount: height * down, columnCount: width * right });
  assertCellsWritable(state, sheet, whole.area);
  const isSingle = height === 1 && width === 1;
  const isLooksAlone = type === "Formats" && !isTurned && skipBlanks !== true;
  if (isLooksAlone) pasteFormats(target, copied, whole.area);
  for (let row = 0; row < (isLooksAlone ? 0 : height * down); row += 1) {
    for (let column = 0; column < width * right; column += 1) {
      const at = { row: row % height, column: column % width };
      const from = isTurned ? copied[at.column]?.[at.row] : copied[at.row]?.[at.column];
      if (!from) continue;
      const isBlank = !from.cell || (from.cell.value === null && from.cell.formula === undefined);
      if (isBlank && skipBlanks === true) continue;
      const place = { row: area.row + row, column: area.column + column };
      if (type === "Link") {
        const formula = linkTo(source.sheet, from.row, from.column, isSingle, source.sheet === sheet);
        putCell(sheet, place.row, place.column, {
          value: from.cell?.value ?? 0,
          formula,
          style: styleIndexAt(sheet, place.row, place.column),
        });
      } else pasteCell(target, from, place.row, place.column, type);
    }
  }
  if ((type === "All" || type === "Formats") && !isTurned && skipBlanks !== true) {
    const copies = span(0, down * right).map((at) => ({
      row: area.row + Math.floor(at / right) * height,
      column: area.column + (at % right) * width,
      rowCount: height,
      columnCount: width,
    }));
    pasteParts(target, source, copies, whole.area, type === "All");
  }
  if (type === "Formats") noteChange(state, sheet);
  else noteEdit(state, sheet, whole.area);
}
