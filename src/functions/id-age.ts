// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseDate } from "../domain/calendar/parse-date";
import { ageAt } from "../domain/identity/age";
import { functionTexts } from "./function-locale";
import { refusal, refuse } from "./refuse";
import { soundResidentId } from "./sound-resident-id";
import { cellOf, spill } from "./spill";

/**
 * 按身份证号码计算到某一天的周岁；空白的留空，号码有误或那天还未出生的为 #VALUE!。
 * @customfunction IDAGE
 * @param {any[][]} ids 身份证号码所在的单元格或区域
 * @param {any} asOf 计算到哪一天，如 TODAY() 或 2027-01-15
 * @returns {any[][]} 周岁
 * @example =NUAN.IDAGE("341899196504010010","2027-01-15") // => 61
 */
export function idAge(ids: any[][], asOf: any): any[][] {
  const reading = parseDate(cellOf(asOf));
  if (reading.kind !== "read") return refuse(functionTexts().notADay(String(cellOf(asOf) ?? "")));
  return spill(ids, (value) =>
    soundResidentId(value, ({ birthDate }) =>
      birthDate === null ? null : (ageAt(birthDate, reading.date) ?? refusal(functionTexts().notBornYet)),
    ),
  );
}
