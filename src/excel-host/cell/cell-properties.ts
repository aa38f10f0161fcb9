import type { CellArea } from "../../xlsx/workbook-data";
import { formatArea, formatSheetName, maximumColumns, maximumRows } from "./address";
import { styleIndexAt } from "./cell-store";
import { formatFace } from "../format/format-face";
import { HostError } from "../host-error";
import { bindFace, toWireName, type HostObject } from "../bridge/host-object";
import { hyperlinkReader, writeHyperlink } from "./hyperlink";
import { readNamedStyle, writeNamedStyle } from "../format/named-style";
import { requireRecord } from "../bridge/parameters";
import { spread } from "../range/range-cells";
import type { RangeTarget } from "../range/range-target";
import { writeColumnHidden, writeRowHidden } from "../range/range-visibility";

const openCellFormat = (target: RangeTarget, row: number, column: number): HostObject =>
  bindFace(formatFace, { ...target, areas: [{ row, column, rowCount: 1, columnCount: 1 }] });

/** Excel.BorderIndex of the sides that CellBorderCollection names. */
const borderIndexes: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const borderIndex = (side: string): string => borderIndexes[side] ?? side;

function pickBorders(from: HostObject, wanted: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([side, choice]) => [
      side,
      pickMembers(from.index(borderIndex(side)), requireRecord(choice)),
    ]),
  );
}

/** `true` for a whole part (protection) asks for all it has. */
function allOf(part: unknown): Record<string, unknown> {
  const names = (part as HostObject).scalarNames;
  return Object.fromEntries(names.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]));
}

function pickMembers(from: HostObject, wanted: Record<string, unknown>): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === false || choice === null || choice === undefined) continue;
    const wire = toWireName(name);
    const value = from.get(wire);
    if (name === "borders") picked[name] = pickBorders(value as HostObject, requireRecord(choice));
    else if (!from.isNavigation(wire)) picked[name] = value;
    else
      picked[name] = pickMembers(value as HostObject, choice === true ? allOf(value) : requireRecord(choice));
  }
  return picked;
}

function putMembers(into: HostObject, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const wire = toWireName(name);
    if (name === "borders") {
      for (const [side, border] of Object.entries(requireRecord(value))) {
        putMembers((into.get(wire) as HostObject).index(borderIndex(side)), requireRecord(border));
      }
    } else if (into.isNavigation(wire)) putMembers(into.get(wire) as HostObject, requireRecord(value));
    else into.set(wire, value);
  }
}

/** Range.getCellProperties: rows × columns of the members asked for (address, format, hyperlink). */
export function readCellProperties(target: RangeTarget, [wanted]: readonly unknown[]): unknown[][] {
  const { address, addressLocal, hidden, format, hyperlink, style, ...others } = requireRecord(wanted);
  const refused = Object.keys(others).find((name) => others[name]);
  if (refused) throw new HostError("NotImplemented", `getCellProperties ${refused}`);
  const { area, sheet } = target;
  const linkAt = hyperlink ? hyperlinkReader(target) : null;
  // Cells of one style have one format: each is read once.
  const formats = new Map<number, Record<string, unknown>>();
  const formatAt = (row: number, column: number): Record<string, unknown> => {
    const key = styleIndexAt(sheet, row, column);
    let found = formats.get(key);
    if (!found) {
      found = pickMembers(openCellFormat(target, row, column), requireRecord(format));
      formats.set(key, found);
    }
    return found;
  };
  const styleNameAt = (row: number, column: number): string | null =>
    readNamedStyle({ ...target, areas: [{ row, column, rowCount: 1, columnCount: 1 }] });
  const isHiddenAt = (row: number, column: number): boolean =>
    sheet.rows[row]?.hidden === true || sheet.columns[column]?.hidden === true;
  return Array.from({ length: area.rowCount }, (_row, rowOffset) =>
    Array.from({ length: area.columnCount }, (_column, columnOffset) => {
      const row = area.row + rowOffset;
      const column = area.column + columnOffset;
      const place = `${formatSheetName(sheet.name)}!${formatArea({ row, column, rowCount: 1, columnCount: 1 })}`;
      const link = linkAt?.(row, column) ?? null;
      return {
        ...(address ? { address: place } : {}),
        ...(addressLocal ? { addressLocal: place } : {}),
        ...(hidden ? { hidden: isHiddenAt(row, column) } : {}),
        ...(style ? { style: styleNameAt(row, column) } : {}),
        ...(format ? { format: formatAt(row, column) } : {}),
        ...(link ? { hyperlink: link } : {}),
      };
    }),
  );
}

/** Range.getRowProperties: one entry a row (rowHidden, format). */
export function readRowProperties(target: RangeTarget, [wanted]: readonly unknown[]): unknown[] {
  const { rowHidden, rowIndex, format, style, ...others } = requireRecord(wanted);
  const refused = Object.keys(others).find((name) => others[name]);
  if (refused) throw new HostError("NotImplemented", `getRowProperties ${refused}`);
  const { area, sheet } = target;
  return Array.from({ length: area.rowCount }, (_, offset) => {
    const row = area.row + offset;
    const whole = { ...target, areas: [{ row, column: 0, rowCount: 1, columnCount: maximumColumns }] };
    return {
      ...(rowIndex ? { rowIndex: row } : {}),
      ...(style ? { style: readNamedStyle(whole) } : {}),
      ...(rowHidden ? { rowHidden: sheet.rows[row]?.hidden === true } : {}),
      ...(format ? { format: pickMembers(bindFace(formatFace, whole), requireRecord(format)) } : {}),
    };
  });
}

