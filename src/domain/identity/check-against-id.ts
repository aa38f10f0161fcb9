import type { CalendarDate } from "../calendar/calendar-date";
import type { Issue } from "../finding";
import type { ResidentIdReading } from "./resident-id";

/**
 * Compares a birth date filled in beside an identity number with the date in the number; nothing is said when either is missing.
 * Errors: residentId.statedBirthDate.
 * Source: GB 11643-1999, characters 7–14; dossier form of needy workers, 出生日期.
 * @example checkStatedBirthDate("1949-12-30" as CalendarDate, parseResidentId("11010519491231002X"))?.params.expected // => "1949-12-31"
 */
export function checkStatedBirthDate(
  filled: CalendarDate | null,
  { birthDate }: Pick<ResidentIdReading, "birthDate">,
): Issue<"residentId.statedBirthDate"> | null {
  if (filled === null || birthDate === null || filled === birthDate) return null;
  return { code: "residentId.statedBirthDate", params: { filled, expected: birthDate } };
}
