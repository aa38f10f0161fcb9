// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import type { CellValue } from "../domain/cell-value";
import { fenOfYuan } from "../domain/money/fen";
import { amountOrRefuse, refuse } from "./refuse";

/**
 * 计算家庭月人均收入（元）：（年收入 − 刚性支出）÷ 12 ÷ 家庭人口，四舍五入到分。
 * @customfunction PERCAPITA
 * @param {any} annualIncome 家庭年收入（元）
 * @param {any} householdSize 家庭人口（人）
 * @param {any} [rigidSpending] 全年刚性支出（元），可不填
 * @returns {number} 月人均收入（元）
 */
export function perCapita(annualIncome: any, householdSize: any, rigidSpending?: any): number {
  const income = amountOrRefuse(annualIncome as CellValue, "家庭年收入");
  const size = Number(householdSize);
  if (householdSize === null || householdSize === "" || !Number.isInteger(size) || size < 1) {
    return refuse(`家庭人口“${String(householdSize ?? "")}”应为 1 以上的整数。`);
  }
  const none = rigidSpending === undefined || rigidSpending === null || rigidSpending === "";
  const spending = none ? 0 : amountOrRefuse(rigidSpending as CellValue, "刚性支出");
  return fenOfYuan((income - spending) / 100 / 12 / size) / 100;
}
