import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import {
  type CollectionColumn,
  type CollectionSection,
  planCollectionList,
} from "../../sheets/collecting/collection-list";
import { COLLECTION_SHEETS } from "../../workbook/catalogue/generated-sheet";
import { TABLE_CATALOGUE } from "../../workbook/catalogue/table-catalogue";
import type { FileRefusal } from "../../workbook/file-reading";
import type { PlanStep } from "../../workbook/plan";
import { type ControlDifference, controlFieldOf } from "./control-totals";
import { FILE_LIST_HEADS, STATE_LABELS } from "./file-list-heads";
import type { FileLine } from "./file-line";
import type { MissingUnit, UnitOfManySystems } from "./known-units";
import { fieldName } from "./merged-heads";
import type { MergedSheet } from "./plan-collection";
import { sumsOf } from "./sources-of";
import type { PlacedUnit } from "./unit-index";

export interface FileListParams {
  readonly lines: readonly FileLine[];
  readonly merged: readonly MergedSheet[];
  readonly differences: readonly ControlDifference[];
  readonly missing: readonly MissingUnit[];
  readonly manySystems: readonly UnitOfManySystems[];
  readonly outside: readonly PlacedUnit[];
  readonly summary: string;
}

const H = FILE_LIST_HEADS;
const COLUMNS: readonly CollectionColumn[] = [
  { head: "序号", width: 22, kind: "count" },
  { head: H.file, width: 82, kind: "text" },
  { head: H.sender, width: 64, kind: "text" },
  { head: H.system, width: 56, kind: "text" },
  { head: H.kind, width: 48, kind: "text" },
  { head: H.state, width: 44, kind: "text" },
  { head: H.sourceRows, width: 34, kind: "count", isSummed: true },
  { head: H.mergedRows, width: 34, kind: "count", isSummed: true },
  { head: H.amountField, width: 42, kind: "text" },
  { head: H.sourceAmount, width: 78, kind: "money", isSummed: true },
  { head: H.mergedAmount, width: 78, kind: "money", isSummed: true },
  { head: H.difference, width: 50, kind: "money", isSummed: true },
  { head: H.note, width: 70, kind: "text" },
  { head: H.fingerprint, width: 34, kind: "text" },
];
const REASONS: Readonly<Record<FileRefusal | "unrecognized", string>> = {
  missing: "找不到文件",
  empty: "文件是空的",
  unknownKind: "不是表格文件",
  notXlsx: "不是 Excel 工作簿",
  oldXls: "旧式 .xls，请另存为 .xlsx",
  encrypted: "有打开密码",
  damaged: "文件已损坏",
  tooLarge: "太大，超过一张表的行数",
  unreachable: "打不开，可能已移走或正被别的程序占用",
  unrecognized: "没有认出表头",
};

/**
 * Lays out 收表情况: one line a file and kind with what was read, what stands in the merged table (counted by Excel), and the
 * difference; below it who has not returned, and units that are under two systems.
 *
 * @example
 * planFileList({ lines: [], merged: [], differences: [], missing: [], manySystems: [], outside: [], summary: "" })[0]?.sheet;
 * // => "收表情况"
 */
export function planFileList(params: FileListParams): readonly PlanStep[] {
  const { lines, missing, manySystems, outside, summary } = params;
  const plainSection = (heading: string, rows: readonly (readonly CellValue[])[]): CollectionSection => ({
    ...{ heading, hasTotal: false },
    rowsAt: () => rows,
  });
  return planCollectionList({
    ...{ sheet: COLLECTION_SHEETS.files, summary: `${summary}。金额单位：元`, columns: columnsFor(lines) },
    sections: [
      {
        ...{ heading: "", hasTotal: true },
        rowsAt: (firstRow) => lines.map((line, index) => lineCells(line, index, firstRow + index, params)),
      },
      ...(missing.length === 0
        ? []
        : [
            plainSection(
              `未报单位（${missing.length} 个）`,
              missing.map(({ name, system, unreadFile, likeSender }, index) => [
                ...[index + 1, unreadFile, name, system],
                ...new Array<null>(COLUMNS.findIndex(({ head }) => head === H.note) - 4).fill(null),
                unreadFile !== null
                  ? "来件未能读取，请重报"
                  : likeSender !== null
                    ? `“${likeSender}”可能就是它，是的话请在单位名录“简称”栏写上`
                    : null,
              ]),
            ),
          ]),
      ...(manySystems.length === 0
        ? []
        : [
            plainSection(
              `同一单位列在几个主管部门下（${manySystems.length} 个）`,
              manySystems.map(({ unit, systems }, index) => [index + 1, null, unit, systems.join("、")]),
            ),
          ]),
      ...(outside.length === 0
        ? []
        : [
            plainSection(
              `单位名录里没有或没有写明主管部门的单位（${outside.length} 个）`,
              outside.map(({ name, system }, index) => [index + 1, null, name, system]),
            ),
          ]),
    ],
  });
}

