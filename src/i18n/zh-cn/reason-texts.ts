import { formatChineseDate } from "../format-values";
import type { ReasonTexts } from "../reason-text";

/** Chinese wording of the reasons of a decision. */
export const zhCnReasonTexts: ReasonTexts = {
  rules: {
    deep: "深度困难",
    relative: "相对困难",
    accident: "意外致困",
    unsupportedBelowLine: "应保未保",
    seriouslyIll: "重病无钱医治",
    disaster: "遭天灾人祸",
    workInjury: "因公致残",
    modelWorker: "困难劳模",
    retired: "退休职工",
    widowedOrAlone: "鳏寡孤独",
    oldMinimumLiving: "低保户",
    oldMarginal: "低保边缘户",
    oldAccident: "意外致困户",
  },
  oldClasses: (answers) => `按旧分类标准：${answers.join("，")}`,
  sources: {
    hardshipStandard: "困难职工家庭认定标准，倍数和比例见年度参数",
    countyAddress: "县送温暖动员讲话，重点对象",
  },
  perHead: (figure, limit, met, atLine) =>
    `扣除刚性支出后月人均 ${figure} 元，${atLine ? "等于" : met ? "低于" : "高于"}标准 ${limit} 元${atLine ? `（${met ? "" : "不"}含本数）` : ""}`,
  loss: (figure, limit, met, atLine) =>
    `突发损失 ${figure} 元，${atLine ? "等于" : met ? "超过" : "未超过"}标准 ${limit} 元${atLine ? `（${met ? "" : "不"}含本数）` : ""}`,
  noEvent: "没有突发事件造成的支出或损失",
  met: "符合",
  notMet: "不符合",
  missing: (names) => `缺${names.map((name) => `“${name}”`).join("、")}`,
  unset: (names) => `参数${names.map((name) => `“${name}”`).join("、")}未设置`,
  judged: (on, reason) => `人工认定（${formatChineseDate(on)}）：${reason}`,
  judgedBefore: (on) => `${formatChineseDate(on)}人工认定后材料有变动，请重新认定`,
  sentBack: (on, reason) => `${formatChineseDate(on)}已退回补材料${reason === "" ? "" : `：${reason}`}`,
  unsure: (problem) => `${problem}，两种算法结论不同`,
};
