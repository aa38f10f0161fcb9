import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** The register of the receipts given for gifts: one row a receipt. */
export const RECEIPT_REGISTER: TableDefinition = {
  chinese: "票据登记",
  english: "Receipt register",
  fields: [
    "serialNumber",
    "receivedDate",
    "donationReceipt",
    "unitName",
    "receivedAmount",
    "channel",
    "donationWay",
    "contact",
    "remark",
  ],
  required: ["donationReceipt", "receivedAmount"],
  keys: ["donationReceipt", "unitName"],
  distinctive: ["donationReceipt"],
  needsTitle: true,
  titleWords: [
    "票据登记",
    "票据使用",
    "票据存根",
    "票据领用",
    "票据开具",
    "票据台账",
    "开票登记",
    "收据登记",
    "收据存根",
    "收据使用",
    "收据台账",
  ],
  synonyms: {
    receivedDate: headers("开票日期 开具日期 开票时间 日期 开据日期"),
    donationReceipt: headers("票据号 票据号码 收据号 收据号码 号码 票号"),
    unitName: headers("捐赠人 捐款人 交款单位 交款人 缴款单位 缴款人 付款单位 付款人 收款对象 开具对象"),
    receivedAmount: headers("金额 开票金额 票面金额 收款金额 金额合计"),
    contact: headers("经手人 开票人 收款人"),
  },
};
