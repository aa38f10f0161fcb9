import type { TableDefinition } from "../table-definition";

/** The one ledger of the campaign fund: what came in, what went out, what is left. */
export const FUND_LEDGER: TableDefinition = {
  chinese: "资金台账",
  english: "Fund ledger",
  fields: [
    "serialNumber",
    "transactionDate",
    "voucherNumber",
    "summary",
    "fundSource",
    "incomeAmount",
    "expenseAmount",
    "balance",
    "contact",
    "remark",
  ],
  required: ["transactionDate", "summary"],
  keys: ["transactionDate", "summary", "voucherNumber"],
  distinctive: ["voucherNumber", "incomeAmount", "expenseAmount", "fundSource", "balance"],
  decisive: ["fundSource", "voucherNumber"],
  titleWords: ["台账", "收支", "资金", "明细账", "总账", "账簿"],
};
