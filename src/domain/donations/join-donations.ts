import type { Fen } from "../money/fen";
import type { UnitDonation } from "./unit-donation";

/**
 * One unit's lines of a list as one gift: money adds up, the last day counts. A pledge or a number of donors that every line repeats
 * is one; donors of several lines are never more than the staff, for the same people give by both channels.
 * @example joinDonations([donation, donation]).receivedFen // => twice that of one
 */
export function joinDonations(lines: readonly [UnitDonation, ...UnitDonation[]]): UnitDonation {
  const [first] = lines;
  if (lines.length === 1) return first;
  const staffCount = firstStated(lines.map((line) => line.staffCount));
  const donors = sumUnlessRepeated(lines.map(({ donorCount }) => donorCount));
  const most = Math.max(...lines.map(({ donorCount }) => donorCount ?? 0));
  const dates = lines.flatMap(({ receivedDate }) => receivedDate ?? []).sort();
  return {
    unitClass: firstStated(lines.map(({ unitClass }) => unitClass)),
    staffCount,
    donorCount: donors !== null && staffCount !== null && donors > staffCount ? most : donors,
    pledgedFen: sumUnlessRepeated(lines.map(({ pledgedFen }) => pledgedFen)) as Fen | null,
    receivedFen: sumOf(lines.map(({ receivedFen }) => receivedFen)) as Fen | null,
    receivedDate: dates.at(-1) ?? null,
    lastYearFen: firstStated(lines.map(({ lastYearFen }) => lastYearFen)),
  };
}

function firstStated<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

function sumOf(values: readonly (number | null)[]): number | null {
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0);
}

function sumUnlessRepeated(values: readonly (number | null)[]): number | null {
  const [first] = values;
  return first != null && values.every((value) => value === first) ? first : sumOf(values);
}
