import type { CalendarDate } from "../calendar/calendar-date";
import type { CellValue } from "../cell-value";
import type { Issue } from "../finding";
import { cleanIdentifier } from "./clean-identifier";
import { isKnownRegion } from "./is-known-region";
import { PERMIT_REGIONS, residentIdKind, type ResidentIdKind } from "./resident-id-kind";
import { suggestResidentId } from "./suggest-resident-id";
import { checkResidentId, isRealDay, residentIdCheckCharacter } from "./resident-id-check";

export type ResidentIdIssue = Issue<Extract<Issue["code"], `residentId.${string}`>>;

/** What a cell of identity numbers holds. "valid" means formally valid: a real person is not proved by it. */
export interface ResidentIdReading {
  readonly state: "blank" | "valid" | "faulty";
  /** Half-width, upper case, without blanks and wrapping punctuation; "" when blank. */
  readonly normalized: string;
  /** The 18 characters to compare and print; upgraded from 15, cut from a disability card; null if none is sure. */
  readonly residentId: string | null;
  /** Whose number it is; null where that is not sure. */
  readonly kind: ResidentIdKind | null;
  readonly birthDate: CalendarDate | null;
  readonly sex: "male" | "female" | null;
  readonly issues: readonly ResidentIdIssue[];
}

const NO_ISSUES: readonly ResidentIdIssue[] = [];
const EXCEL_PRECISION = 1e15;
const OLD_FOREIGN_CARD = /^[A-Z]{3}\d{12}$/;
const DISABILITY_CARD = /^\d{17}[\dX][1-7][1-4](?:[A-Z]\d)?$/;
const LOST_LONG_NUMBER = /^\d{15}0{4,6}$/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{2}$/;

/**
 * Reads a resident identity number as clerks type it and says everything that is wrong with it.
 * Also read: permits of Hong Kong, Macau and Taiwan residents (81, 82, 83), foreigners' cards (9…, old form three
 * letters and 12 digits, which has no 18-character number), disability cards (18 + type + grade), 15-digit numbers.
 * `asOf`: with it a birth date after that day is faulty; without it none is in the future.
 * Errors: residentId.precisionLost, checksum, length, character, birthDate, fifteenDigit, disabilityCard, format, region; of
 * permits: permitChecksum, permitRegion, oldCardDate.
 * Source: GB 11643-1999; GB/T 2260; numbers from 1e15 on lose digits in Excel (IEEE 754, 15 digits).
 * @example parseResidentId("11010519491231002x").residentId // => "11010519491231002X"
 */
export function parseResidentId(value: CellValue, asOf?: CalendarDate): ResidentIdReading {
  if (typeof value === "string" && value.length === 18 && checkResidentId(value) === "sound") {
    return readSound(value, NO_ISSUES, asOf);
  }
  if (value === null || value === "") return reading("blank", "", NO_ISSUES);
  if (typeof value === "number" && Math.abs(value) >= EXCEL_PRECISION) {
    const shown = String(Number(value.toPrecision(15)));
    return reading("faulty", shown, [{ code: "residentId.precisionLost", params: { value: shown } }]);
  }
  return readTyped(typeof value === "boolean" ? String(value).toUpperCase() : String(value), asOf);
}

function readTyped(typed: string, asOf: CalendarDate | undefined): ResidentIdReading {
  const text = cleanIdentifier(typed);
  if (text === "") return reading("blank", "", NO_ISSUES);
  const issues: ResidentIdIssue[] = [];
  if (text !== typed) issues.push({ code: "residentId.format", params: { value: typed, normalized: text } });
  if (OLD_FOREIGN_CARD.test(text)) return readOldForeignCard(text, issues);
  if (SCIENTIFIC.test(text) || LOST_LONG_NUMBER.test(text)) {
    issues.push({ code: "residentId.precisionLost", params: { value: text } });
    return reading("faulty", text, issues);
  }
  if (text.length === 18) return readEighteen(text, text, issues, asOf);
  if (/^\d{15}$/.test(text)) return readFifteen(text, issues, asOf);
  if (DISABILITY_CARD.test(text)) {
    const residentId = text.slice(0, 18);
    issues.push({
      code: "residentId.disabilityCard",
      params: { value: text, length: text.length, residentId },
    });
    return readEighteen(residentId, text, issues, asOf);
  }
  issues.push({ code: "residentId.length", params: { value: text, length: [...text].length } });
  pushCharacterIssues(text, text.length === 15 || text.length === 20, issues);
  return reading("faulty", text, issues);
}

