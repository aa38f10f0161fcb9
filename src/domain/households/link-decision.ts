import { digestOf } from "../digest";
import type { PersonRecord } from "./person-record";

/** What a clerk decided about two lines, kept in the workbook and honoured in later years. */
export interface LinkDecision {
  /** As pairKeyOf gives it: it holds no identity data. */
  readonly pair: string;
  readonly verdict: "duplicate" | "notDuplicate";
  readonly reason: string;
}

/**
 * A stable key of two lines: it survives sorting and another year's sheet, and changes when a number or name is corrected,
 * for then the evidence is another and the question is put again.
 * Shape: 28 characters; digests of the two lines with the workbook's own salt, so that the kept decisions show no identity data
 * and two workbooks cannot be matched by them.
 * @example pairKeyOf(one, other) === pairKeyOf(other, one) // => true
 */
export function pairKeyOf(one: PersonRecord, other: PersonRecord, salt = ""): string {
  return [recordDigest(one, salt), recordDigest(other, salt)].sort().join("");
}

/**
 * One half of a pair's key: what one line says, digested.
 * Shape: 14 characters.
 * @example recordDigest(one, "").length // => 14
 */
export function recordDigest({ name, residentId, phone, workUnit }: PersonRecord, salt: string): string {
  const line = residentId === "" ? `${name}\n${phone}\n${workUnit}` : `${name}\n${residentId}`;
  return digestOf(salt === "" ? line : `${salt}\n${line}`);
}
