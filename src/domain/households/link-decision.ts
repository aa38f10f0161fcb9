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
  return [digestOf(one), digestOf(other)].sort().join("");
}

function digestOf({ name, residentId, phone, workUnit }: PersonRecord): string {
  const text = residentId === "" ? `${name}\n${phone}\n${workUnit}` : `${name}\n${residentId}`;
  let low = 0x811c9dc5;
  let high = 0x9e3779b1;
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b);
    high ^= high >>> 13;
  }
  return [low, high].map((half) => (half >>> 0).toString(36).padStart(7, "0")).join("");
}
