import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import { TABLE_CATALOGUE, type TableKind } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { ColumnEvidence, ColumnGuess, RecognizedTable, TableEvidence } from "../recognized-table";
import { shapeOf } from "./block-shape";
import { isBlankCell } from "./cell-label";
import { findColumnShift, shiftColumns } from "./column-shift";
import { type ColumnLook, contradicts, type DataLook, fits, lookOfColumn } from "./data-look";
import { fillMergedCells } from "./fill-merged-cells";
import { findRows } from "./find-rows";
import { type HeaderCandidate, headerLabelsOf } from "./header-candidate";
import { type SheetCaption, titleScore } from "./sheet-caption";

const SUPPLIED_BY_LOOK: readonly (readonly [DataLook, FieldId])[] = [
  ["residentId", "residentId"],
  ["phone", "phone"],
  ["bankAccount", "bankAccount"],
  ["sequence", "serialNumber"],
  ["name", "name"],
];
/** Two kinds whose scores lie this close are both named to the clerk. */
const CLOSE_SCORE = 2;

/** A block as it is being read: which column (0-based within the grid) is which field, and why. */
export interface BlockReading {
  readonly kind: TableKind;
  /** First header row, 0-based within the grid, or null where there is no header. */
  readonly headerIndex0: number | null;
  /** First row under the header. */
  readonly dataIndex0: number;
  readonly labels: readonly string[];
  /** Every label of every level. */
  readonly headerLabels: ReadonlySet<string>;
  readonly columns: Map<FieldId, number>;
  readonly columnEvidence: Map<FieldId, ColumnEvidence[]>;
  readonly evidence: TableEvidence[];
  readonly isSure: boolean;
}

function evidenceOfHeader(strength: number, label: string): ColumnEvidence {
  if (strength === 3) return { code: "header.exact", label };
  return strength === 2 ? { code: "header.ending", label } : { code: "header.weak", label };
}

/** Columns whose header is blank (or, for a leading 1, 2, 3 …, unknown) take their field from what the cells look like. */
function supplyColumns(grid: Grid, reading: BlockReading, lookAt: (column: number) => ColumnLook): boolean {
  const { columns, labels } = reading;
  const taken = new Set(columns.values());
  const known = TABLE_CATALOGUE[reading.kind].fields;
  const width = Math.max(labels.length, grid.values[reading.dataIndex0]?.length ?? 0);
  let hasSupplied = false;
  for (let column = 0; column < width; column++) {
    const hasLabel = (labels[column] ?? "") !== "";
    if (taken.has(column) || (hasLabel && column > 0)) continue;
    const { look, share } = lookAt(column);
    const field = SUPPLIED_BY_LOOK.find(([supplied]) => supplied === look)?.[1];
    if (field === undefined || columns.has(field) || !known.includes(field)) continue;
    if (hasLabel && field !== "serialNumber") continue;
    columns.set(field, column);
    reading.columnEvidence.set(field, [{ code: "look.supplied", look, share }]);
    hasSupplied ||= field !== "serialNumber";
  }
  return hasSupplied;
}

/** A lower level of the header that names no field of ours: text only, nothing under the key columns. */
function extendHeader(grid: Grid, header: HeaderCandidate): number {
  const keys = TABLE_CATALOGUE[header.kind].keys.flatMap((field) => header.columns.get(field) ?? []);
  let levels = header.levels;
  for (; levels < 3; levels++) {
    const row = grid.values[header.rowIndex0 + levels] ?? [];
    const cells = row.filter((cell) => !isBlankCell(cell));
    const isText = cells.every((cell) => typeof cell === "string" && !/^[\d\s.,，¥￥-]+$/.test(cell));
    // A merged label covers the column to its right as well, where its own label reads blank.
    const isUnderHeader = row.every((cell, column) => isBlankCell(cell) || column <= header.labels.length);
    const above = grid.values[header.rowIndex0 + levels - 1] ?? [];
    const isUnderMerge = row.some((cell, column) => !isBlankCell(cell) && isBlankCell(above[column + 1]));
    if (cells.length < 2 || !isText || !isUnderHeader || !isUnderMerge) break;
    if (keys.some((column) => !isBlankCell(row[column]))) break;
  }
  return levels;
}

