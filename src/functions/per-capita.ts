// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { fenOfYuan, yuanOfFen } from "../domain/money/fen";
import { namesOf } from "../i18n/names";
import { functionLocale } from "./function-locale";
import { amountOrNull, amountOrRefuse, countOrRefuse } from "./refuse";
import { spillTogether } from "./spill";

/**
 * 计算家庭月人均收入（元）：（年收入 − 刚性支出）÷ 12 ÷ 家庭人口，四舍五入到分；年收入空白的留空。
 * @customfunction PERCAPITA
 * @param {any[][]} annualIncome 家庭年收入（元）
 * @param {any[][]} householdSize 家庭人口（人）
 * @param {any[][]} [rigidSpending] 全年刚性支出（元），可不填
 * @returns {any[][]} 月人均收入（元）
 * @example =NUAN.PERCAPITA(36000,3) // => 1000
 * @example =NUAN.PERCAPITA({36000;10000},{3;3},{1800;0}) // => 950;277.78
 * @example =NUAN.PERCAPITA(36000,0) // => #VALUE!
 */
export function perCapita(annualIncome: any[][], householdSize: any[][], rigidSpending?: any[][]): any[][] {
  return spillTogether(
    [annualIncome, householdSize, rigidSpending],
    ([incomeCell = null, sizeCell = null, rigidCell = null]) => {
      const names = namesOf(functionLocale());
      const income = amountOrRefuse(incomeCell, names.field("annualIncome"));
      const size = countOrRefuse(sizeCell, names.field("householdSize"));
      const rigid = amountOrNull(rigidCell, names.field("rigidSpending")) ?? 0;
      return yuanOfFen(fenOfYuan((income - rigid) / 100 / 12 / size));
    },
  );
}
