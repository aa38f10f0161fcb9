import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { toLabel, withoutParentheses } from "../../workbook/recognition/cell-label";

/** The columns at the right of a merged table that say where each row came from. */
export const ORIGIN_HEADS = { file: "来源文件", sheet: "来源表", row: "来源行" } as const;
/** The hidden column of a return slip by which its rows find home. */
export const ROW_KEY_HEAD = "行标识";
/** The column of a return slip that says what is wrong. */
export const PROBLEM_HEAD = "需要补正";

const OURS: ReadonlySet<string> = new Set([...Object.values(ORIGIN_HEADS), ROW_KEY_HEAD, PROBLEM_HEAD]);
const FIELD_LABELS: ReadonlySet<string> = new Set(
  Object.values(FIELD_CATALOGUE).map(({ chinese }) => withoutParentheses(toLabel(chinese))),
);

/**
 * The header of a field in a merged table or a slip, with the unit of an amount.
 *
 * @example
 * fieldHead("reliefAmount", 1);
 * // => "慰问金额（元）"
 */
export function fieldHead(field: FieldId, unitYuan: 1 | 10000): string {
  const unit = unitYuan === 1 ? "元" : "万元";
  return FIELD_CATALOGUE[field].kind === "amount"
    ? `${fieldName(field)}（${unit}）`
    : FIELD_CATALOGUE[field].chinese;
}

/**
 * The name of a field without a unit of amount.
 *
 * @example
 * fieldName("reliefAmount");
 * // => "慰问金额"
 */
export function fieldName(field: FieldId): string {
  return FIELD_CATALOGUE[field].chinese.replace(/（万?元）$/, "");
}

/**
 * A header for a column that is no field, such that it is taken neither for a field nor for one of our own columns, and stands
 * only once. What a unit's own collection says of origins becomes 下级来源….
 *
 * @example
 * otherHead("备注", new Set());
 * // => "备注·2"
 */
export function otherHead(label: string, taken: ReadonlySet<string>): string {
  const plain = OURS.has(label) ? `下级${label}` : label;
  const isField = FIELD_LABELS.has(withoutParentheses(toLabel(plain)));
  let head = isField ? `${plain}·2` : plain;
  for (let number = isField ? 3 : 2; taken.has(head); number += 1) head = `${plain}·${number}`;
  return head;
}
