import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

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
  synonyms: { donationReceipt: headers("票据号 票据号码 收据号 收据号码") },
  titleWords: ["捐款", "捐赠", "募捐", "认捐", "捐资", "募集", "乐捐"],
};
