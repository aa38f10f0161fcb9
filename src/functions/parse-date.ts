// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { serialOf } from "../domain/calendar/day-number";
import { parseDate as readDate } from "../domain/calendar/parse-date";
import { functionTexts } from "./function-locale";
import { refusal } from "./refuse";
import { spill } from "./spill";

/**
 * 把各种写法的日期（2020.01.26、2018年9月16日、20180920）读成 Excel 日期，请把单元格设为日期格式；空白的留空，没有年份或读不出的为 #VALUE!。
 * @customfunction PARSEDATE
 * @param {any[][]} dates 日期所在的单元格或区域
 * @returns {any[][]} Excel 日期序列号
 * @example =NUAN.PARSEDATE("2020.01.26") // => 43856
 */
export function parseDate(dates: any[][]): any[][] {
  return spill(dates, (value) => {
    const reading = readDate(value);
    if (reading.kind === "blank") return "";
    return reading.kind === "read"
      ? serialOf(reading.date)
      : refusal(functionTexts().unreadableDate(String(value)));
  });
}
