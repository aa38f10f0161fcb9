import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { isBlankCell, toLabel } from "./cell-label";
import { isHeaderOf } from "./match-header";
import type { TableKind } from "../table-binding";

export type RowRole = "record" | "blank" | "total" | "subtotal" | "note" | "signature" | "header" | "other";

/** Columns are 0-based within the grid. */
export interface RowRoleParams {
  readonly kind: TableKind;
  readonly keys: readonly number[];
  readonly keyFields: readonly FieldId[];
  readonly columns: readonly number[];
}

const TOTAL = /^(?:合计|总计|总合计|总共计|共计|累计|总金额|总额)/;
const SUBTOTAL = /^(?:本页|单位)?小计|^本页合计|^本页计/;
const NOTE = /^(?:注|备注|说明|填表说明|填写说明|附注|附)(?::|\d|[一二三四]|$)|^[※#]|^本(?:表|名册)一式/;
const SIGNATURE =
  /^(?:单位|部门|工会)?(?:负责人|主席|领导|工会主席|制表人?|填表人?|填报人|审核人?|批准人?|审批人?|复核人?|经办人|证明人|发放人|主管)(?:\(?(?:签字|签名|签章|盖章)\)?)?:/;
const SAMPLE = /^(?:例|示例|样例|例如|填写示例|范例)$/;
const LONGEST_CELL = 180;
// Most cells are records' own: only one that begins like a line of the foot is worth normalising.
const MAY_BE_FOOT = /^[\s\u200b\ufeff(（*]*[合总共累小本单注备说填附※#例示样范部工负主领制审批复经证发]/;

function leadingLabels(row: readonly CellValue[]): string[] {
  const labels: string[] = [];
  for (const cell of row) {
    if (isBlankCell(cell)) continue;
    if (typeof cell !== "string" || cell.length > LONGEST_CELL || !MAY_BE_FOOT.test(cell)) {
      labels.push("");
      if (labels.length === 3) break;
      continue;
    }
    // toLabel drops a closing colon, by which a signature line is told; it is put back.
    const colon = /[:：][\s_\u3000]*$/.test(cell) ? ":" : "";
    labels.push(toLabel(cell) + colon);
    if (labels.length === 3) break;
  }
  return labels;
}

function mayBeRecord(row: readonly CellValue[], params: RowRoleParams): boolean {
  const key = params.keys.find((column) => !isBlankCell(row[column]));
  if (key === undefined) return false;
  return params.columns.some(
    (column) => column !== key && !isBlankCell(row[column]) && row[column] !== row[key],
  );
}

/** What a row under a header is: a record, a total, a note, a signature line, the header again, or nothing. */
export function readRowRole(row: readonly CellValue[], params: RowRoleParams): RowRole {
  const labels = leadingLabels(row);
  const first = labels[0];
  if (first === undefined) return "blank";
  for (const label of labels) {
    if (SUBTOTAL.test(label)) return "subtotal";
    if (TOTAL.test(label)) return "total";
    if (SIGNATURE.test(label)) return "signature";
  }
  if (NOTE.test(first)) return "note";
  if (SAMPLE.test(first)) return "other";
  if (!mayBeRecord(row, params))
    return /^\*/.test(String(row.find((cell) => !isBlankCell(cell))).trim()) ? "note" : "other";
  const keyIndex = params.keys.findIndex((column) => !isBlankCell(row[column]));
  const keyLabel = toLabel(row[params.keys[keyIndex] ?? 0]);
  if (isHeaderOf(keyLabel, params.kind, params.keyFields[keyIndex])) return "header";
  // 甲 乙 1 2 3: the line that numbers the columns.
  if (/^(?:[甲乙丙丁]|\d{1,2}|\(\d{1,2}\)|\.{2,}|…+)$/.test(keyLabel)) return "other";
  return "record";
}
