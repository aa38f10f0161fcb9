import type { CellValue } from "../../domain/cell-value";
import { type Damage, type DamagedNumber, readDamaged } from "./damaged-number";
import type { IdentityRow } from "./identity-rows";
import { readIdentityNumber } from "./values/read-identity-number";

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

/**
 * Finds the number that was meant for each damaged one (stored as a number from 1e15 on, ending in 000, up to four digits short, one
 * or two too many, letters among the digits) on other sheets, in last year's file or in the family table: the name must be the same
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
