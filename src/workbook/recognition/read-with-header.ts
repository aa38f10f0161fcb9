import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import { TABLE_CATALOGUE, type TableKind } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { ColumnEvidence, TableEvidence } from "../recognized-table";
import type { BlockReading } from "./block-reading";
import { isBlankCell, toLabel } from "./cell-label";
import { findColumnShift, shiftColumns } from "./column-shift";
import { type ColumnLook, contradicts, type DataLook, fits, lookOfColumn } from "./data-look";
import {
  type HeaderCandidate,
  headerLabelsOf,
  readHeaderCandidate,
  readHeaderColumns,
} from "./header-candidate";
import { matchHeader } from "./match-header";
import { isFormLine } from "./row-role";
import { type SheetCaption, titleScore } from "./sheet-caption";

const SUPPLIED_BY_LOOK: readonly (readonly [DataLook, FieldId])[] = [
  ["residentId", "residentId"],
  ["phone", "phone"],
  ["bankAccount", "bankAccount"],
  ["sequence", "serialNumber"],
  ["name", "name"],
];
/** A form of one household has some ten lines above the list of its members. */
const FORM_REACH = 12;
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

const HINT = /^\((?!\d+\)$)[^()]+\)$/;
const BARE_UNIT = /^(?:万?元|岁|周岁|人|户|月|年|个|平方米|m2)$/;

/** （18位） （万元） （岁）: a line of units and hints, whose words belong to the labels above. */
function isHintLine(row: Grid["values"][number]): boolean {
  const cells = row.flatMap((cell) =>
    isBlankCell(cell) ? [] : [typeof cell === "string" ? toLabel(cell) : ""],
  );
  return (
    cells.some((cell) => HINT.test(cell)) && cells.every((cell) => HINT.test(cell) || BARE_UNIT.test(cell))
  );
}

/**
 * How many levels a header has with those below it that name no field of its kind: text only, nothing under the key columns.
 * @example extendHeader(grid, found.best) // => 2
 */
export function extendHeader(grid: Grid, header: HeaderCandidate): number {
  const keys = TABLE_CATALOGUE[header.kind].keys.flatMap((field) => header.columns.get(field) ?? []);
  let levels = header.levels;
  for (; levels < 3; levels++) {
    const row = grid.values[header.rowIndex0 + levels] ?? [];
    if (isHintLine(row)) continue;
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

/** 家庭总收入 over 月 and 年: where a lower level names a field in full, its column is the one. */
function namedBelow(grid: Grid, header: HeaderCandidate, levels: number): ReadonlyMap<FieldId, number> {
  const rows = grid.values.slice(header.rowIndex0, header.rowIndex0 + levels);
  const { kind, rowIndex0 } = header;
  const below = readHeaderCandidate({
    ...{ kind, rowIndex0, levels, matchHeader },
    headerColumns: readHeaderColumns(rows, header.labels.length + 1),
  });
  const columns = new Map(header.columns);
  for (const [field, column] of below.columns)
    if (below.strengths.get(field) === 3 && columns.has(field) && ![...columns.values()].includes(column))
      columns.set(field, column);
  return columns;
}

/** Of two columns headed alike the one with data, where nothing stands below the first (家庭成员 | 姓名 beside a merged caption). */
function findFilledTwins(
  kind: TableKind,
  labels: readonly string[],
  columns: ReadonlyMap<FieldId, number>,
  lookAt: (column: number) => ColumnLook,
): readonly (readonly [FieldId, number])[] {
  const taken = new Set(columns.values());
  return [...columns].flatMap(([field, column]) => {
    if (lookAt(column).look !== "blank") return [];
    const twin = labels.findIndex((label, at) => {
      if (taken.has(at) || label === "" || lookAt(at).look === "blank") return false;
      const match = matchHeader(label.split("/").at(-1) ?? "", kind);
      return match?.field === field && match.strength === 3;
    });
    return twin < 0 ? [] : [[field, twin] as const];
  });
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
  const named = levels === header.levels ? header.columns : namedBelow(grid, header, levels);
  for (const [field, column] of named)
    columnEvidence.set(field, [evidenceOfHeader(header.strengths.get(field) ?? 1, labels[column] ?? "")]);
  const score = titleScore(caption, kind);
  const labelled = labels.filter((label) => label !== "").length;
  const evidence: TableEvidence[] = [{ code: "header.fields", matched: header.columns.size, labelled }];
  if (score > 0) evidence.push({ code: "title", score });
  if (runnerUp !== null && header.score - runnerUp.score < CLOSE_SCORE)
    evidence.push({ code: "kind.close", kind: runnerUp.kind });
  const shift = findColumnShift({
    ...{ grid, labels, columns: named },
    ...{ headerIndex0: header.rowIndex0, headerEnd0: dataIndex0 },
  });
  if (shift === null) for (const [field, column] of named) columns.set(field, column);
  else {
    evidence.push({
      code: "columns.shifted",
      by: shift.by,
      fromColumn: grid.firstColumn + shift.fromColumn,
    });
    const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
    for (const [field, column] of shiftColumns(named, shift)) {
      if (column >= width) continue;
      if (column !== named.get(field)) columnEvidence.get(field)?.push({ code: "shifted", by: shift.by });
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
  for (const [field, column] of findFilledTwins(kind, labels, columns, lookAt)) {
    columns.set(field, column);
    const { look, share } = lookAt(column);
    columnEvidence.get(field)?.push({ code: "look.fits", look, share });
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
  const above = grid.values.slice(Math.max(0, header.rowIndex0 - FORM_REACH), header.rowIndex0);
  const isForm = above.filter(isFormLine).length >= 2;
  if (isForm) evidence.push({ code: "form.above" });
  const hasSupplied = shift === null && supplyColumns(grid, reading, lookAt);
  const isSure = !isForm && !isContradicted && !hasSupplied && shift === null && hasSign;
  return { ...reading, isSure };
}
