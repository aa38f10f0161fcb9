import type { IncomeField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about what a household has and must spend. */
export const INCOME_FIELDS: Readonly<Record<IncomeField, FieldDefinition>> = {
  householdSize: {
    chinese: "家庭人口",
    english: "Household size",
    kind: "count",
    synonyms: headers(
      "家庭人口 家庭人口数 人口数 人口 家庭人数 家庭成员数 家庭成员人数 共同生活人口 家庭总人口 家庭共同生活人口 家庭情况/人口 户人口数 保障人口",
    ),
    weakSynonyms: headers("人数"),
  },
  monthlyIncome: {
    chinese: "本人月平均收入",
    english: "Own monthly income",
    kind: "amount",
    synonyms: headers("本人月平均收入 本人月收入 月平均收入 月收入 月工资 本人收入 月工资收入"),
  },
  otherAnnualIncome: {
    chinese: "家庭其他非薪资年收入",
    english: "Other yearly income",
    kind: "amount",
    synonyms: headers("家庭其他非薪资年收入 其他非薪资年收入 其他年收入 其他收入 非薪资收入"),
  },
  annualIncome: {
    chinese: "家庭年收入",
    english: "Annual household income",
    kind: "amount",
    synonyms: headers(
      "家庭年收入 家庭年度总收入 家庭年总收入 家庭总收入 年收入 全年家庭收入 家庭全年收入 年总收入 家庭情况/年收入 家庭收入 年家庭收入 家庭总收入/年 家庭收入/年 收入/年",
    ),
  },
  rigidSpending: {
    chinese: "刚性支出",
    english: "Rigid spending",
    kind: "amount",
    synonyms: headers(
      "刚性支出 家庭刚性支出 年刚性支出 家庭年刚性支出 刚性支出合计 刚性支出金额 必要支出 家庭年度刚性支出",
    ),
  },
  illnessSpending: {
    chinese: "医疗支出",
    english: "Spending on illness",
    kind: "amount",
    synonyms: headers(
      [
        "医疗支出 自付医疗支出 医疗费支出 医疗费用支出 大病支出 因病支出 看病支出 年医疗支出 年度医疗支出 全年医疗支出",
        "家庭医疗支出 家庭年医疗支出 医疗自付支出 自费医疗支出 自负医疗支出 个人自付医疗支出 大病医疗支出 住院医疗支出",
        "医疗自付 年医疗自付 医疗自付部分 医疗自付金额 医疗自付费用 年医疗自付费用 医疗自费 年医疗自费 医疗自费费用 医疗自负费用",
        "医疗费自付 医疗费自付部分 医疗费用自付 医疗费用自付部分 年医疗费自付 自付医疗费用 年自付医疗费 年自付医疗费用",
        "自费医疗费 自费医疗费用 年自费医疗费 自负医疗费 自负医疗费用 年自负医疗费 个人自付医疗费 个人自付医疗费用",
        "家庭自付医疗费 家庭自付医疗费用 个人负担医疗费 个人负担医疗费用 医疗费个人负担 医疗费用个人负担",
        "医疗费 医疗费用 年医疗费 年医疗费用 全年医疗费 全年医疗费用 年度医疗费用 家庭医疗费用 医药费 医药费用 年医药费 医药费支出 医药支出",
        "治疗费用 年治疗费用 住院费用 住院自付费用 看病费用 看病花费 治病支出 治病费用 患病支出 疾病支出 医疗费/自付 医疗费用/自付",
      ].join(" "),
    ),
  },
  disabilitySpending: {
    chinese: "残疾支出",
    english: "Spending on disability",
    kind: "amount",
    synonyms: headers("残疾支出 因残支出 康复支出 残疾康复支出"),
  },
  schoolingSpending: {
    chinese: "就学支出",
    english: "Spending on schooling",
    kind: "amount",
    synonyms: headers("就学支出 教育支出 子女教育支出 上学支出 学费支出 子女就学支出"),
  },
  employmentSpending: {
    chinese: "就业成本",
    english: "Cost of going to work",
    kind: "amount",
    synonyms: headers("就业成本 必要就业成本 就业支出 就业成本支出"),
  },
  accidentCost: {
    chinese: "意外支出",
    english: "Accident cost",
    kind: "amount",
    synonyms: headers(
      "意外支出 意外致困支出 突发支出 意外事故支出 意外损失 突发意外支出 自付费用 自付医疗费 意外自负费用",
    ),
  },
  householdSavings: {
    chinese: "家庭存款",
    english: "Household savings",
    kind: "amount",
    synonyms: headers("家庭存款 家庭存款和投资 家庭金融资产 存款和投资净资产 家庭存款余额"),
  },
  perCapitaMonthlyIncome: {
    chinese: "家庭月人均收入",
    english: "Monthly income per head",
    kind: "amount",
    synonyms: headers(
      "家庭月人均收入 月人均收入 人均月收入 家庭人均月收入 月人均 人均收入 家庭人均收入 家庭情况/月人均收入 家庭情况/人均月收入",
    ),
  },
};
