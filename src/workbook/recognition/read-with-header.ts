import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import { TABLE_CATALOGUE } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { ColumnEvidence, TableEvidence } from "../recognized-table";
import type { BlockReading } from "./block-reading";
import { isBlankCell } from "./cell-label";
import { findColumnShift, shiftColumns } from "./column-shift";
import { type ColumnLook, contradicts, type DataLook, fits, lookOfColumn } from "./data-look";
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

/**
 * Reads a block by its header: fields by the labels, checked and completed by what the cells look like.
 *
 * @example
 * readWithHeader({ grid, header: found.best, runnerUp: found.runnerUp, caption }).columns.get("name");
 * // => 1
 */
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
  const shift = findColumnShift({
    ...{ grid, labels, columns: header.columns },
    ...{ headerIndex0: header.rowIndex0, headerEnd0: dataIndex0 },
  });
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
