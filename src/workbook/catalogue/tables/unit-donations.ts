import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

// 捐款 over 单位 is left to the fields: 捐款单位 in one cell is who gave.
const GROUPS = headers("捐款情况 捐款金额 捐款数额 捐款额 捐赠情况 捐赠金额 募捐情况 实捐金额");

/** A label below one that speaks of gifts. */
function below(label: string): readonly string[] {
  return GROUPS.map((group) => `${group}/${label}`);
}

/** What each unit (or a donor in a published list) pledged and gave. */
export const UNIT_DONATIONS: TableDefinition = {
  chinese: "单位捐款",
  english: "Unit donations",
  fields: [
    "serialNumber",
    "unitName",
    "system",
    "unitType",
    "unitClass",
    "staffCount",
    "donorCount",
    "pledgedAmount",
    "unitAmount",
    "personalAmount",
    "participation",
    "receivedAmount",
    "receivedDate",
    "lastYearAmount",
    "channel",
    "donationWay",
    "donationReceipt",
    "firstResponsible",
    "contact",
    "phone",
    "remark",
  ],
  required: ["unitName", "receivedAmount"],
  keys: ["unitName"],
  distinctive: ["receivedAmount", "pledgedAmount", "unitAmount", "personalAmount", "donorCount"],
  synonyms: {
    donationReceipt: headers("票据号 票据号码 收据号 收据号码"),
    unitAmount: below("单位"),
    personalAmount: [...below("个人"), ...below("职工")],
    receivedAmount: [...below("小计"), ...below("合计")],
  },
  titleWords: ["捐款", "捐赠", "募捐", "认捐", "捐资", "募集", "乐捐"],
};
