import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import { TABLE_CATALOGUE } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { ColumnGuess, RecognizedTable } from "../recognized-table";
import type { BlockReading } from "./block-reading";
import { shapeOf } from "./block-shape";
import { fillMergedCells } from "./fill-merged-cells";
import { findRows } from "./find-rows";
import type { SheetCaption } from "./sheet-caption";

/** A table, or none, and the last row (0-based within the grid) that belongs to its block. */
export interface BuiltTable {
  readonly table: RecognizedTable | null;
  readonly endIndex0: number;
}

function readAmountUnit(reading: BlockReading, caption: SheetCaption): 1 | 10000 {
  if (reading.amountUnitYuan !== undefined) return reading.amountUnitYuan;
  for (const [field, column] of reading.columns) {
    if (FIELD_CATALOGUE[field].kind !== "amount") continue;
    const label = reading.labels[column] ?? "";
    const unit = label.includes("万元") ? 10000 : /[(:/]元/.test(label) ? 1 : null;
    if (unit === null) continue;
    reading.evidence.push({ code: "amountUnit", unitYuan: unit, from: "header" });
    return unit;
  }
  if (caption.amountUnitYuan !== null)
    reading.evidence.push({ code: "amountUnit", unitYuan: caption.amountUnitYuan, from: "caption" });
  return caption.amountUnitYuan ?? 1;
}

function pushHidden(grid: Grid, firstRow: number, lastRow: number, reading: BlockReading): void {
  if (!grid.isVisible) reading.evidence.push({ code: "sheet.hidden" });
  const rows = (grid.hiddenRows ?? []).filter((row) => row >= firstRow && row <= lastRow);
  if (rows.length > 0) reading.evidence.push({ code: "rows.hidden", count: rows.length });
  const own = new Set([...reading.columns.values()].map((column) => grid.firstColumn + column));
  const columns = (grid.hiddenColumns ?? []).filter((column) => own.has(column));
  if (columns.length > 0) reading.evidence.push({ code: "columns.hidden", columns });
}

function guessOf(reading: BlockReading, field: FieldId, column: number): ColumnGuess {
  const evidence = reading.columnEvidence.get(field) ?? [];
  const isDoubtful = evidence.some(
    ({ code }) => code === "look.contradicts" || code === "look.supplied" || code === "shifted",
  );
  const isWeak = evidence.some(({ code }) => code === "header.weak");
  const isBacked = evidence.some(({ code }) => code === "look.fits" || code === "correction");
  return {
    field,
    column,
    confidence: isDoubtful || (isWeak && !isBacked) ? "confirm" : "sure",
    evidence,
  };
}

/** Turns a reading into the table with its rows; null for a doubtful header over nothing (an empty template is a table). */
export function toTable(grid: Grid, reading: BlockReading, caption: SheetCaption): BuiltTable {
  const { kind, columns, headerIndex0, dataIndex0 } = reading;
  const bound: Partial<Record<FieldId, number>> = {};
  for (const [field, column] of columns) bound[field] = grid.firstColumn + column;
  const rows = findRows(fillMergedCells(grid, bound).values, dataIndex0, {
    keys: TABLE_CATALOGUE[kind].keys.flatMap((field) => columns.get(field) ?? []),
    columns: [...columns.values()],
    serialColumn: columns.get("serialNumber") ?? null,
    headerLabels: reading.headerLabels,
  });
  const isTitled = reading.evidence.some(({ code }) => code === "title");
  if (rows.lastIndex0 < rows.firstIndex0 && !reading.isSure && !isTitled)
    return { table: null, endIndex0: rows.endIndex0 };
  const toRow = (index0: number) => grid.firstRow + index0;
  const ordered = [...columns].sort((a, b) => a[1] - b[1]);
  const amountUnitYuan = readAmountUnit(reading, caption);
  pushHidden(grid, toRow(rows.firstIndex0), toRow(rows.lastIndex0), reading);
  const filled = reading.labels.flatMap((label, column) => (label === "" ? [] : [column]));
  const extent = [...columns.values(), ...filled];
  const table: RecognizedTable = {
    sheet: grid.sheet,
    kind,
    headerRow: headerIndex0 === null ? 0 : toRow(headerIndex0),
    headerLastRow: headerIndex0 === null ? 0 : toRow(dataIndex0 - 1),
    firstRow: toRow(rows.firstIndex0),
    lastRow: toRow(rows.lastIndex0),
    skippedRows: rows.skipped.map(toRow),
    totalRow: rows.totalIndex0 === null ? null : toRow(rows.totalIndex0),
    columns: bound,
    amountUnitYuan,
    confidence: reading.isSure && grid.isVisible ? "sure" : "confirm",
    unit: caption.unit,
    firstColumn: grid.firstColumn + Math.min(...extent),
    lastColumn: grid.firstColumn + Math.max(...extent),
    columnGuesses: ordered.map(([field, column]) => guessOf(reading, field, grid.firstColumn + column)),
    evidence: reading.evidence,
    otherRows: rows.others.map(({ index0, role }) => ({ row: toRow(index0), role })),
    shape: shapeOf(reading.labels),
    shapeColumn:
      grid.firstColumn +
      Math.max(
        0,
        reading.labels.findIndex((label) => label !== ""),
      ),
  };
  return { table, endIndex0: rows.endIndex0 };
}
