import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** Homes registered in people's names, from the land registry. */
export const HOUSING_LIST: TableDefinition = {
  chinese: "房产比对名单",
  english: "Housing list",
  fields: [
    "serialNumber",
    "name",
    "residentId",
    "propertyAddress",
    "propertyCertificate",
    "floorArea",
    "housingType",
    "registeredDate",
    "remark",
  ],
  required: ["name", "propertyAddress"],
  keys: ["name", "residentId"],
  distinctive: ["propertyAddress", "propertyCertificate"],
  distinctiveUnderTitle: ["floorArea", "residentId"],
  decisive: ["propertyAddress", "propertyCertificate"],
  titleWords: ["房产", "不动产", "住房"],
  synonyms: {
    name: headers("权利人 产权人 所有权人 权利人姓名 产权人姓名 权利人名称"),
    residentId: headers("权利人证件号 权利人证件号码"),
    propertyAddress: headers("地址 详细地址 房屋坐落地址"),
  },
};
