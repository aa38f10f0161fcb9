import { fromSerialDate, toSerialDate } from "../cell/serial-date";

const serial = (year: number, month: number, day: number): number => {
  // Months beyond the year's ends count on into the years beside it.
  const months = year * 12 + month - 1;
  return toSerialDate(Math.floor(months / 12), (months % 12) + 1, 1)! + day - 1;
};

/**
 * First day of a relative period and the day after its last, as serial numbers; null for what is not a period of time.
 * Weeks begin on Sunday, as Excel has them.
 *
 * @example
 * periodOf("thisMonth", 46027) // => [46023, 46054]
 */
export function periodOf(type: string, today: number): readonly [number, number] | null {
  const { year, month, weekday } = fromSerialDate(today);
  const days: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
  const day = days[type];
  if (day !== undefined) return [today + day, today + day + 1];
  if (type === "yearToDate") return [serial(year, 1, 1), today + 1];
  const parts = /^(last|this|next)(Week|Month|Quarter|Year)$/.exec(type);
  if (!parts) return null;
  const step = parts[1] === "last" ? -1 : parts[1] === "this" ? 0 : 1;
  if (parts[2] === "Week") {
    const sunday = today - weekday + 7 * step;
    return [sunday, sunday + 7];
  }
  const length = parts[2] === "Month" ? 1 : parts[2] === "Quarter" ? 3 : 12;
  const first = Math.floor((month - 1) / length) * length + 1 + step * length;
  return [serial(year, first, 1), serial(year, first + length, 1)];
}
