import type { DonationField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about what was pledged and given. */
export const DONATION_FIELDS: Readonly<Record<DonationField, FieldDefinition>> = {
  donorCount: {
    chinese: "捐款人数",
    english: "Donors",
    kind: "count",
    synonyms: headers("捐款人数 捐赠人数 实捐人数 参捐人数 参加捐款人数 参与人数 捐款人次 参加人数"),
    weakSynonyms: headers("人数"),
  },
  pledgedAmount: {
    chinese: "认捐金额（元）",
    english: "Pledged (yuan)",
    kind: "amount",
    synonyms: headers("认捐金额 认捐 认捐额 认捐数 应捐金额 应捐 计划捐款 承诺金额 认捐款"),
  },
  unitAmount: {
    chinese: "单位捐款（元）",
    english: "Given by the unit (yuan)",
    kind: "amount",
    synonyms: headers(
      "单位捐款 单位捐款金额 单位捐款额 单位捐赠 捐款金额/单位 捐款/单位 实捐/单位 单位集体捐款 集体捐款 单位捐 单位捐款数",
    ),
  },
  personalAmount: {
    chinese: "个人捐款（元）",
    english: "Given by persons (yuan)",
    kind: "amount",
    synonyms: headers(
      "个人捐款 个人捐款金额 个人捐款额 职工捐款 职工个人捐款 个人捐赠 捐款金额/个人 捐款/个人 实捐/个人 职工捐款金额 干部职工捐款 个人捐 职工捐 个人捐款数",
    ),
  },
  participation: {
    chinese: "捐款面",
    english: "Participation",
    kind: "percentage",
    synonyms: headers("捐款面 捐款率 参捐率 参与率 捐款参与率"),
  },
  receivedAmount: {
    chinese: "到账金额（元）",
    english: "Received (yuan)",
    kind: "amount",
    synonyms: headers(
      "到账金额 到帐金额 实捐 实捐金额 实捐额 捐款金额 捐赠金额 捐款额 捐赠额 捐款数额 捐赠数额 捐款总额 捐款合计 到账合计 到账总额 实收金额 实到金额 到账 已到账金额 收款金额 捐款金额/合计 捐款/合计 实际捐款 捐款 捐赠 募集金额 捐资金额 捐款数",
    ),
    weakSynonyms: headers("金额 合计 总金额 合计金额 总额"),
  },
  receivedDate: {
    chinese: "到账日期",
    english: "Received on",
    kind: "date",
    synonyms: headers(
      "到账日期 到账时间 到帐日期 到帐时间 捐款日期 捐款时间 捐赠日期 捐赠时间 收款日期 缴款日期 入账日期 交款日期",
    ),
    weakSynonyms: headers("日期 时间"),
  },
  lastYearAmount: {
    chinese: "上年捐款（元）",
    english: "Last year (yuan)",
    kind: "amount",
    synonyms: headers(
      "上年捐款 上年捐款金额 上年捐款额 去年捐款 去年捐款金额 上年度捐款 上年金额 去年金额 上年募集 上年度捐款金额",
    ),
  },
  channel: {
    chinese: "捐款渠道",
    english: "Channel",
    kind: "choice",
    synonyms: headers("捐款渠道 捐赠渠道 筹资渠道 募集渠道 资金渠道 渠道"),
    choices: headers("财政拨 工会拿 单位挤 职工捐 社会援助"),
  },
  donationWay: {
    chinese: "捐款方式",
    english: "Way of giving",
    kind: "choice",
    synonyms: headers("捐款方式 捐赠方式 缴款方式 付款方式 到账方式 交款方式 方式 支付方式"),
    choices: headers("转账 现金 扫码"),
  },
  donationReceipt: {
    chinese: "票据号",
    english: "Receipt number",
    kind: "text",
    synonyms: headers(
      "捐赠票据号 捐赠票据 捐款票据号 捐款收据号 捐赠收据号 收据编号 票据编号 公益票据号 公益事业捐赠票据号",
    ),
  },
};
