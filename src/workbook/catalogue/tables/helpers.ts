import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** The leaders and office staff who can be paired with households; told from any list of people by its title. */
export const HELPERS: TableDefinition = {
  chinese: "帮扶干部名单",
  english: "Helpers",
  fields: [
    "serialNumber",
    "helperName",
    "sex",
    "helperUnit",
    "helperPost",
    "system",
    "helperPhone",
    "address",
    "remark",
  ],
  required: ["helperName", "helperUnit"],
  keys: ["helperName"],
  distinctive: ["helperName"],
  titleWords: [
    "帮扶干部",
    "帮扶责任人",
    "结对干部",
    "帮扶人名单",
    "联系领导",
    "走访领导",
    "领导干部",
    "包保干部",
  ],
  needsTitle: true,
  strangers: ["对象", "困难职工", "困难户", "户主"],
  synonyms: {
    helperName: headers("姓名 干部姓名 领导姓名 帮扶人姓名"),
    helperUnit: headers("单位 工作单位 所在单位 单位名称 所在部门"),
    helperPost: headers("职务 领导职务 职务职级 现任职务"),
    helperPhone: headers("联系电话 电话 手机 手机号 手机号码"),
    system: headers("主管部门 系统 联系系统 包联系统 分管系统"),
    address: headers("家庭住址 住址 地址 居住地"),
  },
};
