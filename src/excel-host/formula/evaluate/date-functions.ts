import { fromSerialDate } from "../../cell/serial-date";
import { numberInText, toNumber, toText, toWhole } from "./coercion";
import { fail, FormulaError, isError, matrixOf, type Scalar, type Value } from "./formula-value";
import { lift } from "./lift";
import { type KnownFunction, scalarFunction, wholeFunction } from "./worksheet-call";

const lastDay = 2_958_465;
/** Excel's 1900 has a 29 February that never was, at this serial number. */
const leapThatNeverWas = 60;
const dayZero = Date.UTC(1899, 11, 30);

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a serial number, with Excel's own January and February of 1900. */
function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > lastDay) return fail("#NUM!");
  if (whole === leapThatNeverWas) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  return fromSerialDate(whole < leapThatNeverWas ? whole + 1 : whole);
}

/** The serial number of a day; months and days beyond their ends count on. */
function serialOf(year: number, month: number, day: number): number {
  if (year === 1900 && month === 2 && day === 29) return leapThatNeverWas;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  const serial = (moment.getTime() - dayZero) / 86_400_000;
  const corrected = serial <= leapThatNeverWas ? serial - 1 : serial;
  return corrected < 0 || corrected > lastDay ? fail("#NUM!") : corrected;
}

