import type { CellValue } from "../../domain/cell-value";
import type { NonRecordRole } from "../recognized-table";
import { isBlankCell, toLabel } from "./cell-label";
import { isKnownHeader } from "./match-header";

/** What a row under a header is; "newHeader" begins another table. */
export type RowRole = "record" | "newHeader" | NonRecordRole;

/** Columns are 0-based within the grid. */
export interface RowRoleParams {
  /** Columns of the fields that make a row a record. */
  readonly keys: readonly number[];
  readonly columns: readonly number[];
  readonly serialColumn: number | null;
  /** The first and last column with a label or a field: a 小计 may stand in a column that is none of ours. */
  readonly extent: readonly [first: number, last: number];
  /** Every label of every level of the header, from `toLabel`. */
  readonly headerLabels: ReadonlySet<string>;
  /** The column of remarks, where a row may be called an example. */
  readonly remarkColumn: number | null;
}

const TOTAL = /^(?:合计|总计|总合计|总共计|共计|累计|总金额|总额|本年累计|全县合计)/;
const SUBTOTAL =
  /^(?:本页|单位|本单位|系统)?小计|^(?:本|当)(?:页|日|周|月|季|季度)(?:合计|小计|累计|计$)|^(?:承前页|接前页|过次页|转下页)$|小计$/;
