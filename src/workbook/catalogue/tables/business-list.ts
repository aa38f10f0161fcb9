import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** Businesses run by people, from the market regulator. */
export const BUSINESS_LIST: TableDefinition = {
  chinese: "工商比对名单",
  english: "Business list",
  fields: [
    "serialNumber",
    "businessName",
    "creditCode",
    "name",
    "residentId",
    "registeredCapital",
    "registeredDate",
    "operatingStatus",
    "industry",
    "address",
    "phone",
    "remark",
  ],
  required: ["name", "businessName"],
  keys: ["name", "residentId", "businessName"],
  distinctive: ["registeredCapital", "operatingStatus", "businessName"],
  distinctiveUnderTitle: ["creditCode", "residentId"],
  decisive: ["registeredCapital", "operatingStatus", "businessName"],
  titleWords: ["工商", "市场主体", "个体工商户", "企业登记", "经营主体"],
  synonyms: {
    name: headers("法定代表人 经营者 负责人 经营者姓名 法人 法定代表人姓名 投资人 股东"),
    businessName: headers("企业名称 名称 单位名称 主体名称"),
  },
};