const toSerial = (value: Scalar): number => {
  const serial = toNumber(value);
  return serial < 0 ? fail("#NUM!") : serial;
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months on, or the last of that month. */
function monthsOn(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const at = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return serialOf(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
}

function monthEnd(serial: number, months: number): number {
  const { year, month } = dayOf(serial);
  return serialOf(year, month + months + 1, 0);
}

/** Whole months between two days. */
function monthsBetween(from: Day, to: Day): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

/** DATEDIF. Source: Microsoft's page on it; "md", which that page itself calls unreliable, counts from the last same day. */
function dateDifference(start: Scalar, end: Scalar, unit: Scalar): number {
  const [first, last] = [Math.floor(toSerial(start)), Math.floor(toSerial(end))];
  if (first > last) return fail("#NUM!");
  const [from, to] = [dayOf(first), dayOf(last)];
  const months = monthsBetween(from, to);
  switch (toText(unit).toLowerCase()) {
    case "d":
      return last - first;
    case "m":
      return months;
    case "y":
      return Math.floor(months / 12);
    case "ym":
      return months % 12;
    case "md":
      return to.day >= from.day ? to.day - from.day : to.day - from.day + daysIn(to.year, to.month - 1 || 12);
    case "yd": {
      const years = Math.floor(months / 12);
      return last - serialOf(from.year + years, from.month, from.day);
    }
    default:
      return fail("#NUM!");
  }
}

/** Day of the week, Monday 0 to Sunday 6; Excel counts from a Sunday, 1900-01-01. */
const weekdayOf = (serial: number): number => (Math.floor(serial) + 5) % 7;

const weekdayStarts: Readonly<Record<number, number>> = { 11: 0, 12: 1, 13: 2, 14: 3, 15: 4, 16: 5, 17: 6 };

function weekday(value: Scalar, kind: Scalar): number {
  const day = weekdayOf(toSerial(value));
  const type = toWhole(kind);
  if (type === 1) return ((day + 1) % 7) + 1;
  if (type === 2) return day + 1;
  if (type === 3) return day;
  const start = weekdayStarts[type];
  return start === undefined ? fail("#NUM!") : ((day - start + 7) % 7) + 1;
}

function holidaysOf(value: Value | undefined): ReadonlySet<number> {
  const days = new Set<number>();
  if (value === undefined) return days;
  for (const one of matrixOf(value).rows.flat()) {
    if (isError(one)) throw new FormulaError(one);
    if (one !== null && one !== "") days.add(Math.floor(toNumber(one)));
  }
  return days;
}

function workDays([start = null, end = null, off]: readonly (Value | undefined)[]): Value {
  const holidays = holidaysOf(off);
  return lift([start, end], ([one = null, other = null]) => {
    const [from, to] = [Math.floor(toSerial(one)), Math.floor(toSerial(other))];
    let count = 0;
    for (let day = Math.min(from, to); day <= Math.max(from, to); day += 1)
      if (weekdayOf(day) < 5 && !holidays.has(day)) count += 1;
    return from <= to ? count : -count + 0;
  });
}

function workDay([start = null, days = null, off]: readonly (Value | undefined)[]): Value {
  const holidays = holidaysOf(off);
  return lift([start, days], ([one = null, other = null]) => {
    const wanted = toWhole(other);
    let day = Math.floor(toSerial(one));
    for (let left = Math.abs(wanted); left > 0;) {
      day += Math.sign(wanted);
      if (day < 0 || day > lastDay) return fail("#NUM!");
      if (weekdayOf(day) < 5 && !holidays.has(day)) left -= 1;
    }
    return day;
  });
}

const part = (pick: (day: Day) => number): KnownFunction =>
  scalarFunction(1, 1, (value = null) => pick(dayOf(toSerial(value))));

const clock = (pick: (seconds: number) => number): KnownFunction =>
  scalarFunction(1, 1, (value = null) => {
    const serial = toSerial(value);
    return pick(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400);
  });

const inText = (pick: (serial: number) => number): KnownFunction =>
  scalarFunction(1, 1, (value = null) => {
    if (typeof value !== "string") return fail("#VALUE!");
    // A bare number is no date, though it is a serial number.
    const serial = /^[\d.,]*$/.test(value.trim()) ? null : numberInText(value);
    return serial === null ? fail("#VALUE!") : pick(serial);
  });

const localSerial = (now: Date): number =>
  (Date.UTC(
    now.getFullYear(),
    now.getMonth(),
    now.getDate(),
    now.getHours(),
    now.getMinutes(),
    now.getSeconds(),
  ) -
    dayZero) /
  86_400_000;

/** Functions of days and times, by upper-case name. Source: Microsoft's pages on each of them. */
export const dateFunctions: readonly (readonly [string, KnownFunction])[] = [
  [
    "DATE",
    scalarFunction(3, 3, (year = null, month = null, day = null) => {
      const given = toWhole(year);
      return serialOf(given >= 0 && given < 1900 ? given + 1900 : given, toWhole(month), toWhole(day));
    }),
  ],
  ["YEAR", part(({ year }) => year)],
  ["MONTH", part(({ month }) => month)],
  ["DAY", part(({ day }) => day)],
  ["HOUR", clock((seconds) => Math.floor(seconds / 3600))],
  ["MINUTE", clock((seconds) => Math.floor(seconds / 60) % 60)],
  ["SECOND", clock((seconds) => seconds % 60)],
  [
    "TIME",
    scalarFunction(3, 3, (hour = null, minute = null, second = null) => {
      const seconds = toWhole(hour) * 3600 + toWhole(minute) * 60 + toWhole(second);
      return seconds < 0 ? fail("#NUM!") : (seconds % 86_400) / 86_400;
    }),
  ],
  ["TODAY", wholeFunction(0, 0, (_values, { now }) => Math.floor(localSerial(now())))],
  ["NOW", wholeFunction(0, 0, (_values, { now }) => localSerial(now()))],
  ["WEEKDAY", scalarFunction(1, 2, (value = null, kind = 1) => weekday(value, kind))],
  [
    "EDATE",
    scalarFunction(2, 2, (value = null, months = null) => monthsOn(toSerial(value), toWhole(months))),
  ],
  [
    "EOMONTH",
    scalarFunction(2, 2, (value = null, months = null) => monthEnd(toSerial(value), toWhole(months))),
  ],
  [
    "DATEDIF",
    scalarFunction(3, 3, (start = null, end = null, unit = null) => dateDifference(start, end, unit)),
  ],
  [
    "DAYS",
    scalarFunction(
      2,
      2,
      (end = null, start = null) => Math.floor(toNumber(end)) - Math.floor(toNumber(start)),
    ),
  ],
  ["DATEVALUE", inText(Math.floor)],
  ["TIMEVALUE", inText((serial) => serial - Math.floor(serial))],
  ["NETWORKDAYS", wholeFunction(2, 3, workDays)],
  ["WORKDAY", wholeFunction(2, 3, workDay)],
];
