import type { CellValue } from "../../domain/cell-value";
import { cleanIdentifier } from "../../domain/identity/clean-identifier";
import type { IdentityRow } from "./identity-rows";
import { readIdentityNumber } from "./values/read-identity-number";

/** How a number was damaged. */
export type Damage = "digitsLost" | "digitMissing" | "characters";

/** Where the same person stands with a sound number, and what agrees. */
export interface RescueEvidence {
  readonly sheet: string;
  readonly row: number;
  /** Digits of the damaged number that agree with the sound one. */
  readonly sameDigits: number;
  readonly isSamePhone: boolean;
}

/** A sound number proposed for a damaged one; only ever proposed. */
export interface RescueProposal {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: string;
  readonly damage: Damage;
  /** "sure" where the telephone agrees too; the name and the digits alone are to be confirmed. */
  readonly confidence: "sure" | "confirm";
  readonly evidence: readonly RescueEvidence[];
}

/** A damaged number nobody, or more than one person, was found for. */
export interface UnrescuedNumber {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly candidates: number;
}

export interface RescueResult {
  readonly proposals: readonly RescueProposal[];
  readonly unrescued: readonly UnrescuedNumber[];
}

const LENGTH = 18;
const KEPT_DIGITS = 15;
const LEAST_DIGITS = 14;
/** The distance of neighbouring numbers of this size (64), and the X that stands for ten. */
const NEAREST_STORED = 74;

interface DamagedNumber {
  readonly damage: Damage;
  /** How many digits agree, or null where this cannot be the number that was meant. */
  readonly agreement: (sound: string) => number | null;
}

/** Reads what is left of a damaged number; null where too little is left, or it is no resident number at all. */
function readDamaged(value: CellValue): DamagedNumber | null {
  const isLostNumber = typeof value === "number" && value >= 1e17 && value < 1e18;
  const text = isLostNumber ? BigInt(value).toString() : cleanIdentifier(String(value ?? ""));
  if (isLostNumber || /^\d{15}0{3}$/.test(text)) {
    const kept = isLostNumber
      ? value.toPrecision(KEPT_DIGITS).replace(/\.|e.*$/g, "")
      : text.slice(0, KEPT_DIGITS);
    return {
      damage: "digitsLost",
      agreement: (sound) => {
        if (sound.startsWith(kept)) return KEPT_DIGITS;
        // Excel cuts after fifteen digits; other programs store the nearest number they can, up to 64 away.
        const isNearest = isLostNumber && Math.abs(Number(sound.replace("X", "0")) - value) <= NEAREST_STORED;
        return isNearest ? commonPrefix(sound, text) : null;
      },
    };
  }
  if (/^\d{15,16}[\dX]$/.test(text) && text.length < LENGTH && text.length >= LENGTH - 2)
    return {
      damage: "digitMissing",
      agreement: (sound) => (isSubsequence(text, sound) ? text.length : null),
    };
  const isNearlyDigits = text.length === LENGTH && text.replace(/\d/g, "").length <= LENGTH - LEAST_DIGITS;
  if (typeof value !== "string" || !isNearlyDigits || /^\d{17}[\dX]$/.test(text)) return null;
  return { damage: "characters", agreement: (sound) => agreementOfCharacters(text, sound) };
}

function commonPrefix(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length += 1;
  return length;
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}

function agreementOfCharacters(text: string, sound: string): number | null {
  let same = 0;
  for (let at = 0; at < LENGTH; at++) {
    const character = text[at] ?? "";
    if (character === sound[at]) same += 1;
    else if (/[\dX]/.test(character)) return null;
  }
  return same;
}

/**
 * Finds the number that was meant for each damaged one (stored as a number from 1e15 on, ending in 000, one or two digits
 * short, letters among the digits) on other sheets, in last year's file or in the family table: the name must be the same
 * and every digit that is left must agree. A telephone that agrees decides between several people of one name and makes
 * the proposal sure. Nothing is ever computed or guessed; whom nobody or several fit is listed as unrescued.
 * Source: IEEE 754 keeps 15 decimal digits, so Excel drops those behind.
 *
 * @example
 * rescueResidentIds([
 *   { sheet: "登记", row: 5, column: 3, name: "甲某", residentId: 341899197001010000, phones: [] },
 *   { sheet: "上年", row: 9, column: 3, name: "甲某", residentId: "341899197001010011", phones: [] },
 * ]).proposals[0]?.after;
 * // => "341899197001010011"
 */
export function rescueResidentIds(rows: readonly IdentityRow[]): RescueResult {
  const soundByName = new Map<string, { readonly row: IdentityRow; readonly sound: string }[]>();
  const damaged: { readonly row: IdentityRow; readonly number: DamagedNumber }[] = [];
  for (const row of rows) {
    const reading = readIdentityNumber(row.residentId);
    if (reading.state === "read" && reading.value.length === LENGTH) {
      const sameName = soundByName.get(row.name);
      if (sameName === undefined) soundByName.set(row.name, [{ row, sound: reading.value }]);
      else sameName.push({ row, sound: reading.value });
      continue;
    }
    const number = readDamaged(row.residentId);
    if (number !== null) damaged.push({ row, number });
  }
  const proposals: RescueProposal[] = [];
  const unrescued: UnrescuedNumber[] = [];
  for (const { row, number } of damaged) {
    const { sheet, row: rowNumber, column } = row;
    const found = (soundByName.get(row.name) ?? []).flatMap(({ row: other, sound }) => {
      const sameDigits = number.agreement(sound);
      if (sameDigits === null) return [];
      const isSamePhone = other.phones.some((phone) => row.phones.includes(phone));
      return [{ sound, evidence: { sheet: other.sheet, row: other.row, sameDigits, isSamePhone } }];
    });
    const byPhone = found.filter(({ evidence }) => evidence.isSamePhone);
    const decisive = byPhone.length > 0 ? byPhone : found;
    const [after, ...more] = new Set(decisive.map(({ sound }) => sound));
    if (after === undefined || more.length > 0) {
      const candidates = new Set(found.map(({ sound }) => sound)).size;
      unrescued.push({ sheet, row: rowNumber, column, candidates });
      continue;
    }
    proposals.push({
      ...{ sheet, row: rowNumber, column, before: row.residentId, after, damage: number.damage },
      confidence: byPhone.length > 0 ? "sure" : "confirm",
      evidence: found.filter(({ sound }) => sound === after).map(({ evidence }) => evidence),
    });
  }
  return { proposals, unrescued };
}
