// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseBankAccount } from "../domain/identity/bank-account";
import { maskBankAccount } from "../domain/identity/mask";
import { spill } from "./spill";

/**
 * 遮盖银行卡号或账号，只留末四位；空白的留空。
 * @customfunction CARDMASK
 * @param {any[][]} accounts 银行卡号或账号所在的单元格或区域
 * @returns {any[][]} 遮盖后的账号
 * @example =NUAN.CARDMASK("6299990000000000004") // => ***************0004
 */
export function cardMask(accounts: any[][]): any[][] {
  return spill(accounts, (value) => maskBankAccount(parseBankAccount(value).normalized));
}
