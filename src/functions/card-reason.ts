// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseBankAccount } from "../domain/identity/bank-account";
import { renderIssue } from "../i18n/render-finding";
import { spill } from "./spill";

/**
 * 逐个检查银行卡号或账号，写出问题；没有问题或空白的留空。银行卡按末位校验，存折和单位账号只查位数。
 * @customfunction CARDREASON
 * @param {any[][]} accounts 银行卡号或账号所在的单元格或区域
 * @returns {any[][]} 与区域同样大小的问题说明
 * @example =NUAN.CARDREASON("6299990000000000004") // =>
 */
export function cardReason(accounts: any[][]): any[][] {
  return spill(accounts, (value) =>
    parseBankAccount(value)
      .issues.map((issue) => renderIssue(issue, "zh-CN"))
      .join("；"),
  );
}
