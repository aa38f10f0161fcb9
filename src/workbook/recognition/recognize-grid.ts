import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import { TABLE_CATALOGUE } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { TableBinding, TableKind } from "../table-binding";
import { contradicts, type DataLook, lookOfColumn } from "./data-look";
import { findHeader } from "./find-header";
import { findRows } from "./find-rows";
import type { HeaderCandidate } from "./header-candidate";
import { hasTitleWord, readSheetCaption, type SheetCaption } from "./sheet-caption";

const SUPPLIED_BY_LOOK: readonly (readonly [DataLook, FieldId])[] = [
  ["residentId", "residentId"],
  ["phone", "phone"],
  ["bankAccount", "bankAccount"],
  ["sequence", "serialNumber"],
];
const MOST_COLUMNS = 200;

interface Reading {
  readonly kind: TableKind;
  readonly header: HeaderCandidate | null;
  readonly columns: Map<FieldId, number>;
  /** First row under the header, 0-based within the grid. */
  readonly dataIndex0: number;
  readonly isSure: boolean;
}

function countColumns(grid: Grid): number {
  return Math.min(MOST_COLUMNS, Math.max(0, ...grid.values.slice(0, 100).map((row) => row.length)));
}

/** Columns whose header is blank (or, for a leading 1, 2, 3 …, unknown) take their field from what the cells look like. */
function supplyColumns(
  grid: Grid,
  header: HeaderCandidate,
  columns: Map<FieldId, number>,
  dataIndex0: number,
): boolean {
  const taken = new Set(columns.values());
  const known = TABLE_CATALOGUE[header.kind].fields;
  let hasSupplied = false;
  for (let column = 0; column < countColumns(grid); column++) {
    const hasLabel = (header.labels[column] ?? "") !== "";
    if (taken.has(column) || (hasLabel && column > 0)) continue;
    const look = lookOfColumn(grid, column, dataIndex0);
    const field = SUPPLIED_BY_LOOK.find(([supplied]) => supplied === look)?.[1];
    if (field === undefined || columns.has(field) || !known.includes(field)) continue;
    if (hasLabel && field !== "serialNumber") continue;
    columns.set(field, column);
    hasSupplied ||= field !== "serialNumber";
  }
  return hasSupplied;
}

function readWithHeader(grid: Grid, header: HeaderCandidate, hasTitle: boolean): Reading {
  const dataIndex0 = header.rowIndex0 + header.levels;
  const columns = new Map(header.columns);
  const { distinctive } = TABLE_CATALOGUE[header.kind];
  const isContradicted = [...columns].some(([field, column]) =>
    contradicts(FIELD_CATALOGUE[field].kind, lookOfColumn(grid, column, dataIndex0)),
  );
  const hasSupplied = supplyColumns(grid, header, columns, dataIndex0);
  const signs = distinctive.filter(
    (field) => field !== "residentId" && (header.strengths.get(field) ?? 0) >= 2,
  );
  const isSure = !isContradicted && !hasSupplied && (signs.length > 0 || hasTitle);
  return { kind: header.kind, header, columns, dataIndex0, isSure };
}

/** A list with no header is taken for a register when one column holds names and one resident numbers. */
function readWithoutHeader(grid: Grid): Reading | null {
  const columns = new Map<FieldId, number>();
  for (let column = 0; column < countColumns(grid); column++) {
    const look = lookOfColumn(grid, column, 0);
    const field = look === "name" ? "name" : SUPPLIED_BY_LOOK.find(([supplied]) => supplied === look)?.[1];
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  if (!columns.has("name") || !columns.has("residentId")) return null;
  return { kind: "needyWorkers", header: null, columns, dataIndex0: 0, isSure: false };
}

function readAmountUnit(reading: Reading, caption: SheetCaption): 1 | 10000 {
  for (const [field, column] of reading.columns) {
    if (FIELD_CATALOGUE[field].kind !== "amount") continue;
    const label = reading.header?.labels[column] ?? "";
    if (label.includes("万元")) return 10000;
    if (/[(:/]元/.test(label)) return 1;
  }
  return caption.amountUnitYuan ?? 1;
}

function toBinding(grid: Grid, reading: Reading, caption: SheetCaption): TableBinding | null {
  const { kind, header, columns, dataIndex0 } = reading;
  const keyFields = TABLE_CATALOGUE[kind].keys.filter((field) => columns.has(field));
  const rows = findRows(grid, dataIndex0, {
    kind,
    keyFields,
    keys: keyFields.map((field) => columns.get(field) ?? 0),
    columns: [...columns.values()],
  });
  // An empty template is a table still; a doubtful header over nothing is none.
  if (rows.lastIndex0 < rows.firstIndex0 && !reading.isSure) return null;
  const toRow = (index0: number) => grid.firstRow + index0;
  const bound: Partial<Record<FieldId, number>> = {};
  for (const [field, column] of columns) bound[field] = grid.firstColumn + column;
  return {
    sheet: grid.sheet,
    kind,
    headerRow: header === null ? 0 : toRow(header.rowIndex0),
    headerLastRow: header === null ? 0 : toRow(header.rowIndex0 + header.levels - 1),
    firstRow: toRow(rows.firstIndex0),
    lastRow: toRow(rows.lastIndex0),
    skippedRows: rows.skipped.map(toRow),
    totalRow: rows.totalIndex0 === null ? null : toRow(rows.totalIndex0),
    columns: bound,
    amountUnitYuan: readAmountUnit(reading, caption),
    confidence: reading.isSure && grid.isVisible ? "sure" : "confirm",
    unit: caption.unit,
  };
}

/** Recognises the table on one sheet, or null when there is none we know. */
export function recognizeGrid(grid: Grid): TableBinding | null {
  const header = findHeader(grid);
  const caption = readSheetCaption(grid.sheet, grid.values.slice(0, header === null ? 0 : header.rowIndex0));
  const reading =
    header === null
      ? readWithoutHeader(grid)
      : readWithHeader(grid, header, hasTitleWord(caption, header.kind));
  return reading === null ? null : toBinding(grid, reading, caption);
}
