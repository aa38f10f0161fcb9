import type { CellValue } from "../../../domain/cell-value";
import { parseResidentId } from "../../../domain/identity/resident-id";
import { reasonOf, type ValueReading } from "./value-reading";

/** A person's name, and the resident number that stood in the same cell, if any. */
export interface NameValue {
  readonly name: string;
  readonly residentId: string | null;
}

const INVISIBLE = /[\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const DOTS = /[•・‧∙．.]/g;
const CHINESE = /^[\u3400-\u9fff·\s]+$/;
// A name that says the same in every form: nearly all of them.
const PLAIN_NAME = /^[\u4e00-\u9fa5]+$/;
const NAME_AND_NUMBER = /^([\u3400-\u9fff·]{2,12})[,，:：、\s]*(\d{15}|\d{17}[\dXx])$/;

/**
 * Reads a person's name: padding of any width is dropped, also inside a Chinese name (张　三); the dot of names such as
 * 阿依古丽·买买提 becomes one and the same; a Latin name keeps its blanks. A name with a resident number in the same cell
 * is divided.
 *
 * @example
 * readName("甲　某\t");
 * // => { state: "read", value: { name: "甲某", residentId: null }, fix: { before: "甲　某\t", after: "甲某", reason: "invisibleCharacters" } }
 */
export function readName(value: CellValue): ValueReading<NameValue> {
  if (value === null) return { state: "blank" };
  if (typeof value !== "string") return { state: "unreadable" };
  if (PLAIN_NAME.test(value)) return { state: "read", value: { name: value, residentId: null }, fix: null };
  const text = value.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
  if (text === "") return { state: "blank" };
  const dotted = CHINESE.test(text.replace(DOTS, "·")) ? text.replace(DOTS, "·").replace(/\s/g, "") : text;
  const divided = NAME_AND_NUMBER.exec(dotted.replace(/\s/g, ""));
  if (divided !== null) {
    const reading = parseResidentId(divided[2] ?? "");
    const name = divided[1] ?? "";
    const fix = { before: value, after: name, reason: "nameAndNumber" } as const;
    return { state: "read", value: { name, residentId: reading.residentId ?? reading.normalized }, fix };
  }
  if (/\d/.test(dotted)) return { state: "unreadable" };
  const fix = dotted === value ? null : { before: value, after: dotted, reason: reasonOf(value, dotted) };
  return { state: "read", value: { name: dotted, residentId: null }, fix };
}
