import type { Fen } from "../../domain/money/fen";
import type { AllocationTexts } from "../allocation-text-shape";
import { formatMoney } from "../format-values";

const yuan = (fen: number): string => `${formatMoney(fen as Fen)} 元`;
const broken = (count: number): string => `，有 ${count} 户不符`;

/** Chinese words of dividing a fund. */
export const zhCnAllocationTexts: AllocationTexts = {
  check(check, { households, allocatedFen, keptFen, fundFen, rules, broken: count }) {
    const wrong = count === 0 ? "" : broken(count);
    const { capPerTimeFen, capPerYearFen } = rules;
    switch (check) {
      case "sumIsFund":
        return {
          title: "合计等于资金",
          explanation: `各户合计 ${yuan(allocatedFen)}，加结余 ${yuan(keptFen)}，资金 ${yuan(fundFen)}`,
        };
      case "everyClaimOnce":
        return { title: "每户一次", explanation: `符合条件的 ${households} 户各列一次，无遗漏、无重复` };
      case "nobodyAboveCap":
        return {
          title: "不超上限",
          explanation:
            (capPerTimeFen === null ? "未设每次上限" : `每户每次不超过 ${yuan(capPerTimeFen)}`) +
            (capPerYearFen === null ? "，未设全年上限" : `，全年连同已发不超过 ${yuan(capPerYearFen)}`) +
            wrong,
        };
      case "nobodyBelowFloor":
        return {
          title: "不低于保底",
          explanation: `每户不少于 ${yuan(rules.floorFen)}，上限更低的以上限为准${wrong}`,
        };
      case "wholeUnits":
        return {
          title: "按单位取整",
          explanation: `金额都是 ${yuan(rules.roundingFen)}的整数倍，余数除外${wrong}`,
        };
      case "needierNotLess":
        return {
          title: "更困难的不少得",
          explanation: `同类别、同标准的户，人均收入更低的不少于较高的${wrong}`,
        };
    }
  },
  order: (rules) => [
    `先按保底 ${yuan(rules.floorFen)} 分给每一户（兼顾一般）。`,
    rules.towardStandard === "inOrderOfNeed"
      ? "再依次补足到标准：先深度困难，再相对困难，再意外致困；同类的，扣除刚性支出后月人均收入低的在前（确保重点）；收入相同的，按身份证号顺序。"
      : "再按各户距标准的差额，同比例补足（兼顾一般，确保重点）。",
    rules.beyondStandard === "share"
      ? "都补足后仍有余的，按标准比例分完，不超过上限。"
      : "都补足标准后仍有余的，留作结余。",
    "标准为本类慰问标准，加家庭成员、患重病、子女上学的加发，按取整单位四舍五入。",
  ],
  remainder({ keptFen, advanceFen, rules }) {
    const parts = [
      ...(advanceFen === null
        ? []
        : [`不足一个取整单位（${yuan(rules.roundingFen)}）的 ${yuan(advanceFen)} 加给排在下一位的一户`]),
      ...(keptFen === 0 ? [] : [`结余 ${yuan(keptFen)}：各户已到标准或上限，不再分`]),
    ];
    return parts.length === 0 ? "" : `${parts.join("；")}。`;
  },
  canonicalForm:
    "指纹取自下述文本（UTF-8，换行 LF，列间制表符）：第一行为规则版本，第二行为 fund 和资金（分），随后为各条规则（名称、数值，按名称排列，金额为分），" +
    "再后每户一行，按分配顺序：身份证号（带引号）、类别、家庭人口、致困原因（排序，逗号分隔）、困难程度（负的月人均，分）、本年已发（分）、本次金额（分）。改动其中任何一个数，指纹即不同。",
  decisions: { eligible: "符合", needsReview: "待定", notEligible: "不符" },
  registeredTwice: "与前面一行是同一人，按一户计",
  decidedSame: (place, reason) => `已认定与“${place}”是同一人或同一户：${reason}`,
  judgedOrder: "人工认定的户，未填收入的排在同类最后，未填人口的按本人1人计。",
  adopted: (plan) => `采用方案 ${plan}，文号待补`,
  identityIncomplete: (gaps) =>
    gaps
      .map(
        (gap) =>
          ({ noName: "缺姓名", noNumber: "缺身份证号", wrongNumber: "身份证号有误", noUnit: "缺单位" })[gap],
      )
      .join("、") || "材料不全",
};
