import { findExclusions } from "../../../src/domain/eligibility/cross-check";
import { explainAccidentHardship } from "../../../src/domain/eligibility/meets-accident-hardship";
import { explainDeepHardship } from "../../../src/domain/eligibility/meets-deep-hardship";
import { meetsDisaster } from "../../../src/domain/eligibility/meets-disaster";
import { meetsModelWorker } from "../../../src/domain/eligibility/meets-model-worker";
import { explainRelativeHardship } from "../../../src/domain/eligibility/meets-relative-hardship";
import { meetsRetired } from "../../../src/domain/eligibility/meets-retired";
import { meetsSeriouslyIll } from "../../../src/domain/eligibility/meets-seriously-ill";
import { meetsUnsupportedBelowLine } from "../../../src/domain/eligibility/meets-unsupported-below-line";
import { meetsWidowedOrAlone } from "../../../src/domain/eligibility/meets-widowed-or-alone";
import { meetsWorkInjury } from "../../../src/domain/eligibility/meets-work-injury";
import {
  UNKNOWN_SITUATION,
  type HouseholdSituation,
} from "../../../src/domain/eligibility/household-situation";
import { RULE_BASIS } from "../../../src/domain/eligibility/rule-basis";
import type { RuleCode, RuleOutcome, Verdict } from "../../../src/domain/eligibility/rule-outcome";
import type { Fen } from "../../../src/domain/money/fen";
import type { Parameters } from "../../../src/domain/parameters/parameters";
import { ruleName } from "../../../src/i18n/render-reason";

/** 年度参数：低保线 750 元；深度困难 1 倍、相对困难 2 倍，都不含本数；意外致困超过年收入的 80%。 */
const PARAMETERS: Parameters = {
  minimumLivingLine: 75_000 as Fen,
  deepLineMultiple: 1,
  relativeLineMultiple: 2,
  accidentCostShare: 0.8,
};
const RULES: Readonly<
  Record<RuleCode, (situation: HouseholdSituation, parameters: Parameters) => RuleOutcome>
> = {
  deep: explainDeepHardship,
  relative: explainRelativeHardship,
  accident: explainAccidentHardship,
  unsupportedBelowLine: meetsUnsupportedBelowLine,
  seriouslyIll: (situation) => meetsSeriouslyIll(situation),
  disaster: (situation) => meetsDisaster(situation),
  workInjury: (situation) => meetsWorkInjury(situation),
  modelWorker: (situation) => meetsModelWorker(situation),
  retired: (situation) => meetsRetired(situation),
  widowedOrAlone: (situation) => meetsWidowedOrAlone(situation),
};
const SAID: Readonly<Record<Verdict, string>> = { met: "符合", notMet: "不符合", unknown: "不能判断" };

const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen;
const income = (size: number, annual: number, rigid = 0): Partial<HouseholdSituation> => ({
  ...{ householdSize: size, annualIncomeFen: yuan(annual), rigidSpendingFen: yuan(rigid) },
});