/** Range.getColumnProperties: one entry a column (columnHidden, format). */
export function readColumnProperties(target: RangeTarget, [wanted]: readonly unknown[]): unknown[] {
  const { columnHidden, columnIndex, format, style, ...others } = requireRecord(wanted);
  const refused = Object.keys(others).find((name) => others[name]);
  if (refused) throw new HostError("NotImplemented", `getColumnProperties ${refused}`);
  const { area, sheet } = target;
  return Array.from({ length: area.columnCount }, (_, offset) => {
    const column = area.column + offset;
    const whole = { ...target, areas: [{ row: 0, column, rowCount: maximumRows, columnCount: 1 }] };
    return {
      ...(columnIndex ? { columnIndex: column } : {}),
      ...(style ? { style: readNamedStyle(whole) } : {}),
      ...(columnHidden ? { columnHidden: sheet.columns[column]?.hidden === true } : {}),
      ...(format ? { format: pickMembers(bindFace(formatFace, whole), requireRecord(format)) } : {}),
    };
  });
}

function putFormat(target: RangeTarget, area: CellArea, format: unknown): void {
  if (format === null || format === undefined) return;
  putMembers(bindFace(formatFace, { ...target, areas: [area] }), requireRecord(format));
}

function refuseOthers(others: Record<string, unknown>, member: string): void {
  const refused = Object.keys(others).find((name) => others[name] !== undefined && others[name] !== null);
  if (refused) throw new HostError("NotImplemented", `${member} ${refused}`);
}

/** Range.setCellProperties: rows × columns of formats and hyperlinks to put; an empty object leaves a cell as it is. */
export function writeCellProperties(target: RangeTarget, [properties]: readonly unknown[]): void {
  if (!Array.isArray(properties)) throw new HostError("InvalidArgument");
  spread(target, properties, (row, column, one) => {
    const { format, hyperlink, style, ...others } = requireRecord(one ?? {});
    refuseOthers(others, "setCellProperties");
    const area = { row, column, rowCount: 1, columnCount: 1 };
    if (typeof style === "string") writeNamedStyle({ ...target, areas: [area] }, style);
    putFormat(target, area, format);
    if (hyperlink) writeHyperlink({ ...target, area }, hyperlink);
  });
}

/** The height a row is given where nothing else is; null otherwise. */
function heightAlone(one: unknown): number | null {
  const { format, ...others } = requireRecord(one ?? {});
  if (typeof format !== "object" || format === null || Object.keys(others).length > 0) return null;
  const { rowHeight, ...looks } = format as Record<string, unknown>;
  return typeof rowHeight === "number" && Object.keys(looks).length === 0 ? rowHeight : null;
}

/** Range.setRowProperties: one entry a row (rowHidden, format with rowHeight). */
export function writeRowProperties(target: RangeTarget, [properties]: readonly unknown[]): void {
  const { area } = target;
  if (!Array.isArray(properties) || properties.length !== area.rowCount)
    throw new HostError("InvalidArgument");
  const rows = properties as readonly unknown[];
  for (let offset = 0; offset < rows.length; offset += 1) {
    const first = area.row + offset;
    const height = heightAlone(rows[offset]);
    // Rows of one height are set together.
    let rowCount = 1;
    while (height !== null && offset + 1 < rows.length && heightAlone(rows[offset + 1]) === height) {
      rowCount += 1;
      offset += 1;
    }
    const row = { row: first, column: 0, rowCount, columnCount: maximumColumns };
    const { rowHidden, format, style, ...others } = requireRecord(rows[offset] ?? {});
    refuseOthers(others, "setRowProperties");
    if (typeof style === "string") writeNamedStyle({ ...target, areas: [row] }, style);
    putFormat(target, row, format);
    if (typeof rowHidden === "boolean") writeRowHidden({ ...target, area: row }, rowHidden);
  }
}

/** Range.setColumnProperties: one entry a column (columnHidden, format with columnWidth). */
export function writeColumnProperties(target: RangeTarget, [properties]: readonly unknown[]): void {
  const { area } = target;
  if (!Array.isArray(properties) || properties.length !== area.columnCount)
    throw new HostError("InvalidArgument");
  for (const [offset, one] of (properties as unknown[]).entries()) {
    const { columnHidden, format, style, ...others } = requireRecord(one ?? {});
    refuseOthers(others, "setColumnProperties");
    const column = { row: 0, column: area.column + offset, rowCount: maximumRows, columnCount: 1 };
    if (typeof style === "string") writeNamedStyle({ ...target, areas: [column] }, style);
    putFormat(target, column, format);
    if (typeof columnHidden === "boolean") writeColumnHidden({ ...target, area: column }, columnHidden);
  }
}
