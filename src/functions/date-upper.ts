// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { formatCapitalDate } from "../domain/calendar/capital-date";
import { parseDate } from "../domain/calendar/parse-date";
import { functionTexts } from "./function-locale";
import { refusal } from "./refuse";
import { spill } from "./spill";

/**
 * 把日期写成票据用的中文大写，如“贰零贰柒年零壹月壹拾伍日”；空白的留空，读不出的为 #VALUE!。
 * @customfunction DATEUPPER
 * @param {any[][]} dates 日期所在的单元格或区域
 * @returns {any[][]} 与区域同样大小的大写日期
 * @example =NUAN.DATEUPPER("2027-01-15") // => 贰零贰柒年零壹月壹拾伍日
 * @example =NUAN.DATEUPPER("明天") // => #VALUE!
 */
export function dateUpper(dates: any[][]): any[][] {
  return spill(dates, (value) => {
    const reading = parseDate(value);
    if (reading.kind === "blank") return "";
    return reading.kind === "read"
      ? formatCapitalDate(reading.date)
      : refusal(functionTexts().unreadableDate(String(value)));
  });
}
