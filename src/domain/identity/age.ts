import type { CalendarDate } from "../calendar/calendar-date";

/** Groups by age that forms ask for; working age ends at the full retirement age of 60 used on the dossier form. */
export type AgeClass = "minor" | "working" | "elderly";

/**
 * Full years lived on a day; null when the day lies before birth. Born on 29 February counts from 1 March.
 * Source: Civil Code of 2020, Articles 17 and 1259 (周岁, 届满 includes the day), reckoned from the birthday itself.
 * @example ageAt("1990-03-05" as CalendarDate, "2027-03-04" as CalendarDate) // => 36
 */
export function ageAt(birthDate: CalendarDate, asOf: CalendarDate): number | null {
  if (asOf < birthDate) return null;
  const years = Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return asOf.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * The group an age belongs to: under 18, 18 to 59, 60 and over.
 * Source: Civil Code of 2020, Article 17 (18); Law on the Elderly, Article 2 (60).
 * @example ageClassOf(60) // => "elderly"
 */
export function ageClassOf(age: number): AgeClass {
  return age < 18 ? "minor" : age < 60 ? "working" : "elderly";
}
