import type { LedgerField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields of bank statements and of the ledger of the fund. */
export const LEDGER_FIELDS: Readonly<Record<LedgerField, FieldDefinition>> = {
  transactionDate: {
    chinese: "交易日期",
    english: "Date",
    kind: "date",
    synonyms: headers("交易日期 记账日期 交易时间 日期 业务日期 发生日期 入账时间 记帐日期 凭证日期"),
    weakSynonyms: headers("时间"),
  },
  transactionAmount: {
    chinese: "交易金额",
    english: "Amount",
    kind: "amount",
    synonyms: headers("交易金额 发生额 发生金额 交易额"),
  },
  direction: {
    chinese: "收支方向",
    english: "In or out",
    kind: "choice",
    synonyms: headers("收支方向 借/贷 借贷 借贷标志 收支 收付 收/付 借贷方向"),
    choices: headers("借 贷 收 付 收入 支出"),
  },
  voucherNumber: {
    chinese: "凭证号",
    english: "Voucher",
    kind: "text",
    synonyms: headers("凭证号 凭证字号 凭证编号 凭证 票据号 票据号码 收据号"),
  },
  summary: {
    chinese: "摘要",
    english: "Summary",
    kind: "text",
    synonyms: headers("摘要 用途 交易摘要 附言 事由 内容 项目 收支项目"),
  },
  incomeAmount: {
    chinese: "收入",
    english: "Income",
    kind: "amount",
    synonyms: headers(
      "收入 收入金额 贷方 贷方发生额 贷方金额 收方 收方金额 转入金额 存入金额 贷方发生额/收入 收入(贷方)",
    ),
  },
  expenseAmount: {
    chinese: "支出",
    english: "Spending",
    kind: "amount",
    synonyms: headers(
      "支出 支出金额 借方 借方发生额 借方金额 付方 付方金额 转出金额 支取金额 借方发生额/支取 支出(借方)",
    ),
  },
  balance: {
    chinese: "余额",
    english: "Balance",
    kind: "amount",
    synonyms: headers("余额 账户余额 结余 结存 本次余额 账面余额 可用余额"),
  },
  counterpartyName: {
    chinese: "对方户名",
    english: "Counterparty",
    kind: "text",
    synonyms: headers(
      "对方户名 对方名称 对方单位 对方单位名称 对方账户名称 对方账户名 付款人名称 付款人 付款单位 对方姓名 交易对方 往来单位",
    ),
  },
  counterpartyAccount: {
    chinese: "对方账号",
    english: "Counterparty account",
    kind: "bankAccount",
    synonyms: headers("对方账号 对方帐号 对方账户 付款人账号 付款账号"),
  },
  counterpartyBank: {
    chinese: "对方开户行",
    english: "Counterparty bank",
    kind: "text",
    synonyms: headers("对方开户行 对方开户机构 对方行名 付款行 付款人开户行"),
  },
  transactionReference: {
    chinese: "流水号",
    english: "Reference",
    kind: "text",
    synonyms: headers("流水号 交易流水号 交易流水 核心流水号 交易序号 银行流水号"),
  },
  fundSource: {
    chinese: "资金来源",
    english: "Source of money",
    kind: "text",
    synonyms: headers("资金来源 来源 来源渠道 经费来源 资金渠道"),
  },
};