/** 规则、家庭情况、结论：一行一例，经办人可以逐行核对。 */
const CASES: readonly (readonly [RuleCode, string, Partial<HouseholdSituation>, Verdict])[] = [
  ["deep", "3 人，年收入 26,999.99 元：月人均不到 750 元", income(3, 26_999.99), "met"],
  ["deep", "3 人，年收入 27,000 元：月人均正好 750 元，“低于”不含本数", income(3, 27_000), "notMet"],
  ["deep", "3 人，年收入 40,000 元，治病上学支出 13,000.01 元", income(3, 40_000, 13_000.01), "met"],
  ["deep", "3 人，年收入 40,000 元，治病上学支出 13,000 元", income(3, 40_000, 13_000), "notMet"],
  ["deep", "收入没有填", { householdSize: 3 }, "unknown"],
  ["deep", "人口没有填", { annualIncomeFen: yuan(9_000), rigidSpendingFen: yuan(0) }, "unknown"],
  ["deep", "收入高于线，刚性支出没有填", { householdSize: 1, annualIncomeFen: yuan(9_600) }, "unknown"],
  ["deep", "收入低于线，刚性支出没有填也够了", { householdSize: 1, annualIncomeFen: yuan(8_400) }, "met"],
  ["relative", "2 人，年收入 35,999.99 元：月人均不到 1,500 元", income(2, 35_999.99), "met"],
  ["relative", "2 人，年收入 36,000 元：月人均正好 1,500 元", income(2, 36_000), "notMet"],
  ["relative", "收入没有填", { householdSize: 2 }, "unknown"],
  [
    "accident",
    "年收入 30,000 元，火灾损失 24,000.01 元：超过 80%",
    { ...income(2, 30_000), accidentCostFen: yuan(24_000.01) },
    "met",
  ],
  [
    "accident",
    "年收入 30,000 元，火灾损失 24,000 元：正好 80%",
    { ...income(2, 30_000), accidentCostFen: yuan(24_000) },
    "notMet",
  ],
  ["accident", "没有突发支出", { ...income(2, 60_000), accidentCostFen: yuan(0) }, "notMet"],
  [
    "accident",
    "因意外事故致困，损失没有填",
    { ...income(2, 60_000), accidentCostFen: null, causes: ["accident"] },
    "unknown",
  ],
  [
    "unsupportedBelowLine",
    "月人均 700 元，没有低保",
    { ...income(1, 8_400), receivesMinimumLiving: false },
    "met",
  ],
  [
    "unsupportedBelowLine",
    "月人均 700 元，已有低保",
    { ...income(1, 8_400), receivesMinimumLiving: true },
    "notMet",
  ],
  [
    "unsupportedBelowLine",
    "月人均 750 元，没有低保",
    { ...income(1, 9_000), receivesMinimumLiving: false },
    "notMet",
  ],
  ["unsupportedBelowLine", "月人均 700 元，低保没有填", income(1, 8_400), "unknown"],
  ["seriouslyIll", "致困原因：患重大疾病", { causes: ["seriousIllness"] }, "met"],
  ["seriouslyIll", "致困原因：子女上学", { causes: ["schooling"] }, "notMet"],
  ["seriouslyIll", "致困原因没有填", {}, "unknown"],
  ["disaster", "致困原因：遭受自然灾害", { causes: ["naturalDisaster"] }, "met"],
  ["disaster", "致困原因：下岗失业", { causes: ["laidOff"] }, "notMet"],
  ["disaster", "致困原因没有填", {}, "unknown"],
  ["workInjury", "致困原因：工伤", { causes: ["workInjury"] }, "met"],
  ["workInjury", "致困原因：无劳动能力", { causes: ["unableToWork"] }, "notMet"],
  ["workInjury", "致困原因没有填", {}, "unknown"],
  ["modelWorker", "劳模类型：地市级", { isModelWorker: true }, "met"],
  ["modelWorker", "劳模类型：非劳模", { isModelWorker: false }, "notMet"],
  ["modelWorker", "劳模类型没有填", {}, "unknown"],
  ["retired", "工作状态：退休", { isRetired: true }, "met"],
  ["retired", "工作状态：在岗", { isRetired: false }, "notMet"],
  ["retired", "工作状态没有填", {}, "unknown"],
  ["widowedOrAlone", "丧偶独居", { isWidowedOrAlone: true }, "met"],
  ["widowedOrAlone", "与配偶同住", { isWidowedOrAlone: false }, "notMet"],
  ["widowedOrAlone", "没有填", {}, "unknown"],
];

describe("认定规则样例（低保线 750 元/人/月）", () => {
  test.each(
    CASES.map(
      ([rule, title, known, verdict]) =>
        [ruleName(rule, "zh-CN"), title, SAID[verdict], rule, known] as const,
    ),
  )("%s：%s → %s", (_name, _title, said, rule, known) => {
    const { verdict } = RULES[rule]({ ...UNKNOWN_SITUATION, ...known }, PARAMETERS);
    expect(SAID[verdict]).toBe(said);
  });

  test("每条规则都有符合、不符合、不能判断的样例", () => {
    const told = new Set(CASES.map(([rule, , , verdict]) => `${rule} ${verdict}`));
    const needed = Object.keys(RULE_BASIS).flatMap((rule) =>
      (["met", "notMet", "unknown"] as const).map((verdict) => `${rule} ${verdict}`),
    );
    expect(needed.filter((each) => !told.has(each))).toEqual([]);
  });

  test.each<RuleCode>(["deep", "relative", "accident", "unsupportedBelowLine"])(
    "参数没有设置时，%s 不按 0 计算，也不算通过",
    (rule) => {
      const situation = { ...UNKNOWN_SITUATION, ...income(1, 1), accidentCostFen: yuan(9_000) };
      expect(RULES[rule]({ ...situation, receivesMinimumLiving: false }, {}).verdict).toBe("unknown");
    },
  );
});

describe("排除情形：比对名单只提出问题，由人核实", () => {
  const cell = { sheet: "比对名单", row: 3, column: 2 };
  const line = (kind: "property" | "vehicle" | "business" | "death", isCurrent = true) => ({
    ...{ kind, residentId: "甲", cell, isCurrent },
  });
  test.each([
    ["两套住房", [line("property"), line("property")], ["secondHome"]],
    ["一套住房是自住的，不问", [line("property")], []],
    ["一辆机动车", [line("vehicle")], ["vehicle"]],
    ["车已报废，不问", [line("vehicle", false)], []],
    ["在营的店铺", [line("business")], ["business"]],
    ["店铺已注销，不问", [line("business", false)], []],
    ["死亡名单中有", [line("death")], ["workerDeceased"]],
    ["名单中没有这一户", [], []],
  ])("%s", (_title, entries, expected) => {
    const found = findExclusions([{ household: "甲户", residentIds: ["甲"] }], entries);
    expect((found.get("甲户") ?? []).map(({ reason }) => reason)).toEqual(expected);
  });
});
