import type { PairingField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about who helps a household and the visits made. */
export const PAIRING_FIELDS: Readonly<Record<PairingField, FieldDefinition>> = {
  helperName: {
    chinese: "帮扶人",
    english: "Helper",
    kind: "personName",
    synonyms: headers(
      "帮扶人 帮扶责任人 帮扶干部 帮扶联系人 结对干部 结对帮扶人 帮扶人姓名 联系领导 领导姓名 走访领导姓名 帮扶责任人姓名 责任人 结对人 包保责任人 联系干部 帮扶领导 走访领导 走访人 helpPerson",
    ),
  },
  helperUnit: {
    chinese: "帮扶人单位",
    english: "Helper's unit",
    kind: "text",
    synonyms: headers("帮扶人单位 帮扶单位 帮扶责任人单位 结对单位 帮扶干部单位"),
  },
  helperPost: {
    chinese: "帮扶人职务",
    english: "Helper's post",
    kind: "text",
    synonyms: headers("帮扶人职务 帮扶干部职务 领导职务"),
  },
  helperPhone: {
    chinese: "帮扶人电话",
    english: "Helper's phone",
    kind: "phone",
    synonyms: headers(
      "帮扶人电话 帮扶责任人电话 帮扶人联系电话 帮扶责任人联系电话 帮扶干部电话 结对干部电话 帮扶人手机 helpPerson_pho",
    ),
  },
  helpMeasure: {
    chinese: "帮扶措施",
    english: "Help given",
    kind: "text",
    synonyms: headers("帮扶措施 主要帮扶措施 帮扶内容 帮扶计划"),
  },
  visitDate: {
    chinese: "走访日期",
    english: "Visited on",
    kind: "date",
    synonyms: headers("走访日期 走访时间 入户时间 入户日期 走访慰问时间"),
  },
  visitRecord: {
    chinese: "走访记录",
    english: "Visit record",
    kind: "text",
    synonyms: headers("走访记录 走访情况 走访内容 走访慰问情况 生活状况 入户情况"),
  },
  requests: {
    chinese: "困难诉求",
    english: "Requests",
    kind: "text",
    synonyms: headers("困难诉求 诉求 主要诉求 困难及诉求 反映问题"),
  },
  solvedProblems: {
    chinese: "解决问题",
    english: "What was solved",
    kind: "text",
    synonyms: headers("解决问题 解决情况 办理情况 解决实际困难 帮助解决问题"),
  },
  stateOfMind: {
    chinese: "思想状况",
    english: "State of mind",
    kind: "text",
    synonyms: headers("思想状况 思想动态 思想情况 精神状况"),
  },
  followUp: {
    chinese: "后续办理",
    english: "Still to be done",
    kind: "text",
    synonyms: headers("后续办理 后续办理事项 待办事项 下一步措施 后续措施 跟进事项"),
  },
  plannedVisitDate: {
    chinese: "计划走访日期",
    english: "Visit planned for",
    kind: "date",
    synonyms: headers("计划走访日期 计划走访时间 计划走访 拟走访日期 拟走访时间 走访计划日期"),
  },
};
