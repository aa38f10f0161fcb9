import type { CellArea } from "../../xlsx/workbook-data";
import { intersectAreas, maximumColumns, maximumRows } from "../cell/address";
import { intersectLists } from "./area-difference";
import { usedArea } from "../cell/cell-store";
import { conditionalFormatsFace } from "../rules/conditional-format-face";
import { dataValidationFace } from "../rules/data-validation-face";
import { formatFace } from "../format/format-face";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject } from "../bridge/host-object";
import { noteEdit } from "../host-state";
import { readNamedStyle, writeNamedStyle } from "../format/named-style";
import { requireNumber } from "../bridge/parameters";
import { clearCells } from "./range-clear";
import { copyCells } from "./range-copy";
import { openRange } from "./range-face";
import { specialAreas } from "./range-special";
import { fullAddress, rangeAt, type AreasTarget, type RangeTarget } from "./range-target";
import { areasOnSheet } from "../sheet/sheet-target";

const rangesOf = ({ state, sheet, areas }: AreasTarget): RangeTarget[] =>
  areas.map((area) => ({ state, sheet, area }));

const reopen = (target: AreasTarget, areas: readonly CellArea[]): HostObject =>
  bindFace(rangeAreasFace, { ...target, areas });

const moved = (target: AreasTarget, change: (area: CellArea) => CellArea): HostObject =>
  reopen(
    target,
    target.areas.map((area) => rangeAt(target.state, target.sheet, change(area)).area),
  );

const orNull = (target: AreasTarget, areas: readonly CellArea[] | null): HostObject =>
  areas && areas.length > 0 ? reopen(target, areas) : nullObject;

function orThrow(target: AreasTarget, areas: readonly CellArea[] | null): HostObject {
  if (!areas || areas.length === 0) throw new HostError("ItemNotFound");
  return reopen(target, areas);
}

const usedAreas = ({ sheet, areas }: AreasTarget, valuesOnly: unknown): CellArea[] =>
  areas.flatMap((area) => {
    const used = usedArea(sheet, valuesOnly === true, area);
    return used ? (intersectAreas(used, area) ?? []) : [];
  });

/** Excel.RangeAreas. */
export const rangeAreasFace: Face<AreasTarget> = {
  className: "RangeAreas",
  properties: {
    Address: { get: (target) => rangesOf(target).map(fullAddress).join(",") },
    AddressLocal: { get: (target) => rangesOf(target).map(fullAddress).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => {
        const count = areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    IsEntireColumn: { get: ({ areas }) => areas.every((area) => area.rowCount === maximumRows) },
    IsEntireRow: { get: ({ areas }) => areas.every((area) => area.columnCount === maximumColumns) },
    Style: { get: readNamedStyle, set: writeNamedStyle },
    Format: { navigation: true, get: (target) => bindFace(formatFace, target) },
    DataValidation: { navigation: true, get: (target) => bindFace(dataValidationFace, target) },
    ConditionalFormats: { navigation: true, get: (target) => bindFace(conditionalFormatsFace, target) },
    Worksheet: { navigation: true, get: (target) => target.state.openSheet(target.sheet) },
    Areas: { navigation: true, get: (target) => bindFace(rangeCollectionFace, target) },
  },
  methods: {
    Clear: (target, [applyTo]) => {
      for (const range of rangesOf(target)) clearCells(range, applyTo);
    },
    Calculate: ({ state, sheet, areas }) => {
      for (const area of areas) noteEdit(state, sheet, area);
    },
    SetDirty: ({ state, sheet, areas }) => {
      for (const area of areas) noteEdit(state, sheet, area);
    },
    CopyFrom: (target, parameters) => {
      for (const range of rangesOf(target)) copyCells(range, parameters);
    },
    GetEntireColumn: (target) => moved(target, (area) => ({ ...area, row: 0, rowCount: maximumRows })),
    GetEntireRow: (target) => moved(target, (area) => ({ ...area, column: 0, columnCount: maximumColumns })),
    GetOffsetRangeAreas: (target, [down, right]) =>
      moved(target, (area) => ({
        ...area,
        row: area.row + requireNumber(down),
        column: area.column + requireNumber(right),
      })),
    GetIntersection: (target, [other]) =>
      orThrow(target, intersectLists(target.areas, areasOnSheet(target, other))),
    GetIntersectionOrNullObject: (target, [other]) =>
      orNull(target, intersectLists(target.areas, areasOnSheet(target, other))),
    GetSpecialCells: (target, [type, valueType]) =>
      orThrow(target, specialAreas(target.sheet, target.areas, type, valueType)),
    GetSpecialCellsOrNullObject: (target, [type, valueType]) =>
      orNull(target, specialAreas(target.sheet, target.areas, type, valueType)),
    GetUsedRangeAreas: (target, [valuesOnly]) => orThrow(target, usedAreas(target, valuesOnly)),
    GetUsedRangeAreasOrNullObject: (target, [valuesOnly]) => orNull(target, usedAreas(target, valuesOnly)),
  },
};

const rangeCollectionFace: Face<AreasTarget> = {
  className: "RangeCollection",
  properties: {},
  items: (target) => rangesOf(target).map(openRange),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (target, [at]) => {
      const range = rangesOf(target)[requireNumber(at)];
      if (!range) throw new HostError("InvalidArgument");
      return openRange(range);
    },
  },
};
