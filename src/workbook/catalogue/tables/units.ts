import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** The directory of units: who reports to whom, with staff and contact. */
export const UNITS: TableDefinition = {
  chinese: "单位名录",
  english: "Units",
  fields: [
    "serialNumber",
    "unitName",
    "unitAlias",
    "creditCode",
    "unitType",
    "unitClass",
    "system",
    "industry",
    "enterpriseStatus",
    "staffCount",
    "needyCount",
    "firstResponsible",
    "contact",
    "phone",
    "otherPhone",
    "address",
    "postcode",
    "remark",
  ],
  required: ["unitName"],
  keys: ["unitName"],
  distinctive: ["creditCode", "enterpriseStatus", "staffCount", "needyCount"],
  distinctiveUnderTitle: ["contact", "system", "unitType"],
  titleWords: ["名录", "名单", "通讯录", "单位情况", "企业情况", "基层工会"],
  synonyms: {
    unitName: headers("企业名称 工作单位 基层工会 基层工会名称 工会名称 所在单位 单位"),
  },
};