/** Amounts of different kinds, such as relief and donations, are not added up. */
function columnsFor(lines: readonly FileLine[]): readonly CollectionColumn[] {
  const kinds = new Set(
    lines.flatMap(({ state, kind }) => (state === "merged" && kind !== null ? [kind] : [])),
  );
  return kinds.size <= 1
    ? COLUMNS
    : COLUMNS.map((column) => (column.kind === "money" ? { ...column, isSummed: false } : column));
}

function lineCells(line: FileLine, index: number, row: number, params: FileListParams): CellValue[] {
  const { file, sender, system, kind, state, source, fingerprint } = line;
  const isMerged = state === "merged" && source !== null;
  const sheet = params.merged.find((each) => each.kind === kind);
  const field = isMerged ? controlFieldOf(source.kind, [source.sourceFen]) : null;
  const files = sheet?.columnAddress("file") ?? null;
  const amounts = field === null ? null : (sheet?.columnAddress(field) ?? null);
  const fileCell = `$B${row}`;
  return [
    index + 1,
    file,
    sender,
    system,
    kind === null ? null : TABLE_CATALOGUE[kind].chinese,
    STATE_LABELS[state],
    isMerged ? source.sourceRows : null,
    isMerged && files !== null ? `=COUNTIF(${files},${fileCell})` : null,
    field === null ? null : fieldName(field),
    field === null ? null : (source?.sourceFen[field] ?? 0) / 100,
    amounts === null || files === null ? null : `=SUMIF(${files},${fileCell},${amounts})`,
    field === null || source === null
      ? null
      : ((sumsOf(source.rows)[field] ?? 0) - (source.sourceFen[field] ?? 0)) / 100,
    noteOf(line, params.differences),
    fingerprint,
  ];
}

/** What a clerk should know of a file, in one cell. */
function noteOf(line: FileLine, differences: readonly ControlDifference[]): string {
  if (line.earlierNote !== null) return line.earlierNote;
  const parts: string[] = [];
  if (line.reason !== null) parts.push(REASONS[line.reason]);
  if (line.other !== null) parts.push(relation(line.state, line.other));
  if (line.source !== null && line.source.unreadableAmounts > 0)
    parts.push(`${line.source.unreadableAmounts} 个金额读不出，原样保留`);
  if (line.source !== null && line.source.secretColumns.length > 0)
    parts.push(`“${line.source.secretColumns.join("、")}”栏未并入`);
  for (const difference of differences) {
    if (difference.file !== line.file || difference.kind !== line.kind || line.state !== "merged") continue;
    parts.push(differenceText(difference));
  }
  return parts.join("；");
}

function relation(state: FileLine["state"], other: string): string {
  switch (state) {
    case "duplicate":
      return `内容与“${other}”相同`;
    case "superseded":
      return `后来的是“${other}”`;
    case "older":
      return `已有较新的“${other}”`;
    case "merged":
      return `替换了“${other}”`;
    case "nil":
    case "slip":
    case "failed":
    case "removed":
    case "leftOut":
    case "declined":
      return other;
  }
}

function differenceText({ what, field, expected, actual }: ControlDifference): string {
  const name = (id: FieldId | null) => (id === null ? "" : fieldName(id));
  const yuan = (fen: number) => (fen / 100).toFixed(2);
  switch (what) {
    case "rows":
      return `原表 ${expected} 行，并入 ${actual} 行`;
    case "amount":
      return `${name(field)}原表 ${yuan(expected)} 元，并入 ${yuan(actual)} 元`;
    case "statedTotal":
      return `表内合计${name(field)} ${yuan(expected)} 元，各行相加 ${yuan(actual)} 元`;
  }
}