/** Reads a block by its header: fields by the labels, checked and completed by what the cells look like. */
export function readWithHeader(params: {
  readonly grid: Grid;
  readonly header: HeaderCandidate;
  readonly runnerUp: HeaderCandidate | null;
  readonly caption: SheetCaption;
}): BlockReading {
  const { grid, header, runnerUp, caption } = params;
  const { kind } = header;
  const levels = extendHeader(grid, header);
  const dataIndex0 = header.rowIndex0 + levels;
  const labels =
    levels === header.levels
      ? header.labels
      : headerLabelsOf(grid.values.slice(header.rowIndex0, dataIndex0), header.labels.length + 1);
  const columns = new Map<FieldId, number>();
  const columnEvidence = new Map<FieldId, ColumnEvidence[]>();
  for (const [field, column] of header.columns)
    columnEvidence.set(field, [evidenceOfHeader(header.strengths.get(field) ?? 1, labels[column] ?? "")]);
  const score = titleScore(caption, kind);
  const labelled = labels.filter((label) => label !== "").length;
  const evidence: TableEvidence[] = [{ code: "header.fields", matched: header.columns.size, labelled }];
  if (score > 0) evidence.push({ code: "title", score });
  if (runnerUp !== null && header.score - runnerUp.score < CLOSE_SCORE)
    evidence.push({ code: "kind.close", kind: runnerUp.kind });
  const shift = findColumnShift(grid, header.columns, dataIndex0);
  if (shift === null) for (const [field, column] of header.columns) columns.set(field, column);
  else {
    evidence.push({
      code: "columns.shifted",
      by: shift.by,
      fromColumn: grid.firstColumn + shift.fromColumn,
    });
    for (const [field, column] of shiftColumns(header.columns, shift)) {
      if (column !== header.columns.get(field))
        columnEvidence.get(field)?.push({ code: "shifted", by: shift.by });
      columns.set(field, column);
    }
  }
  const looks = new Map<number, ColumnLook>();
  const lookAt = (column: number) => {
    const known = looks.get(column) ?? lookOfColumn(grid, column, dataIndex0);
    looks.set(column, known);
    return known;
  };
  let isContradicted = false;
  for (const [field, column] of columns) {
    const { look, share } = lookAt(column);
    const fieldKind = FIELD_CATALOGUE[field].kind;
    if (fits(fieldKind, look)) columnEvidence.get(field)?.push({ code: "look.fits", look, share });
    if (!contradicts(fieldKind, look)) continue;
    isContradicted = true;
    columnEvidence.get(field)?.push({ code: "look.contradicts", look, share });
  }
  const headerLabels = new Set(
    labels.flatMap((label) => [label, ...label.split("/")]).filter((label) => label !== ""),
  );
  const strengthOf = (field: FieldId) => header.strengths.get(field) ?? 0;
  const signs = TABLE_CATALOGUE[kind].distinctive.filter((field) => strengthOf(field) > 0);
  // A staff list has resident numbers too: they alone are no sign, and under a title they are.
  const hasSign =
    signs.some((field) => field !== "residentId" && strengthOf(field) >= 2) ||
    (signs.length > 0 && score > 0);
  const reading: BlockReading = {
    ...{ kind, headerIndex0: header.rowIndex0, dataIndex0, labels, headerLabels },
    ...{ columns, columnEvidence, evidence, isSure: false },
  };
  const hasSupplied = shift === null && supplyColumns(grid, reading, lookAt);
  const isSure = !isContradicted && !hasSupplied && shift === null && hasSign;
  return { ...reading, isSure };
}

function readAmountUnit(reading: BlockReading, caption: SheetCaption): 1 | 10000 {
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
export function toTable(
  grid: Grid,
  reading: BlockReading,
  caption: SheetCaption,
): { readonly table: RecognizedTable | null; readonly endIndex0: number } {
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
  };
  return { table, endIndex0: rows.endIndex0 };
}
