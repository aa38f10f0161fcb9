import type { CalendarDate } from "./calendar-date";

// Days from 0000-03-01 to 1899-12-30, the day Excel's 1900 date system counts from (after its 29 February 1900).
const EXCEL_EPOCH = 693_899;

/**
 * Excel's serial number of a day of the proleptic Gregorian calendar.
 * Not covered: days before 1 March 1900, where Excel counts a 29 February 1900 that never was.
 * @example serialOf("2020-01-26" as CalendarDate) // => 43856
 */
export function serialOf(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  // Years counted from March put the leap day last, so no month needs a special case.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 1 - EXCEL_EPOCH;
}

/**
 * The day an Excel serial number stands for; a part of a day (the time) is dropped.
 * @example dateOfSerial(43856.75) // => "2020-01-26"
 */
export function dateOfSerial(serial: number): CalendarDate {
  const dayNumber = Math.floor(serial) + EXCEL_EPOCH;
  const era = Math.floor(dayNumber / 146_097);
  const dayOfEra = dayNumber - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return writeDate(year, month, day);
}

/**
 * Days from one day to another; negative when the second is earlier.
 * @example daysBetween("2027-01-10" as CalendarDate, "2027-01-13" as CalendarDate) // => 3
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return serialOf(to) - serialOf(from);
}

/**
 * The day of that year, month and day, or null when the calendar has none (30 February).
 * @example toCalendarDate(2027, 2, 29) // => null
 */
export function toCalendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= longest ? writeDate(year, month, day) : null;
}

function writeDate(year: number, month: number, day: number): CalendarDate {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return text as CalendarDate;
}
