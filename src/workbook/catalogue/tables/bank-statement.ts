import type { TableDefinition } from "../table-definition";

/** The export of a bank account: one row a movement. */
export const BANK_STATEMENT: TableDefinition = {
  chinese: "银行流水",
  english: "Bank statement",
  fields: [
    "serialNumber",
    "transactionDate",
    "transactionReference",
    "voucherNumber",
    "summary",
    "transactionAmount",
    "direction",
    "expenseAmount",
    "incomeAmount",
    "balance",
    "counterpartyName",
    "counterpartyAccount",
    "counterpartyBank",
    "remark",
  ],
  required: ["transactionDate"],
  keys: ["transactionDate", "transactionReference"],
  distinctive: ["counterpartyName", "counterpartyAccount", "transactionReference", "balance"],
  decisive: ["counterpartyName", "counterpartyAccount", "transactionReference"],
  titleWords: ["对账单", "流水", "交易明细", "账户明细"],
};
