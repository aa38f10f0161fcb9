import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** What the bank says of a batch of payments: done, or refused and why. */
export const BANK_RETURN: TableDefinition = {
  chinese: "银行回盘",
  english: "Bank return",
  fields: [
    "serialNumber",
    "name",
    "residentId",
    "bankAccount",
    "bankName",
    "reliefAmount",
    "paidDate",
    "paymentStatus",
    "failureReason",
    "transactionReference",
    "remark",
  ],
  required: ["name", "bankAccount"],
  keys: ["name", "bankAccount"],
  distinctive: ["paymentStatus", "failureReason"],
  decisive: ["paymentStatus", "failureReason"],
  titleWords: ["回盘", "代发结果", "退票", "批量"],
  synonyms: {
    reliefAmount: headers("交易金额 代发金额 金额 转账金额"),
    name: headers("户名 账户名 账户名称 收款户名 收款人户名"),
    paidDate: headers("交易日期 处理日期"),
  },
};
