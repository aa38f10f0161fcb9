import type { PaymentField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about paying a household and what the bank answered. */
export const PAYMENT_FIELDS: Readonly<Record<PaymentField, FieldDefinition>> = {
  bankName: {
    chinese: "开户行",
    english: "Bank",
    kind: "text",
    synonyms: headers(
      "开户行 开户银行 开户行名称 开户银行名称 银行名称 开户行全称 收款银行 开户网点 收款人开户行",
    ),
    weakSynonyms: headers("银行"),
  },
  bankBranch: {
    chinese: "支行名称",
    english: "Branch",
    kind: "text",
    synonyms: headers("支行名称 支行 开户支行 分理处"),
  },
  bankAccount: {
    chinese: "银行卡号",
    english: "Bank card",
    kind: "bankAccount",
    synonyms: headers(
      "银行卡号 银行账号 银行帐号 银行账户 卡号 账号 帐号 开户账号 收款账号 社保卡号 银行卡账号 银行卡(折)号 存折账号 一卡通账号 一卡通 银行卡 工资卡号 收款人账号 开户行及账号 开户行及卡号 开户银行及账号 开户行和账号 开户行、账号 银行及账号 银行名称及账号 银行卡开户行及账号 cardnumber bankaccount yhkh yhzh",
    ),
  },
  reliefAmount: {
    chinese: "慰问金额（元）",
    english: "Relief (yuan)",
    kind: "amount",
    synonyms: headers(
      "慰问金额 慰问金 慰问标准 慰问金标准 慰问款 拟慰问金额 发放金额 救助金额 补助金额 帮扶金额 救助金 补助标准 救助标准 帮扶资金 应发金额 发放标准 助学金额 助学金 助学标准 资助金额 资助标准",
    ),
    weakSynonyms: headers("金额 标准 合计金额 实发金额 补助 慰问 je"),
  },
  lastYearRelief: {
    chinese: "上年慰问金额（元）",
    english: "Relief last year (yuan)",
    kind: "amount",
    synonyms: headers("上年慰问金额 去年慰问金额 上年度慰问金额 上年发放金额 去年发放金额"),
  },
  paidDate: {
    chinese: "发放日期",
    english: "Paid on",
    kind: "date",
    synonyms: headers("发放日期 发放时间 慰问日期 慰问时间 领取日期 领取时间 支付日期"),
    weakSynonyms: headers("日期"),
  },
  payee: {
    chinese: "代领人",
    english: "Received by",
    kind: "personName",
    synonyms: headers("代领人 代领人姓名 实际领取人 代领人签字"),
  },
  signature: {
    chinese: "领取人签字",
    english: "Signature",
    kind: "text",
    synonyms: headers(
      "领取人签字 签字 签名 领取人签名 领款人签字 领款人签名 签收 签领 领取签字 签字(按手印) 本人签字 本人签名 签收人 领取人 按手印 签章 签名(手印)",
    ),
  },
  paymentStatus: {
    chinese: "处理结果",
    english: "Result",
    kind: "text",
    synonyms: headers(
      "处理结果 交易状态 发放状态 代发结果 回盘结果 付款状态 处理状态 转账结果 支付状态 交易结果 结果 状态",
    ),
  },
  failureReason: {
    chinese: "失败原因",
    english: "Why it failed",
    kind: "text",
    synonyms: headers("失败原因 退回原因 错误原因 失败信息 错误信息 退票原因 返回信息"),
  },
};
