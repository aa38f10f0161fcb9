import type { FamilyField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about the members of a household. */
export const FAMILY_FIELDS: Readonly<Record<FamilyField, FieldDefinition>> = {
  memberName: {
    chinese: "成员姓名",
    english: "Member",
    kind: "personName",
    synonyms: headers("成员姓名 家庭成员姓名 家属姓名 家庭成员 配偶姓名 子女姓名"),
  },
  memberResidentId: {
    chinese: "成员身份证号",
    english: "Member's ID",
    kind: "residentId",
    synonyms: headers("成员身份证号 家庭成员身份证号 成员身份证号码 家庭成员身份证号码 家属身份证号"),
  },
  relation: {
    chinese: "与本人关系",
    english: "Relation",
    kind: "choice",
    synonyms: headers("与本人关系 关系 与户主关系 与职工关系 与困难职工关系 家庭关系 称谓 成员关系"),
    choices: headers(
      "配偶 妻 夫 妻子 丈夫 父亲 母亲 父 母 子 女 儿子 女儿 长子 次子 长女 次女 户主 本人 其他",
    ),
  },
  memberMonthlyIncome: {
    chinese: "成员月收入",
    english: "Member's monthly income",
    kind: "amount",
    synonyms: headers("成员月收入 家庭成员月收入"),
  },
  memberStatus: {
    chinese: "成员身份",
    english: "Member's status",
    kind: "text",
    synonyms: headers("成员身份 职业 身份类别 成员状况"),
  },
  education: {
    chinese: "学历",
    english: "Education",
    kind: "text",
    synonyms: headers("学历 当前学历 文化程度 就读阶段"),
  },
  school: {
    chinese: "单位或学校",
    english: "Unit or school",
    kind: "text",
    synonyms: headers("单位或学校 学校 就读学校 所在学校 工作单位或学校 单位(学校) 工作(学习)单位 学校名称"),
  },
  enrolmentYear: {
    chinese: "入学年份",
    english: "Enrolled in",
    kind: "count",
    synonyms: headers("入学年份 入学时间 入学年度"),
  },
  schoolingYears: {
    chinese: "学制",
    english: "Years of schooling",
    kind: "count",
    synonyms: headers("学制"),
  },
};
