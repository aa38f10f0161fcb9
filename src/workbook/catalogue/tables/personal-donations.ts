import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** What each person of a unit gave. */
export const PERSONAL_DONATIONS: TableDefinition = {
  chinese: "个人捐款",
  english: "Personal donations",
  fields: [
    "serialNumber",
    "employeeNumber",
    "name",
    "sex",
    "workUnit",
    "department",
    "post",
    "pledgedAmount",
    "personalAmount",
    "receivedDate",
    "channel",
    "donationWay",
    "donationReceipt",
    "signature",
    "phone",
    "remark",
  ],
  required: ["name", "personalAmount"],
  keys: ["name"],
  distinctive: ["personalAmount"],
  distinctiveUnderTitle: ["pledgedAmount"],
  titleWords: [
    "个人捐款",
    "职工捐款",
    "捐款名单",
    "捐款花名册",
    "捐款明细",
    "募捐",
    "个人认捐",
    "职工认捐",
    "认捐名单",
  ],
  weakSynonyms: { personalAmount: headers("金额 合计") },
  synonyms: {
    personalAmount: headers("捐款金额 实捐金额 捐款额 捐款数额 实捐 捐款 捐赠金额 个人捐款 捐款数"),
    donationReceipt: headers("票据号 票据号码 收据号 收据号码"),
    name: headers("捐款职工 捐款人 捐款人姓名"),
  },
};
