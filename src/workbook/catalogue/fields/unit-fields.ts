import type { UnitField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about a unit (enterprise, office, institution). */
export const UNIT_FIELDS: Readonly<Record<UnitField, FieldDefinition>> = {
  unitName: {
    chinese: "单位名称",
    english: "Unit",
    kind: "text",
    synonyms: headers(
      "单位名称 捐款单位 捐赠单位 捐赠单位及个人 捐款单位及个人 捐赠单位(个人) 捐款单位(个人) 捐赠(单位/姓名) 捐赠单位/个人 捐款单位/个人 捐赠人 捐款人 捐款者 捐赠者 捐赠方 捐助单位 捐赠单位或个人 单位或个人 单位(个人) 单位全称 捐款单位名称 捐赠单位名称 捐赠人姓名 捐款人姓名 捐赠(单位/姓名)个人 爱心单位 donor unit",
    ),
    weakSynonyms: headers("单位 姓名 部门 企业名称 工作单位 所在单位 名称 科室"),
  },
  unitAlias: {
    chinese: "简称",
    english: "Short names",
    kind: "text",
    synonyms: headers("简称 单位简称 别名 单位别名 曾用名 其他名称"),
  },
  unitType: {
    chinese: "单位性质",
    english: "Kind of unit",
    kind: "choice",
    synonyms: headers("单位性质 单位类型 企业性质 性质 经济类型"),
    choices: headers("机关 事业单位 企业 社会组织"),
  },
  unitClass: {
    chinese: "单位类别",
    english: "Class of unit",
    kind: "choice",
    synonyms: headers("单位类别 单位条件 经济条件 单位分类 标准类别 单位档次"),
    choices: headers("条件好单位 一般单位"),
  },
  enterpriseStatus: {
    chinese: "企业状况",
    english: "State of the enterprise",
    kind: "text",
    synonyms: headers("企业状况 经营状况 企业状态 企业经营状况 生产经营状况"),
  },
  creditCode: {
    chinese: "统一社会信用代码",
    english: "Credit code",
    kind: "text",
    synonyms: headers("统一社会信用代码 社会信用代码 信用代码 组织机构代码 机构代码 营业执照号 注册号"),
  },
  staffCount: {
    chinese: "职工人数",
    english: "Staff",
    kind: "count",
    synonyms: headers(
      "职工人数 职工总数 在职职工人数 在职人数 在岗人数 干部职工人数 职工数 单位人数 应捐人数 总人数 员工人数 会员人数",
    ),
  },
  needyCount: {
    chinese: "困难职工人数",
    english: "Needy workers",
    kind: "count",
    synonyms: headers("困难职工人数 困难职工数 困难户数 特困职工人数 在册困难职工"),
  },
  contact: {
    chinese: "联系人",
    english: "Contact",
    kind: "personName",
    synonyms: headers("联系人 经办人 单位联系人 联系人姓名 负责人 工会主席 contact"),
  },
  firstResponsible: {
    chinese: "第一责任人",
    english: "First responsible person",
    kind: "personName",
    synonyms: headers("第一责任人 单位第一责任人 第一责任人姓名 主要负责人 单位主要负责人"),
  },
};
