import { formatArea, formatSheetName } from "./address";
import { formatFace } from "./format-face";
import { HostError } from "./host-error";
import { bindFace, toWireName, type HostObject } from "./host-object";
import { requireRecord } from "./parameters";
import { spread } from "./range-cells";
import type { RangeTarget } from "./range-target";

const openCellFormat = (target: RangeTarget, row: number, column: number): HostObject =>
  bindFace(formatFace, { ...target, areas: [{ row, column, rowCount: 1, columnCount: 1 }] });

function pickMembers(from: HostObject, wanted: Record<string, unknown>): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === false || choice === null || choice === undefined) continue;
    const wire = toWireName(name);
    const value = from.get(wire);
    picked[name] = from.isNavigation(wire) ? pickMembers(value as HostObject, requireRecord(choice)) : value;
  }
  return picked;
}

function putMembers(into: HostObject, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const wire = toWireName(name);
    if (into.isNavigation(wire)) putMembers(into.get(wire) as HostObject, requireRecord(value));
    else into.set(wire, value);
  }
}

/** Range.getCellProperties: rows × columns of the members asked for (address, format…). */
export function readCellProperties(target: RangeTarget, [wanted]: readonly unknown[]): unknown[][] {
  const { address, format, ...others } = requireRecord(wanted);
  const refused = Object.keys(others).find((name) => others[name]);
  if (refused) throw new HostError("NotImplemented", `getCellProperties ${refused}`);
  const { area, sheet } = target;
  return Array.from({ length: area.rowCount }, (_row, rowOffset) =>
    Array.from({ length: area.columnCount }, (_column, columnOffset) => {
      const row = area.row + rowOffset;
      const column = area.column + columnOffset;
      const place = `${formatSheetName(sheet.name)}!${formatArea({ row, column, rowCount: 1, columnCount: 1 })}`;
      return {
        ...(address ? { address: place } : {}),
        ...(format
          ? { format: pickMembers(openCellFormat(target, row, column), requireRecord(format)) }
          : {}),
      };
    }),
  );
}

/** Range.setCellProperties: rows × columns of formats to put. */
export function writeCellProperties(target: RangeTarget, [properties]: readonly unknown[]): void {
  if (!Array.isArray(properties)) throw new HostError("InvalidArgument");
  spread(target, properties, (row, column, one) => {
    const { format, ...others } = requireRecord(one ?? {});
    const refused = Object.keys(others)[0];
    if (refused) throw new HostError("NotImplemented", `setCellProperties ${refused}`);
    if (format) putMembers(openCellFormat(target, row, column), requireRecord(format));
  });
}
