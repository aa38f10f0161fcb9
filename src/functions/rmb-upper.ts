// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseAmount } from "../domain/money/amount";
import { formatCapitalAmount } from "../domain/money/capital-amount";
import { refusal } from "./refuse";
import { spill } from "./spill";

/**
 * 把金额（元）写成中文大写，如“壹仟贰佰元整”；空白的留空，负数不能写成大写，为 #VALUE!。
 * @customfunction RMBUPPER
 * @param {any[][]} amounts 金额（元）所在的单元格或区域
 * @returns {any[][]} 与区域同样大小的大写金额
 */
export function rmbUpper(amounts: any[][]): any[][] {
  return spill(amounts, (value) => {
    const { state, amountFen } = parseAmount(value, 1);
    if (state === "blank") return "";
    if (amountFen === null) return refusal(`“${String(value)}”不是金额，请填数字（元）。`);
    if (amountFen < 0) return refusal(`${String(value)} 是负数，票据上不能写成大写，请改为正数。`);
    return formatCapitalAmount(amountFen);
  });
}
