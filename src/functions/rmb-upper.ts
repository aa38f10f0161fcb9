// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseAmount } from "../domain/money/amount";
import { formatCapitalAmount } from "../domain/money/capital-amount";
import { functionTexts } from "./function-locale";
import { refusal } from "./refuse";
import { spill } from "./spill";

/**
 * 把金额（元）写成中文大写，如“壹仟贰佰元整”；空白的留空，负数不能写成大写，为 #VALUE!。
 * @customfunction RMBUPPER
 * @param {any[][]} amounts 金额（元）所在的单元格或区域
 * @returns {any[][]} 与区域同样大小的大写金额
 * @example =NUAN.RMBUPPER(1234.5) // => 壹仟贰佰叁拾肆元伍角整
 * @example =NUAN.RMBUPPER(-1) // => #VALUE!
 */
export function rmbUpper(amounts: any[][]): any[][] {
  return spill(amounts, (value) => {
    const { state, amountFen } = parseAmount(value, 1);
    if (state === "blank") return "";
    if (amountFen === null) return refusal(functionTexts().notAnAmount(String(value)));
    if (amountFen < 0) return refusal(functionTexts().negativeAmount(String(value)));
    return formatCapitalAmount(amountFen);
  });
}
