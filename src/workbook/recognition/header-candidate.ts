import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { TABLE_CATALOGUE } from "../catalogue/table-catalogue";
import type { TableKind } from "../table-binding";
import { toLabel } from "./cell-label";
import { type HeaderMatch, isOtherPersonHeader, matchHeader } from "./match-header";

/** A reading of some rows as the header of a kind of table. Indexes are 0-based within the grid. */
export interface HeaderCandidate {
  readonly kind: TableKind;
  readonly rowIndex0: number;
  readonly levels: number;
  readonly columns: ReadonlyMap<FieldId, number>;
  readonly strengths: ReadonlyMap<FieldId, number>;
  readonly labels: readonly string[];
  readonly score: number;
}

/** A header column read from top to bottom: every level's label, a merged cell's label carried to the right. */
export type HeaderColumn = readonly string[];

/**
 * The labels of each column of a header of one or more levels. A blank to the right of an upper label belongs to
 * it (a merged cell) as long as the level below says something there.
 */
export function readHeaderColumns(
  rows: readonly (readonly CellValue[])[],
  columnCount: number,
): HeaderColumn[] {
  const labels = rows.map((row) => Array.from({ length: columnCount }, (_, column) => toLabel(row[column])));
  return Array.from({ length: columnCount }, (_, column) =>
    labels.map((level, depth) => {
      if (level[column] !== "" || !labels.slice(depth + 1).some((lower) => lower[column] !== ""))
        return level[column] ?? "";
      for (let left = column - 1; left >= 0; left--) if (level[left]) return level[left] ?? "";
      return "";
    }),
  );
}

function matchColumn(column: HeaderColumn, kind: TableKind): HeaderMatch | null {
  const filled = column.filter((label, index) => label !== "" && label !== column[index - 1]);
  const last = filled[filled.length - 1];
  if (last === undefined) return null;
  for (let start = Math.max(0, filled.length - 2); start < filled.length - 1; start++) {
    const joined = matchHeader(filled.slice(start).join("/"), kind);
    if (joined !== null && joined.strength === 3) return joined;
  }
  return filled.slice(0, -1).some(isOtherPersonHeader) ? null : matchHeader(last, kind);
}

// 帮扶人 | 单位 | 职务 | 电话: the columns after a helper's name are the helper's.
const HELPER = /责任人$|帮扶人|帮扶干部|帮扶联系人|结对|helpperson/;
const FOLLOWS_HELPER = /^(?!本人|工作单位|户主|职工).*(?:单位|职务|电话|手机|phone|部门)/;

/** Reads rows as a header of one kind; the score is 0 when nothing in them is a field. */
export function readHeaderCandidate(params: {
  readonly kind: TableKind;
  readonly rowIndex0: number;
  readonly headerColumns: readonly HeaderColumn[];
}): HeaderCandidate {
  const { kind, rowIndex0, headerColumns } = params;
  const columns = new Map<FieldId, number>();
  const strengths = new Map<FieldId, number>();
  const labels = headerColumns.map((column) => column.join(""));
  let isHelperBlock = false;
  headerColumns.forEach((headerColumn, column) => {
    const label = labels[column] ?? "";
    isHelperBlock = HELPER.test(label) || (isHelperBlock && FOLLOWS_HELPER.test(label));
    if (isHelperBlock) return;
    const match = matchColumn(headerColumn, kind);
    if (match === null || (strengths.get(match.field) ?? 0) >= match.strength) return;
    columns.set(match.field, column);
    strengths.set(match.field, match.strength);
  });
  let score = 0;
  for (const [field, strength] of strengths)
    score += strength + (TABLE_CATALOGUE[kind].required.includes(field) ? 1 : 0);
  const levels = headerColumns[0]?.length ?? 1;
  return { kind, rowIndex0, levels, columns, strengths, labels, score: score - (levels - 1) * 0.5 };
}
