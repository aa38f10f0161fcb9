// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { checkParticipation } from "../domain/donations/check-participation";
import { namesOf } from "../i18n/names";
import { functionLocale, functionTexts } from "./function-locale";
import { refusal, wholeOrRefuse } from "./refuse";
import { spillTogether } from "./spill";

/**
 * 捐款面：捐款人数 ÷ 职工人数，请把单元格设为百分比；捐款人数空白的留空，职工人数为 0 的为 #DIV/0!，捐款人数多于职工人数的为 #VALUE!。
 * @customfunction PARTICIPATION
 * @param {any[][]} donors 捐款人数
 * @param {any[][]} staff 职工人数
 * @returns {any[][]} 捐款面
 * @example =NUAN.PARTICIPATION({16;0;21},{20;20;20}) // => 0.8;0;#VALUE!
 * @example =NUAN.PARTICIPATION(1,0) // => #DIV/0!
 */
export function participation(donors: any[][], staff: any[][]): any[][] {
  return spillTogether([donors, staff], ([donorCell = null, staffCell = null]) => {
    const names = namesOf(functionLocale());
    const donorCount = wholeOrRefuse(donorCell, names.field("donorCount"));
    const staffCount = wholeOrRefuse(staffCell, names.field("staffCount"));
    if (staffCount === 0)
      return refusal(functionTexts().notACount(names.field("staffCount"), "0"), "divisionByZero");
    if (checkParticipation(donorCount, staffCount, {}).kind === "donorsExceedStaff") {
      return refusal(functionTexts().donorsExceedStaff(donorCount, staffCount));
    }
    return donorCount / staffCount;
  });
}