function readEighteen(
  text: string,
  normalized: string,
  issues: ResidentIdIssue[],
  asOf: CalendarDate | undefined,
): ResidentIdReading {
  const check = checkResidentId(text);
  if (check === "sound") return readSound(text, issues, asOf, normalized);
  if (check === "characters") pushCharacterIssues(text, true, issues);
  const date = text.slice(6, 14);
  if (/^\d{8}$/.test(date) && !isRealDay(+date.slice(0, 4), +date.slice(4, 6), +date.slice(6))) {
    issues.push({ code: "residentId.birthDate", params: { value: text, date } });
  }
  if (check !== "characters" && residentIdCheckCharacter(text) !== text[17]) {
    const kind = residentIdKind(text);
    if (text.endsWith("000")) issues.push({ code: "residentId.precisionLost", params: { value: text } });
    else if (kind === "citizen") issues.push({ code: "residentId.checksum", params: { value: text } });
    else issues.push({ code: "residentId.permitChecksum", params: { value: text, kind } });
  }
  pushRegionIssue(text, issues);
  return reading("faulty", normalized, issues);
}

/** Three letters of the country, four digits of the place, six of the birth date, two more; the year has no century. */
function readOldForeignCard(text: string, issues: ResidentIdIssue[]): ResidentIdReading {
  const date = text.slice(7, 13);
  const [year, month, day] = [+date.slice(0, 2), +date.slice(2, 4), +date.slice(4)];
  if (isRealDay(1900 + year, month, day) || isRealDay(2000 + year, month, day))
    return { ...reading("valid", text, issues), kind: "foreigner" };
  issues.push({ code: "residentId.oldCardDate", params: { value: text, date } });
  return reading("faulty", text, issues);
}

function readFifteen(
  text: string,
  issues: ResidentIdIssue[],
  asOf: CalendarDate | undefined,
): ResidentIdReading {
  const seventeen = `${text.slice(0, 6)}19${text.slice(6)}`;
  const date = seventeen.slice(6, 14);
  if (!isRealDay(+date.slice(0, 4), +date.slice(4, 6), +date.slice(6))) {
    issues.push({ code: "residentId.birthDate", params: { value: text, date } });
    pushRegionIssue(text, issues);
    return reading("faulty", text, issues);
  }
  const upgraded = seventeen + residentIdCheckCharacter(seventeen);
  issues.push({ code: "residentId.fifteenDigit", params: { value: text, upgraded } });
  return readSound(upgraded, issues, asOf, text);
}

function readSound(
  text: string,
  found: readonly ResidentIdIssue[],
  asOf: CalendarDate | undefined,
  normalized = text,
): ResidentIdReading {
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}` as CalendarDate;
  const sex = (text.charCodeAt(16) & 1) === 1 ? "male" : "female";
  let issues = found;
  const kind = residentIdKind(text);
  if (kind !== "citizen" && kind !== "foreigner" && !text.startsWith(PERMIT_REGIONS[kind])) {
    const params = { value: text, kind, code: text.slice(0, 6), expected: PERMIT_REGIONS[kind] };
    issues = [...issues, { code: "residentId.permitRegion", params }];
  }
  if (!isKnownRegion(regionOf(text))) {
    issues = [...issues];
    pushRegionIssue(text, issues as ResidentIdIssue[]);
  }
  if (asOf !== undefined && birthDate > asOf) {
    const issue: ResidentIdIssue = {
      code: "residentId.birthDate",
      params: { value: text, date: text.slice(6, 14) },
    };
    return reading("faulty", normalized, [...issues, issue]);
  }
  return { state: "valid", normalized, residentId: text, kind, birthDate, sex, issues };
}

function regionOf(text: string): number {
  let code = 0;
  for (let at = 0; at < 6; at += 1) code = code * 10 + text.charCodeAt(at) - 48;
  return code;
}

function pushRegionIssue(text: string, issues: ResidentIdIssue[]): void {
  const code = text.slice(0, 6);
  if (/^\d{6}$/.test(code) && !isKnownRegion(Number(code))) {
    issues.push({ code: "residentId.region", params: { value: text, code } });
  }
}

// In a text of the wrong length (a name and a number in one cell) the first strange character says enough.
function pushCharacterIssues(text: string, all: boolean, issues: ResidentIdIssue[]): void {
  const suggested = suggestResidentId(text);
  let position = 0;
  for (const character of text) {
    position += 1;
    const allowed = (character >= "0" && character <= "9") || (character === "X" && position === 18);
    if (allowed) continue;
    issues.push({ code: "residentId.character", params: { value: text, position, character, suggested } });
    if (!all) return;
  }
}

function reading(
  state: ResidentIdReading["state"],
  normalized: string,
  issues: readonly ResidentIdIssue[],
): ResidentIdReading {
  return { state, normalized, residentId: null, kind: null, birthDate: null, sex: null, issues };
}
