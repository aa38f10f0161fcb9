import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** People who died, from civil affairs or the funeral parlour. */
export const DEATH_LIST: TableDefinition = {
  chinese: "死亡比对名单",
  english: "Death list",
  fields: ["serialNumber", "name", "residentId", "sex", "age", "deathDate", "address", "remark"],
  required: ["name", "residentId"],
  keys: ["name", "residentId"],
  distinctive: ["deathDate"],
  distinctiveUnderTitle: ["residentId"],
  decisive: ["deathDate"],
  titleWords: ["死亡", "殡葬", "火化", "去世", "注销户口"],
  synonyms: {
    name: headers("死者 死者姓名 逝者姓名"),
    residentId: headers("死者身份证号"),
  },
};
