// The doc comments are what Excel shows to clerks; only tags of the custom functions metadata specification stand in them.
// That specification knows no "unknown": cells of any kind are any[][], read as CellValue at once.
/* eslint-disable @typescript-eslint/no-explicit-any */
import type { CellValue } from "../domain/cell-value";
import { parseResidentId } from "../domain/identity/resident-id";
import { parseAmount } from "../domain/money/amount";
import { formatCapitalAmount } from "../domain/money/capital-amount";
import { fenOfYuan } from "../domain/money/fen";
import { renderIssue } from "../i18n/render-finding";
import { amountOrRefuse, refuse } from "./refuse";

/**
 * 逐个检查身份证号码，写出每个号码的全部问题；没有问题或空白的留空。只查格式和校验码，不证明确有其人。
 * @customfunction IDREASON
 * @param {any[][]} ids 身份证号码所在的单元格或区域
 * @returns {string[][]} 与区域同样大小的问题说明
 */
export function idReason(ids: any[][]): string[][] {
  return (ids as CellValue[][]).map((row) =>
    row.map((value) =>
      parseResidentId(value)
        .issues.map((issue) => renderIssue(issue, "zh-CN"))
        .join("；"),
    ),
  );
}

/**
 * 把金额（元）写成中文大写，如“壹仟贰佰元整”；空白的留空，负数不能写成大写。
 * @customfunction RMBUPPER
 * @param {any[][]} amounts 金额（元）所在的单元格或区域
 * @returns {string[][]} 与区域同样大小的大写金额
 */
export function rmbUpper(amounts: any[][]): string[][] {
  return (amounts as CellValue[][]).map((row) =>
    row.map((value) => {
      const { state, amountFen } = parseAmount(value, 1);
      if (state === "blank") return "";
      if (amountFen === null) return refuse(`“${String(value)}”不是金额，请填数字（元）。`);
      if (amountFen < 0) return refuse(`${String(value)} 是负数，票据上不能写成大写，请改为正数。`);
      return formatCapitalAmount(amountFen);
    }),
  );
}

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
