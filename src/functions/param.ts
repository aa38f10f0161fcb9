// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseParameterValue } from "../domain/parameters/parse-parameter-value";
import { PARAMETER_DEFINITIONS } from "../domain/parameters/parameter-definitions";
import { serialOf } from "../domain/calendar/day-number";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { yuanOfFen } from "../domain/money/fen";
import type { Fen } from "../domain/money/fen";
import { parameterOfLabel } from "../i18n/label-lookup";
import { functionTexts } from "./function-locale";
import { readParameterCells, unreadableParameterText, unsetRefusal } from "./read-parameters";
import { refusal } from "./refuse";
import { spill } from "./spill";

/**
 * 按名称取一个年度参数的值：金额以元计，比例为小数，日期为 Excel 日期。未设置的为 #N/A，决不当作 0；没有这个参数或读不出的为 #VALUE!。
 * @customfunction PARAM
 * @param {any[][]} names 参数名称，如“低保线”，括号里的单位可不写
 * @param {any[][]} parameters “参数”表的 A、B 两列，如 参数!$A$1:$B$60
 * @returns {any[][]} 参数的值
 * @example =NUAN.PARAM("低保线",{"低保线（元/人/月）",750;"深度困难倍数",""}) // => 750
 * @example =NUAN.PARAM("深度困难倍数",{"低保线（元/人/月）",750;"深度困难倍数",""}) // => #N/A
 * @example =NUAN.PARAM("高温补贴",{"低保线（元/人/月）",750}) // => #VALUE!
 */
export function param(names: any[][], parameters: any[][]): any[][] {
  const cells = readParameterCells(parameters);
  return spill(names, (name) => {
    const id = parameterOfLabel(name);
    if (id === null) return refusal(functionTexts().unknownParameter(String(name)));
    const cell = cells.get(id) ?? null;
    const reading = parseParameterValue(id, cell);
    if (reading.kind === "unset") return unsetRefusal([id]);
    if (reading.kind === "unreadable") return refusal(unreadableParameterText(id, cell));
    const { value } = reading;
    switch (PARAMETER_DEFINITIONS[id].kind) {
      case "money":
        return yuanOfFen(value as Fen);
      case "date":
        return serialOf(value as CalendarDate);
      case "number":
      case "percent":
      case "boolean":
      case "text":
      case "choice":
        return value;
    }
  });
}
