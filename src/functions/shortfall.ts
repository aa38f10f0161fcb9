// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { yuanOfFen } from "../domain/money/fen";
import { assessReference } from "./assess-reference";
import { readParameters, unsetRefusal } from "./read-parameters";
import { spillTogether } from "./spill";

/**
 * 离 FLOORSTATUS 所说的参考标准还差多少元，达到的为 0；到账金额空白的留空，参考标准未设置的为 #N/A。自愿捐赠，差额只供内部掌握，不得催缴。
 * @customfunction SHORTFALL
 * @param {any[][]} received 到账金额（元）
 * @param {any[][]} unitClass 单位类别，如 条件好、一般；空白的只比最低标准
 * @param {any[][]} parameters “参数”表的 A、B 两列，如 参数!$A$1:$B$60
 * @returns {any[][]} 差额（元）
 * @example =NUAN.SHORTFALL({5000;900;""},"一般",{"最低参考标准",1000;"一般单位参考标准",2000}) // => 0;100;
 * @example =NUAN.SHORTFALL(5000,"一般",{"最低参考标准",1000}) // => #N/A
 */
export function shortfall(received: any[][], unitClass: any[][], parameters: any[][]): any[][] {
  const set = readParameters(parameters);
  return spillTogether([received, unitClass], ([amount = null, className = null]) => {
    const { issue, unset } = assessReference(amount, className, set);
    if (unset.length > 0) return unsetRefusal(unset);
    return issue === null ? 0 : yuanOfFen(issue.params.shortfallFen);
  });
}
