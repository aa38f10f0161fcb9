import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import { TABLE_CATALOGUE } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { ColumnGuess, RecognizedTable } from "../recognized-table";
import type { BlockReading } from "./block-reading";
import { shapeOf } from "./block-shape";
import { fillMergedCells } from "./fill-merged-cells";
import { findRows } from "./find-rows";
import { findMembers } from "./household-members";
import { membersTable } from "./members-table";
import type { SheetCaption } from "./sheet-caption";
import { isNameWithNumber } from "../table-binding";
import { senderCells } from "./sender-cells";
import { readSheetSender } from "./sheet-sender";

/** A table, or none, and the last row (0-based within the grid) that belongs to its block. */
export interface BuiltTable {
  readonly table: RecognizedTable | null;
  readonly endIndex0: number;
  /** The members of the households of a register, where they stand in it. */
  readonly members?: RecognizedTable | null;
}

interface AmountUnits {
  readonly amountUnitYuan: 1 | 10000;
  readonly otherAmountUnits: Partial<Record<FieldId, 1 | 10000>>;
}

/** A header that names its unit goes before the unit line above the table; a clerk's word goes before both. */
function readAmountUnits(reading: BlockReading, caption: SheetCaption): AmountUnits {
  if (reading.amountUnitYuan !== undefined)
    return { amountUnitYuan: reading.amountUnitYuan, otherAmountUnits: {} };
  const named: [FieldId, 1 | 10000][] = [];
  let amountColumns = 0;
  for (const [field, column] of [...reading.columns].sort((a, b) => a[1] - b[1])) {
    if (FIELD_CATALOGUE[field].kind !== "amount") continue;
    amountColumns += 1;
    const label = reading.labels[column] ?? "";
    const unit = label.includes("万元") ? 10000 : /[(:/]元/.test(label) ? 1 : null;
    if (unit !== null) named.push([field, unit]);
  }
  const units = new Set(named.map(([, unit]) => unit));
  const [only] = units;
  // A header speaks for its own column alone: 年收入（万元） beside a plain 慰问金额 must not make that 万元 too.
  const ofHeader = units.size === 1 && named.length === amountColumns ? only : undefined;
  const amountUnitYuan = caption.amountUnitYuan ?? ofHeader ?? 1;
  if (named.length > 0 || caption.amountUnitYuan !== null) {
    const from = caption.amountUnitYuan === null ? "header" : "caption";
    reading.evidence.push({ code: "amountUnit", unitYuan: amountUnitYuan, from });
  }
  const others = named.filter(([, unit]) => unit !== amountUnitYuan);
  for (const [field, unit] of others)
    reading.evidence.push({ code: "amountUnit.column", field, unitYuan: unit });
  return { amountUnitYuan, otherAmountUnits: Object.fromEntries(others) };
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

/**
 * Turns a reading into the table with its rows; null for a doubtful header over nothing (an empty template is a table).
 *
 * @example
 * toTable(grid, reading, caption).table?.lastRow;
 * // => 311
 */
export function toTable(grid: Grid, read: BlockReading, caption: SheetCaption): BuiltTable {
  const members = findMembers(grid, read);
  const own = [...read.columns].filter(([field]) => members?.taken.has(field) !== true);
  const reading = { ...read, columns: new Map(own) };
  const { kind, columns, headerIndex0, dataIndex0 } = reading;
  const bound: Partial<Record<FieldId, number>> = {};
  for (const [field, column] of columns) bound[field] = grid.firstColumn + column;
  const filled = reading.labels.flatMap((label, column) => (label === "" ? [] : [column]));
  const extent = [...columns.values(), ...filled];
  // A worker merged over the rows of the members is one record.
  const values = members === null ? fillMergedCells(grid, bound).values : grid.values;
  const rows = findRows(values, dataIndex0, {
    ...(members === null ? {} : { isContinuation: (index0) => members.isMember(index0) }),
    keys: TABLE_CATALOGUE[kind].keys.flatMap((field) => columns.get(field) ?? []),
    columns: [...columns.values()],
    serialColumn: columns.get("serialNumber") ?? null,
    extent: [Math.min(...extent), Math.max(...extent)],
    headerLabels: reading.headerLabels,
    remarkColumn: columns.get("remark") ?? null,
  });
  const isTitled = reading.evidence.some(({ code }) => code === "title");
  if (rows.lastIndex0 < rows.firstIndex0 && !reading.isSure && !isTitled)
    return { table: null, endIndex0: rows.endIndex0 };
  const below = rows.others.filter(({ index0 }) => index0 > rows.lastIndex0);
  const foot = readSheetSender(below.map(({ index0 }) => grid.values[index0] ?? []));
  const toRow = (index0: number) => grid.firstRow + index0;
  const ordered = [...columns].sort((a, b) => a[1] - b[1]);
  const { amountUnitYuan, otherAmountUnits } = readAmountUnits(reading, caption);
  const unit = caption.unit ?? foot.unit;
  const system = caption.system ?? foot.system;
  const cells = senderCells(grid, kind, columns, { unit, system });
  if (cells.workUnit !== undefined) reading.evidence.push({ code: "unit.caption", row: cells.workUnit.row });
  const repeatedRows = [...(members?.repeated ?? [])]
    .filter(([index0]) => index0 <= rows.endIndex0)
    .map(([index0, first]) => ({ row: toRow(index0), recordRow: toRow(first) }));
  if (repeatedRows.length > 0)
    reading.evidence.push({ code: "workers.repeated", count: repeatedRows.length });
  if (isNameWithNumber({ columns: bound })) reading.evidence.push({ code: "nameAndNumber" });
  pushHidden(grid, toRow(rows.firstIndex0), toRow(rows.lastIndex0), reading);
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
    ...(Object.keys(cells).length === 0 ? {} : { cells }),
    amountUnitYuan,
    otherAmountUnits,
    ...(repeatedRows.length === 0 ? {} : { repeatedRows }),
    confidence: reading.isSure && grid.isVisible ? "sure" : "confirm",
    unit,
    system,
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
  const list = members === null ? null : membersTable(grid, table, members, reading.labels);
  return { table, endIndex0: rows.endIndex0, members: list };
}
