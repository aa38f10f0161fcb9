// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { decideEligibility } from "../domain/eligibility/decide-eligibility";
import { renderReason } from "../i18n/render-reason";
import { eligibilityWords } from "./eligibility-words";
import { readParameters } from "./read-parameters";
import { DECIDING_FIELDS, situationReader } from "./read-register-situation";
import { readRegisterTable } from "./read-register-table";
import { isBlank } from "./refuse";
import { answerOrError } from "./spill";

/**
 * 对带表头的登记表逐户判断资格，给出资格、困难类别、理由三列，首行是标题，与登记表逐行对齐；空行留空。只是建议，以评议为准。
 * @customfunction ELIGIBLE
 * @param {any[][]} register 带表头的登记表，至少有家庭人口、家庭年收入两列
 * @param {any[][]} parameters “参数”表的 A、B 两列，如 参数!$A$1:$B$60
 * @returns {any[][]} 资格、困难类别、理由三列
 * @example =NUAN.ELIGIBLE({"姓名","家庭人口","家庭年收入","刚性支出";"钱一",3,20000,0},{"低保线",750;"深度困难倍数",1}) // => 资格,困难类别,理由;符合,深度困难,深度困难：扣除刚性支出后月人均 555.56 元，低于标准 750.00 元
 * @example =NUAN.ELIGIBLE({"姓名","电话";"钱一",""},{"低保线",750}) // => #VALUE!
 */
export function eligible(register: any[][], parameters: any[][]): any[][] {
  const set = readParameters(parameters);
  const table = readRegisterTable(register, DECIDING_FIELDS);
  const situationOf = situationReader(table);
  const answers = table.rows.map((row) => {
    if (row.every(isBlank)) return ["", "", ""];
    const answer = answerOrError(() => {
      const { decision, hardshipClass, reasons } = decideEligibility(situationOf(row), set);
      // The gravest rule that decided is told; where none did, each rule says what it found.
      const told = decision === "notEligible" ? reasons : reasons.slice(-1);
      const texts = told.map((outcome) => renderReason(outcome, "zh-CN"));
      return {
        decision: eligibilityWords[decision],
        hardshipClass: hardshipClass === null ? "" : eligibilityWords[hardshipClass],
        reason: texts.map(({ rule, explanation }) => `${rule}：${explanation}`).join("；"),
      };
    });
    return "decision" in answer ? [answer.decision, answer.hardshipClass, answer.reason] : [answer, "", ""];
  });
  return [["资格", "困难类别", "理由"], ...answers];
}
