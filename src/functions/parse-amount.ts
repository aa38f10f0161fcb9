// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseAmount as readAmount } from "../domain/money/amount";
import { yuanOfFen } from "../domain/money/fen";
import { parseCapitalAmount } from "../domain/money/parse-capital-amount";
import { functionTexts } from "./function-locale";
import { refusal } from "./refuse";
import { spill } from "./spill";

/**
 * 把各种写法的金额（¥1,234.50元、1.2万元、全角数字、中文大写）读成以元为单位的数字；空白的留空，读不出的为 #VALUE!。
 * @customfunction PARSEAMOUNT
 * @param {any[][]} amounts 金额所在的单元格或区域
 * @returns {any[][]} 金额（元）
 * @example =NUAN.PARSEAMOUNT("1.2万元") // => 12000
 * @example =NUAN.PARSEAMOUNT({"¥1234.50元","壹佰零壹元伍角整","约五百"}) // => 1234.5,101.5,#VALUE!
 */
export function parseAmount(amounts: any[][]): any[][] {
  return spill(amounts, (value) => {
    const { state, amountFen } = readAmount(value, 1);
    if (state === "blank") return "";
    const read = amountFen ?? (typeof value === "string" ? parseCapitalAmount(value) : null);
    return read === null ? refusal(functionTexts().unreadableAmount(String(value))) : yuanOfFen(read);
  });
}
