import type { ConditionalFormatData } from "../../xlsx/rules/conditional-format-data";
import { conditionalFormatId } from "../../xlsx/rules/conditional-format-reader";
import { rebaseFormula } from "../../xlsx/cells/relative-formula";
import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { cornerOf, joinRows, listsMeet, subtractAreas } from "../range/area-difference";
import { assertSheetWritable } from "../cell/cell-store";
import { HostError } from "../host-error";
import { noteChange, type HostState } from "../host-state";
import type { AreasTarget } from "../range/range-target";

/** One conditional format of a sheet, found anew at each use. */
export interface ConditionalFormatTarget {
  readonly state: HostState;
  readonly sheet: SheetData;
  readonly id: string;
}

/** The conditional formats of a sheet, first priority first. */
export function byPriority(sheet: SheetData): ConditionalFormatData[] {
  return [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
}

/** Those that touch any cell of a target, first priority first. */
export function conditionalFormatsOver(target: AreasTarget): ConditionalFormatData[] {
  return byPriority(target.sheet).filter((format) => listsMeet(format.areas, target.areas));
}

/** The format a target stands for; ItemNotFound after it was deleted. */
export function conditionalFormatOf({ sheet, id }: ConditionalFormatTarget): ConditionalFormatData {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** Puts changed parts into a format; what the file held of it no longer counts. */
export function changeConditionalFormat(
  target: ConditionalFormatTarget,
  parts: Partial<ConditionalFormatData>,
): void {
  assertSheetWritable(target.sheet, "allowFormatCells");
  const { xml: _xml, extensionXml: _extension, ...kept } = conditionalFormatOf(target);
  const changed = { ...kept, ...parts };
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.map((format) =>
    format.id === target.id ? changed : format,
  );
  noteChange(target.state, target.sheet);
}

/** Numbers the priorities of a sheet's formats 1, 2, 3 … in the given order. */
function renumber(sheet: SheetData, order: readonly ConditionalFormatData[]): void {
  const priorities = new Map(order.map((format, at) => [format.id, at + 1]));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
    const priority = priorities.get(format.id) ?? format.priority;
    return priority === format.priority ? format : { ...format, priority };
  });
}

/** Adds a format over a target before all others; returns its id. */
export function addConditionalFormat(
  target: AreasTarget,
  parts: Omit<ConditionalFormatData, "id" | "areas" | "priority" | "stopIfTrue">,
): string {
  assertSheetWritable(target.sheet, "allowFormatCells");
  const taken = new Set(target.sheet.conditionalFormats.map((format) => format.id));
  let number = taken.size + 1;
  while (taken.has(conditionalFormatId(number))) number += 1;
  const id = conditionalFormatId(number);
  const added: ConditionalFormatData = { ...parts, id, areas: target.areas, priority: 0, stopIfTrue: false };
  const order = [added, ...byPriority(target.sheet)];
  target.sheet.conditionalFormats.push(added);
  renumber(target.sheet, order);
  noteChange(target.state, target.sheet);
  return id;
}

/** Moves a format to a 0-based priority among all of the sheet; negative ones count from the back, those beyond mean the end. */
export function moveConditionalFormat(target: ConditionalFormatTarget, priority: number): void {
  assertSheetWritable(target.sheet, "allowFormatCells");
  const moved = conditionalFormatOf(target);
  const order = byPriority(target.sheet).filter((format) => format !== moved);
  const place = priority < 0 ? order.length + 1 + priority : priority;
  order.splice(Math.max(0, Math.min(order.length, place)), 0, moved);
  renumber(target.sheet, order);
  noteChange(target.state, target.sheet);
}

/** Deletes a format from all its cells. */
export function deleteConditionalFormat(target: ConditionalFormatTarget): void {
  assertSheetWritable(target.sheet, "allowFormatCells");
  const deleted = conditionalFormatOf(target);
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => format !== deleted);
  noteChange(target.state, target.sheet);
}

function withoutCells(format: ConditionalFormatData, cleared: readonly CellArea[]): ConditionalFormatData[] {
  if (!listsMeet(format.areas, cleared)) return [format];
  const areas = joinRows(subtractAreas(format.areas, cleared));
  if (areas.length === 0) return [];
  const { xml: _xml, ...kept } = format;
  const from = cornerOf(format.areas);
  const to = cornerOf(areas);
  return [{ ...kept, areas, formulas: kept.formulas.map((formula) => rebaseFormula(formula, from, to)) }];
}

/** Takes all conditional formats from the cells of a target; formats that reach beyond it keep their other cells. */
export function clearConditionalFormats(target: AreasTarget): void {
  assertSheetWritable(target.sheet, "allowFormatCells");
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.flatMap((format) =>
    withoutCells(format, target.areas),
  );
  noteChange(target.state, target.sheet);
}
