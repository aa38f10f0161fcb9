import type { WorkField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about a person's work and dossier. */
export const WORK_FIELDS: Readonly<Record<WorkField, FieldDefinition>> = {
  employeeNumber: {
    chinese: "职工编号",
    english: "Employee no.",
    kind: "text",
    synonyms: headers("职工编号 工号 职工号 员工编号 人员编号"),
  },
  dossierNumber: {
    chinese: "档案编号",
    english: "Dossier no.",
    kind: "text",
    synonyms: headers("档案编号 档案号 建档编号 困难职工档案编号 困难职工编号"),
  },
  workUnit: {
    chinese: "工作单位",
    english: "Work unit",
    kind: "text",
    synonyms: headers(
      "工作单位 所在单位 所属单位 单位名称 企业名称 工作单位名称 家长单位 家长工作单位 单位全称 所在企业 用人单位 原工作单位 基层工会 所属基层工会 工会组织 所在工会 workunit employer gzdw dwmc",
    ),
    weakSynonyms: headers("单位 部门 dw"),
  },
  department: {
    chinese: "部门",
    english: "Department",
    kind: "text",
    synonyms: headers("所在部门 科室 车间 班组 所属部门 处室 股室 部门"),
  },
  post: {
    chinese: "职务",
    english: "Post",
    kind: "text",
    synonyms: headers("职务 岗位 工种 职称 职务职称 工作岗位"),
  },
  system: {
    chinese: "所属系统",
    english: "System",
    kind: "text",
    synonyms: headers("所属系统 系统 系统工会 主管部门 主管局 主管单位 所属工会 上级工会 归口单位"),
  },
  industry: {
    chinese: "所属行业",
    english: "Industry",
    kind: "text",
    synonyms: headers("所属行业 行业 行业类别"),
  },
  workStatus: {
    chinese: "工作状态",
    english: "Work status",
    kind: "text",
    synonyms: headers(
      "工作状态 工作状况 就业状况 就业状态 在岗情况 在职情况 人员身份 身份 职工身份 人员状态",
    ),
  },
  workStartDate: {
    chinese: "工作时间",
    english: "Working since",
    kind: "date",
    isMonthEnough: true,
    synonyms: headers("工作时间 参加工作时间 入职时间 入职日期 参加工作日期"),
  },
  contractTerm: {
    chinese: "劳动合同期限",
    english: "Contract",
    kind: "text",
    synonyms: headers("劳动合同期限 劳动合同签订时间 合同期限 劳动合同签订时间/期限"),
  },
  modelWorkerType: {
    chinese: "劳模类型",
    english: "Model worker",
    kind: "text",
    synonyms: headers("劳模类型 劳模级别 劳模类别 劳模 是否劳模 劳模情况 劳模称号 荣誉称号"),
  },
};
