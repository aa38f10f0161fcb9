// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { assessReference } from "./assess-reference";
import { readParameters, unsetRefusal } from "./read-parameters";
import { spillTogether } from "./spill";

/**
 * 与参考标准比较：达到参考标准，或低于哪一种参考标准；到账金额空白的留空，最低参考标准未设置的为 #N/A。自愿捐赠，参考标准只供内部掌握。
 * @customfunction FLOORSTATUS
 * @param {any[][]} received 到账金额（元）
 * @param {any[][]} unitClass 单位类别，如 条件好、一般；空白的只比最低标准
 * @param {any[][]} parameters “参数”表的 A、B 两列，如 参数!$A$1:$B$60
 * @returns {any[][]} 达到参考标准，或低于哪一种
 * @example =NUAN.FLOORSTATUS({5000;900;3000},{"条件好";"一般";"条件好"},{"最低参考标准",1000;"一般单位参考标准",2000;"条件好单位参考标准",4000}) // => 达到参考标准;低于最低参考标准;低于条件好单位参考标准
 * @example =NUAN.FLOORSTATUS(900,"一般",{"最低参考标准",""}) // => #N/A
 */
export function floorStatus(received: any[][], unitClass: any[][], parameters: any[][]): any[][] {
  const set = readParameters(parameters);
  return spillTogether([received, unitClass], ([amount = null, className = null]) => {
    const { issue, unset } = assessReference(amount, className, set);
    if (issue !== null) return LEVEL_WORDS[issue.params.level];
    return unset.length > 0 ? unsetRefusal(unset) : "达到参考标准";
  });
}

const LEVEL_WORDS = {
  minimum: "低于最低参考标准",
  wellOff: "低于条件好单位参考标准",
  ordinary: "低于一般单位参考标准",
  perHead: "低于人均参考标准",
  lastYear: "低于上年",
  passedUp: "转交不足",
} as const;
