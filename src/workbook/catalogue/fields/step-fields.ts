import type { StepField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about the way of a household from declaring to filing. */
export const STEP_FIELDS: Readonly<Record<StepField, FieldDefinition>> = {
  lastCheckedDate: {
    chinese: "最近核查日期",
    english: "Last checked",
    kind: "date",
    synonyms: headers(
      "最近核查日期 核查日期 复核日期 最近复核日期 入户核查日期 档案更新日期 更新日期 最近更新",
    ),
  },
  declaredDate: {
    chinese: "申报日期",
    english: "Declared on",
    kind: "date",
    synonyms: headers("申报日期 申请日期 申报时间 申请时间"),
  },
  reviewDate: {
    chinese: "评议日期",
    english: "Reviewed on",
    kind: "date",
    synonyms: headers("评议日期 民主评议日期 评议时间 评议会日期"),
  },
  reviewPresent: {
    chinese: "到会人数",
    english: "Present",
    kind: "count",
    synonyms: headers("到会人数 评议人数 参加评议人数 参会人数"),
  },
  reviewResult: {
    chinese: "评议结果",
    english: "Review",
    kind: "choice",
    synonyms: headers("评议结果 民主评议结果 评议意见"),
    choices: headers("通过 未通过"),
  },
  postedFrom: {
    chinese: "公示开始日",
    english: "Posted from",
    kind: "date",
    synonyms: headers(
      "公示开始日 公示开始日期 公示开始 公示开始时间 公示起 公示起始日 公示起始 公示日期 公示时间 张榜日期 张榜时间 公示/起 公示/开始",
    ),
  },
  postedTo: {
    chinese: "公示截止日",
    english: "Posted to",
    kind: "date",
    synonyms: headers(
      "公示截止日 公示截止日期 公示截止 公示截止时间 公示止 公示结束日 公示结束日期 公示结束 公示结束时间 公示期满 公示/止 公示/结束 公示/截止",
    ),
  },
  approvedDate: {
    chinese: "审批日期",
    english: "Approved on",
    kind: "date",
    synonyms: headers("审批日期 审批时间 联席会议日期 批准日期"),
  },
  approvalReference: {
    chinese: "会议纪要文号",
    english: "Minutes",
    kind: "text",
    synonyms: headers("会议纪要文号 联席会议纪要文号 纪要文号 审批文号 批准文号"),
  },
  approvedAmount: {
    chinese: "审批金额（元）",
    english: "Approved (yuan)",
    kind: "amount",
    synonyms: headers("审批金额 批准金额 审定金额"),
  },
  paidAmount: {
    chinese: "发放金额（元）",
    english: "Paid (yuan)",
    kind: "amount",
    synonyms: headers("发放金额 实发金额 实际发放金额 已发金额"),
  },
  receipt: {
    chinese: "签领方式",
    english: "Receipt",
    kind: "choice",
    synonyms: headers("签领方式 领取方式 签收方式"),
    choices: headers("签字 打卡"),
  },
  filedDate: {
    chinese: "备案日期",
    english: "Filed on",
    kind: "date",
    synonyms: headers("备案日期 报备日期 备案时间"),
  },
};