const NOTE = /^(?:注|备注|说明|填表说明|填写说明|附注|附)(?::|\d|[一二三四]|$)|^[※#]|^本(?:表|名册)一式/;
const SIGNATURE =
  /^(?:单位|部门|工会|培训机构|机构|企业)?(?:负责人|主席|领导|工会主席|制表人?|填表人?|填报人|审核人?|批准人?|审批人?|复核人?|经办人|证明人|发放人|主管|分管领导|申请时间|填报时间|制表时间|填表时间)(?:\(?(?:签字|签名|签章|盖章)\)?)?:/;
const SENDER =
  /^(?:填报|填表|报送|呈报|上报|编制|制表|申报|所在|单位|上级|所属|隶属|主管|系统)[^:]{0,12}:|^(?:填报|报送|编制|制表)单位$|^主管部门$/;
const SAMPLE = /^(?:例|示例|样例|例如|填写示例|范例|样本|填表示例)$/;
const SAMPLE_REMARK = /^[(（]?(?:样例|示例|范例|填写示例|填表示例)|(?:填报|填写|上报)时请?删除/;
const COLUMN_NUMBER = /^(?:[甲乙丙丁]|\d{1,2}|\(\d{1,2}\)|\.{2,}|…+)$/;
/** 12, 3-4, A07, 第5户, 十二, …: what numbers a row; a sentence in that column is none. */
const SERIAL = /^(?:[^\d]{0,3}\d[\d.-]{0,7}[^\d]{0,2}|[一二三四五六七八九十百]{1,5}|[.…·]*)$/;
const MARKED = /^[*#&※＊＃＆]/;
const LONGEST_CELL = 180;
const LEADING_CELLS = 3;
const LARGEST_HEADER_VALUE_SHARE = 0.6;
const FORM_LABEL_SHARE = 0.4;
// Most cells are records' own: only one that begins like a line of the foot is worth normalising.
const MAY_BE_FOOT =
  /^[\s\u200b\ufeff(（*]*[合总共累小本单注备说填附※#例示样范部工负主领制审批复经证发全系培机企分申报呈编所上隶当承接过转]/;
const MAY_END_FOOT = /计[\s：:]*$/;

function leadingLabels(row: readonly CellValue[], params: RowRoleParams): string[] {
  const labels: string[] = [];
  const [first, last] = params.extent;
  for (let column = first; column <= last && labels.length < LEADING_CELLS; column++) {
    const cell = row[column];
    if (isBlankCell(cell)) continue;
    if (typeof cell !== "string" || cell.length > LONGEST_CELL) labels.push("");
    else if (!MAY_BE_FOOT.test(cell) && !MAY_END_FOOT.test(cell)) labels.push("");
    // toLabel drops a closing colon, by which a signature line is told; it is put back.
    else labels.push(toLabel(cell) + (/[:：][\s_\u3000]*$/.test(cell) ? ":" : ""));
  }
  return labels;
}

/**
 * True for a line of a form of one household (姓名 甲某 性别 女): every other cell says what the next one is.
 *
 * @example
 * isFormLine(["姓名", "甲某", "性别", "女"]);
 * // => true
 */
export function isFormLine(row: readonly CellValue[]): boolean {
  const cells = row.filter((cell) => !isBlankCell(cell));
  const known = cells.filter((cell) => typeof cell === "string" && isKnownHeader(toLabel(cell))).length;
  return (
    known >= 2 &&
    known >= cells.length * FORM_LABEL_SHARE &&
    known < cells.length * LARGEST_HEADER_VALUE_SHARE
  );
}

function headerRole(
  row: readonly CellValue[],
  params: RowRoleParams,
): "header" | "newHeader" | "other" | null {
  let filled = 0;
  let known = 0;
  let repeated = 0;
  for (const cell of row) {
    if (isBlankCell(cell)) continue;
    filled += 1;
    if (typeof cell !== "string" || cell.length > LONGEST_CELL) continue;
    const label = toLabel(cell);
    if (params.headerLabels.has(label)) repeated += 1;
    if (isKnownHeader(label)) known += 1;
  }
  if (filled >= 2 && repeated >= filled * LARGEST_HEADER_VALUE_SHARE) return "header";
  if (filled >= 2 && known >= filled * LARGEST_HEADER_VALUE_SHARE) return "newHeader";
  return isFormLine(row) ? "other" : null;
}

function isOnlyNumbered(row: readonly CellValue[], params: RowRoleParams): boolean {
  const { serialColumn } = params;
  if (serialColumn === null || isBlankCell(row[serialColumn])) return false;
  if (!SERIAL.test(toLabel(row[serialColumn]))) return false;
  // Formulas copied down ahead of the data leave zeros behind.
  return params.columns.every(
    (column) => column === serialColumn || isBlankCell(row[column]) || row[column] === 0,
  );
}

function roleWithoutKey(row: readonly CellValue[], params: RowRoleParams): NonRecordRole {
  if (isOnlyNumbered(row, params)) return "numbered";
  const first = row.find((cell) => !isBlankCell(cell));
  if (MARKED.test(String(first).trim())) return "note";
  const others = params.columns.filter(
    (column) => column !== params.serialColumn && !isBlankCell(row[column]),
  );
  return others.length >= 1 && params.keys.every((column) => isBlankCell(row[column]))
    ? "continuation"
    : "other";
}

/**
 * What a row under a header is: a record, a total, a note, a signature line, the header again, or nothing.
 *
 * @example
 * readRowRole(["小　计", null, 1800], params);
 * // => "subtotal"
 */
export function readRowRole(row: readonly CellValue[], params: RowRoleParams): RowRole {
  const labels = leadingLabels(row, params);
  const first = labels[0];
  if (first === undefined) return "blank";
  for (const label of labels) {
    if (label === "") continue;
    if (SUBTOTAL.test(label)) return "subtotal";
    if (TOTAL.test(label)) return "total";
    if (SIGNATURE.test(label) || SENDER.test(label)) return "signature";
  }
  // 说明 and 备注 begin a note, and head a column as well.
  if (NOTE.test(first)) return headerRole(row, params) ?? "note";
  if (SAMPLE.test(first)) return "sample";
  const key = params.keys.find((column) => !isBlankCell(row[column]));
  const isRecord =
    key !== undefined &&
    params.columns.some((column) => column !== key && !isBlankCell(row[column]) && row[column] !== row[key]);
  const keyLabel = key === undefined ? "" : toLabel(row[key]);
  if (keyLabel === "" || params.headerLabels.has(keyLabel) || isKnownHeader(keyLabel)) {
    const header = headerRole(row, params);
    if (header !== null) return header;
  }
  if (!isRecord) return roleWithoutKey(row, params);
  const remark = params.remarkColumn === null ? null : row[params.remarkColumn];
  if (typeof remark === "string" && SAMPLE_REMARK.test(remark.trim())) return "sample";
  // 甲 乙 1 2 3: the line that numbers the columns.
  if (COLUMN_NUMBER.test(keyLabel)) return "columnNumbers";
  return "record";
}
