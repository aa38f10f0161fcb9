// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { decideEligibility } from "../domain/eligibility/decide-eligibility";
import { causesOf } from "../domain/eligibility/household-causes";
import { UNKNOWN_SITUATION } from "../domain/eligibility/household-situation";
import { namesOf } from "../i18n/names";
import { eligibilityWords } from "./eligibility-words";
import { functionLocale } from "./function-locale";
import { undecidedRefusal } from "./undecided-refusal";
import { readParameters } from "./read-parameters";
import { amountOrNull, amountOrRefuse, countOrRefuse } from "./refuse";
import { spillTogether } from "./spill";

/**
 * 按年度参数判断困难类别：深度困难、相对困难、意外致困或“不符合”；年收入空白的留空，缺数据或参数未设置的为 #N/A。只是建议，以评议为准。
 * @customfunction HARDSHIPCLASS
 * @param {any[][]} annualIncome 家庭年收入（元）
 * @param {any[][]} householdSize 家庭人口（人）
 * @param {any[][]} rigidSpending 全年刚性支出（元）；空白为没有填写，没有支出请填 0
 * @param {any[][]} parameters “参数”表的 A、B 两列，如 参数!$A$1:$B$60
 * @param {any[][]} [accidentCost] 突发意外、灾害、大病一年内的自负支出（元）
 * @param {any[][]} [causes] 致困原因
 * @returns {any[][]} 困难类别
 * @example =NUAN.HARDSHIPCLASS({20000;30000;90000},3,0,{"低保线",750;"深度困难倍数",1;"相对困难倍数",1.5;"意外致困支出占比",0.5},0) // => 深度困难;相对困难;不符合
 * @example =NUAN.HARDSHIPCLASS(90000,3,0,{"低保线",750;"深度困难倍数",1;"相对困难倍数",1.5;"意外致困支出占比",0.5},60000) // => 意外致困
 * @example =NUAN.HARDSHIPCLASS(20000,3,0,{"低保线",""}) // => #N/A
 */
export function hardshipClass(
  annualIncome: any[][],
  householdSize: any[][],
  rigidSpending: any[][],
  parameters: any[][],
  accidentCost?: any[][],
  causes?: any[][],
): any[][] {
  const set = readParameters(parameters);
  const ranges = [householdSize, rigidSpending, accidentCost, causes] as const;
  return spillTogether(
    [annualIncome, ...ranges],
    ([income = null, size = null, rigid = null, cost = null, cause = null]) => {
      const names = namesOf(functionLocale());
      const situation = {
        ...UNKNOWN_SITUATION,
        annualIncomeFen: amountOrRefuse(income, names.field("annualIncome")),
        householdSize: countOrRefuse(size, names.field("householdSize")),
        rigidSpendingFen: amountOrNull(rigid, names.field("rigidSpending")),
        accidentCostFen: amountOrNull(cost, names.field("accidentCost")),
        causes: causesOf(String(cause ?? "").trim()),
      };
      const result = decideEligibility(situation, set);
      if (result.decision === "needsReview") return undecidedRefusal(result);
      return result.hardshipClass === null
        ? eligibilityWords.notEligible
        : eligibilityWords[result.hardshipClass];
    },
  );
}
