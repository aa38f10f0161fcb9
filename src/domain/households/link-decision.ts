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
 * Shape: 28 characters; a digest, so that the kept decisions show no identity data (who has the register can still match them).
 * @example pairKeyOf(one, other) === pairKeyOf(other, one) // => true
 */
export function pairKeyOf(one: PersonRecord, other: PersonRecord): string {
  return [recordDigest(one), recordDigest(other)].sort().join("");
}

function recordDigest({ name, residentId, phone, workUnit }: PersonRecord): string {
  return digestOf(residentId === "" ? `${name}\n${phone}\n${workUnit}` : `${name}\n${residentId}`);
}
