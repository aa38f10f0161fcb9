import type { ObjectionField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about what people object to in a notice. */
export const OBJECTION_FIELDS: Readonly<Record<ObjectionField, FieldDefinition>> = {
  objectionDate: {
    chinese: "异议日期",
    english: "Objected on",
    kind: "date",
    synonyms: headers("异议日期 异议时间 反映日期 反映时间"),
  },
  objectionContent: {
    chinese: "异议内容",
    english: "Objection",
    kind: "text",
    synonyms: headers("异议内容 反映内容 异议事项 反映问题"),
  },
  objectionHandler: {
    chinese: "承办人",
    english: "Handled by",
    kind: "text",
    synonyms: headers("承办人 核查人 异议承办人"),
  },
  objectionOutcome: {
    chinese: "处理结果",
    english: "Outcome",
    kind: "text",
    synonyms: headers("处理结果 核查结果 异议处理结果"),
  },
  objectionClosedDate: {
    chinese: "办结日期",
    english: "Closed on",
    kind: "date",
    synonyms: headers("办结日期 办结时间 答复日期"),
  },
};
