import type { HardshipField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about why a household is in hardship. */
export const HARDSHIP_FIELDS: Readonly<Record<HardshipField, FieldDefinition>> = {
  hardshipClass: {
    chinese: "困难类别",
    english: "Hardship class",
    kind: "choice",
    synonyms: headers(
      "困难类别 困难类型 困难等级 困难程度 困难职工类别 困难职工类型 建档类别 档案类别 帮扶类别 困难标准 困难层级 致困类别",
    ),
    weakSynonyms: headers("类别 困难"),
    choices: headers("深度困难 相对困难 意外致困 低保户 低保边缘户 意外致困户"),
  },
  hardshipCause: {
    chinese: "致困原因",
    english: "Cause",
    kind: "text",
    synonyms: headers(
      "致困原因 主要致困原因 困难原因 致贫原因 主要致贫原因 主要困难原因 主要困难 困难情况 困难事由 家庭困难原因 主要困难情况 申请理由 困难说明",
    ),
  },
  secondaryCause: {
    chinese: "次要致困原因",
    english: "Other causes",
    kind: "text",
    synonyms: headers("次要致困原因 次要困难原因 其他致困原因 次要原因"),
  },
  receivesMinimumLiving: {
    chinese: "是否低保",
    english: "Minimum living allowance",
    kind: "choice",
    synonyms: headers("是否低保 是否享受低保 享受低保 是否低保户 低保户 低保 低保情况 享受低保情况"),
    choices: headers("是 否 有 无"),
  },
  isWidowedOrAlone: {
    chinese: "鳏寡孤独",
    english: "Widowed or alone",
    kind: "choice",
    synonyms: headers("鳏寡孤独 是否鳏寡孤独 孤寡 是否孤寡 是否丧偶独居 是否独居 鳏寡孤独职工"),
    choices: headers("是 否"),
  },
  isSingleParent: {
    chinese: "是否单亲",
    english: "Single parent",
    kind: "choice",
    synonyms: headers("是否单亲 单亲 是否单亲家庭 单亲家庭"),
    choices: headers("是 否"),
  },
  isZeroEmployment: {
    chinese: "零就业家庭",
    english: "No one employed",
    kind: "choice",
    synonyms: headers("零就业家庭 是否为零就业家庭 是否零就业家庭 零就业"),
    choices: headers("是 否"),
  },
  canSupportSelf: {
    chinese: "自救能力",
    english: "Can support itself",
    kind: "choice",
    synonyms: headers("自救能力 是否有一定自救能力 有无自救能力 是否有自救能力"),
    choices: headers("是 否 有 无"),
  },
  healthStatus: {
    chinese: "健康状况",
    english: "Health",
    kind: "text",
    synonyms: headers("健康状况 身体状况 健康情况 健康状态 身体健康状况"),
  },
  disabilityType: {
    chinese: "残疾类别",
    english: "Disability",
    kind: "text",
    synonyms: headers("残疾类别 残疾类型 残疾等级 残疾情况 残疾"),
  },
  illness: {
    chinese: "疾病",
    english: "Illness",
    kind: "text",
    synonyms: headers("疾病 疾病名称 所患疾病 病种 患病情况 疾病类别 大病名称 疾病/残疾类别"),
  },
  medicalInsurance: {
    chinese: "医保状况",
    english: "Medical insurance",
    kind: "text",
    synonyms: headers("医保状况 医疗保险 参保情况 医保 医保情况 参加医保情况"),
  },
  housingType: {
    chinese: "住房类型",
    english: "Housing",
    kind: "text",
    synonyms: headers("住房类型 住房性质 住房情况 房屋性质"),
  },
  floorArea: {
    chinese: "建筑面积",
    english: "Floor area",
    kind: "count",
    synonyms: headers("建筑面积 住房面积 面积 房屋面积 房产面积"),
  },
};
