import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { parseDate } from "../../domain/calendar/parse-date";
import type { SaidByBulletin } from "../../domain/donations/bulletin-corrections";
import { GIFT_CHANNELS, type GiftChannel } from "../../domain/donations/gift";
import { fenOfYuan, type Fen } from "../../domain/money/fen";
import { channelSlogans } from "../../i18n/zh-cn/bulletin-texts";
import type { Grid } from "../../workbook/grid";

const DONOR_HEAD = "捐款单位（个人）";

/** What a bulletin in the workbook said, and of which day. */
export interface PublishedBulletin extends SaidByBulletin {
  readonly day: CalendarDate;
}

/**
 * Reads the last bulletin before a day from its sheet, as it stands in the workbook; null where there is none.
 * @example publishedBefore([], "2027-01-20" as CalendarDate) // => null
 */
export function publishedBefore(grids: readonly Grid[], day: CalendarDate): PublishedBulletin | null {
  let last: PublishedBulletin | null = null;
  for (const grid of grids) {
    if (!/^通报-\d{4}$/.test(grid.sheet.trim())) continue;
    const published = readPublished(grid);
    if (published === null || published.day >= day) continue;
    if (last === null || published.day > last.day) last = published;
  }
  return last;
}

function readPublished({ values }: Grid): PublishedBulletin | null {
  const rows = values.map((row) => row.map((value) => (value === null ? "" : value)));
  const isHead = (row: (typeof rows)[number]) => row.some((value) => String(value).startsWith(DONOR_HEAD));
  const headAt = rows.findIndex(isHead);
  const head = rows[headAt];
  const written = rows
    .slice(0, headAt)
    .flat()
    .map((value) => /\d{4}年\d+月\d+日/.exec(String(value))?.[0])
    .find((value) => value !== undefined);
  const reading = parseDate(written ?? null);
  if (reading.kind !== "read" || head === undefined) return null;
  const nameAt = head.findIndex((value) => String(value).startsWith(DONOR_HEAD));
  const sumAt = head.findIndex((value) => String(value).startsWith("累计"));
  const donors: { donor: string; sumFen: Fen }[] = [];
  for (const row of rows.slice(headAt + 1)) {
    // The head stands again on every page.
    if (isHead(row)) continue;
    const name = String(row[nameAt] ?? "").replace(/（.+转交）$/, "");
    const sum = row[sumAt];
    if (name === "" || name === "合计" || typeof sum !== "number") break;
    if (!name.startsWith("未具名")) donors.push({ donor: name, sumFen: fenOfYuan(sum) });
  }
  return { day: reading.date, donors, channels: readChannels(rows) };
}

function readChannels(rows: readonly (readonly (string | number | boolean)[])[]): SaidByBulletin["channels"] {
  const headAt = rows.findIndex((row) => row.includes("渠道") && row.includes("累计"));
  const sumAt = rows[headAt]?.indexOf("累计") ?? -1;
  const channels: Partial<Record<GiftChannel, Fen>> = {};
  if (headAt < 0) return channels;
  for (const row of rows.slice(headAt + 1)) {
    if (row.includes("合计")) break;
    const channel = GIFT_CHANNELS.find((each) => row.includes(channelSlogans[each]));
    const sum = row[sumAt];
    if (channel !== undefined && typeof sum === "number") channels[channel] = fenOfYuan(sum);
  }
  return channels;
}
