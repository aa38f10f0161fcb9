import type { CellData } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import { copyOfCell, cellsOf, putCell } from "../cell/cell-copy";
import { assertCellsWritable, assertSheetWritable, usedArea } from "../cell/cell-store";
import { HostError } from "../host-error";
import type { Face } from "../bridge/host-object";
import { noteEdit } from "../host-state";
import { requireColor, requireNumber, requireRecord } from "../bridge/parameters";
import type { RangeTarget } from "./range-target";
import { styleAt } from "../format/style-table";

interface SortKey {
  readonly at: number;
  readonly isAscending: boolean;
  readonly on: "Value" | "CellColor" | "FontColor";
  readonly color: string;
  readonly readsTextAsNumber: boolean;
}

/** Excel.SortField; icons are not drawn here, so that sorting by them is refused. */
function parseKey(given: unknown, limit: number): SortKey {
  const field = requireRecord(given);
  const at = requireNumber(field["key"]);
  if (!Number.isInteger(at) || at < 0 || at >= limit) throw new HostError("InvalidArgument");
  const on = field["sortOn"] ?? "Value";
  if (on === "Icon") throw new HostError("NotImplemented", "sort by icon");
  if (on !== "Value" && on !== "CellColor" && on !== "FontColor") throw new HostError("InvalidArgument");
  return {
    at,
    on,
    isAscending: field["ascending"] !== false,
    color: on === "Value" ? "" : requireColor(field["color"]),
    readsTextAsNumber: field["dataOption"] === "TextAsNumber",
  };
}

/** Order of kinds, ascending: numbers, texts, logical values, errors; blanks come last either way. */
function rankOf(value: CellData["value"]): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

type Line = readonly (CellData | undefined)[];

function colorOf(target: RangeTarget, cell: CellData | undefined, on: SortKey["on"]): string {
  const style = styleAt(target.state.workbook, cell?.style ?? 0);
  return on === "CellColor" ? (style.fill.color ?? "#FFFFFF") : (style.font.color ?? "#000000");
}

function compareLines(
  target: RangeTarget,
  keys: readonly SortKey[],
  compareTexts: (one: string, other: string) => number,
): (one: Line, other: Line) => number {
  const valueOf = (line: Line, key: SortKey): CellData["value"] => {
    const value = line[key.at]?.value ?? null;
    if (!key.readsTextAsNumber || typeof value !== "string" || value.trim() === "") return value;
    const number = Number(value);
    return Number.isFinite(number) ? number : value;
  };
  const compareValues = (one: CellData["value"], other: CellData["value"]): number => {
    const rank = rankOf(one) - rankOf(other);
    if (rank !== 0) return rank;
    if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
    return Number(one) - Number(other) || 0;
  };
  return (one, other) => {
    for (const key of keys) {
      let order: number;
      if (key.on !== "Value") {
        const isOne = colorOf(target, one[key.at], key.on) === key.color;
        const isOther = colorOf(target, other[key.at], key.on) === key.color;
        order = Number(isOther) - Number(isOne);
      } else {
        const first = valueOf(one, key);
        const second = valueOf(other, key);
        if (first === null || second === null) {
          if (first !== second) return first === null ? 1 : -1;
          continue;
        }
        order = compareValues(first, second);
      }
      if (order !== 0) return key.isAscending ? order : -order;
    }
    return 0;
  };
}

function collatorOf(matchCase: unknown, method: unknown): (one: string, other: string) => number {
  const locale = method === "StrokeCount" ? "zh-CN-u-co-stroke" : "zh-CN-u-co-pinyin";
  return new Intl.Collator(locale, {
    sensitivity: matchCase === true ? "variant" : "accent",
    caseFirst: "lower",
  }).compare;
}

const transpose = (lines: readonly Line[]): Line[] =>
  (lines[0] ?? []).map((_cell, column) => lines.map((line) => line[column]));

/**
 * RangeSort.apply: rows (or columns) of the range in a new order, stable, formats and links with their cells, relative
 * references moved as in a copy. InvalidOperation when the range holds merged areas.
 */
export function sortCells(
  target: RangeTarget,
  [fields, matchCase, hasHeaders, orientation, method]: readonly unknown[],
): void {
  const { state, sheet } = target;
  const used = usedArea(sheet, false);
  const area = used && intersectAreas(target.area, used);
  const isByColumn = orientation === "Columns";
  if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument");
  const limit = isByColumn ? target.area.rowCount : target.area.columnCount;
  const given = fields.map((field) => parseKey(field, limit));
  if (!area) return;
  const skipped = isByColumn ? area.row - target.area.row : area.column - target.area.column;
  const keys = given.map((key) => ({ ...key, at: key.at - skipped }));
  assertSheetWritable(sheet, "allowSort");
  assertCellsWritable(state, sheet, area);
  if (sheet.merges.some((merge) => intersectAreas(merge, area))) throw new HostError("InvalidOperation");
  const cells = cellsOf(sheet, area);
  const lines = isByColumn ? transpose(cells) : cells;
  const kept = hasHeaders === true ? 1 : 0;
  const compare = compareLines(target, keys, collatorOf(matchCase, method));
  const order = lines
    .map((line, at) => ({ line, at }))
    .slice(kept)
    .sort((one, other) => compare(one.line, other.line));
  const links = new Map(
    sheet.hyperlinks.flatMap((link) =>
      intersectAreas(link.area, area) && link.area.rowCount * link.area.columnCount === 1
        ? [[`${link.area.row},${link.area.column}`, link] as const]
        : [],
    ),
  );
  for (const [offset, { line, at }] of order.entries()) {
    const steps = offset + kept - at;
    for (const [place, cell] of line.entries()) {
      const row = isByColumn ? area.row + place : area.row + at;
      const column = isByColumn ? area.column + at : area.column + place;
      const down = isByColumn ? 0 : steps;
      const right = isByColumn ? steps : 0;
      putCell(sheet, row + down, column + right, cell && copyOfCell(cell, down, right));
      const link = links.get(`${row},${column}`);
      if (link) link.area = { ...link.area, row: row + down, column: column + right };
    }
  }
  noteEdit(state, sheet, area);
  state.events.recordCells(isByColumn ? "Worksheet.ColumnSorted" : "Worksheet.RowSorted", {
    sheetId: sheet.id,
    area,
  });
}

/** Excel.RangeSort. */
export const rangeSortFace: Face<RangeTarget> = {
  className: "RangeSort",
  properties: {},
  methods: { Apply: sortCells },
};
