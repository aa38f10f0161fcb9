/** Excel's 1900 date system: serial 1 is 1900-01-01, and the non-existent 1900-02-29 has serial 60. */
const dayZero = Date.UTC(1899, 11, 30);

/**
 * Serial number of a calendar date, null when the date does not exist or lies before 1900-03-01.
 *
 * @example
 * toSerialDate(2026, 1, 1) // => 46023
 */
export function toSerialDate(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return null;
  return (date.getTime() - dayZero) / 86400000;
}

/** Calendar parts of a serial number, seconds rounded. */
export interface SerialParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * Calendar parts of a serial number.
 *
 * @example
 * fromSerialDate(46023).year // => 2026
 */
export function fromSerialDate(serial: number): SerialParts {
  const date = new Date(dayZero + Math.round(serial * 86400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
