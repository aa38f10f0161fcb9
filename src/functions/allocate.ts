// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { allocateFund } from "../domain/allocation/allocate-fund";
import { allocationRulesOf } from "../domain/allocation/allocation-rules-of";
import type { Claim } from "../domain/allocation/claim";
import { needOf } from "../domain/allocation/need-of";
import type { CellValue } from "../domain/cell-value";
import { decideEligibility } from "../domain/eligibility/decide-eligibility";
import type { HouseholdSituation } from "../domain/eligibility/household-situation";
import { parseResidentId } from "../domain/identity/resident-id";
import { yuanOfFen } from "../domain/money/fen";
import type { Fen } from "../domain/money/fen";
import type { Parameters } from "../domain/parameters/parameters";
import { formatMoney } from "../i18n/format-values";
import { namesOf } from "../i18n/names";
import { functionLocale, functionTexts } from "./function-locale";
import { readParameters, unsetRefusal } from "./read-parameters";
import { DECIDING_FIELDS, situationReader } from "./read-register-situation";
import { readRegisterTable } from "./read-register-table";
import { amountOrRefuse, isBlank, refuse } from "./refuse";
import { answerOrError, cellOf } from "./spill";

/**
 * 把资金分给登记表中符合条件的户：先保底，再补足标准，封顶和取整按“参数”表。给出一列金额，首行是标题，与登记表逐行对齐；不参加分配的留空。
 * @customfunction ALLOCATE
 * @param {any[][]} register 带表头的登记表，至少有身份证号、家庭人口、家庭年收入三列
 * @param {any} fund 本次分配资金（元）
 * @param {any[][]} parameters “参数”表的 A、B 两列，如 参数!$A$1:$B$60
 * @returns {any[][]} 慰问金额（元）
 * @example =NUAN.ALLOCATE({"身份证号","家庭人口","家庭年收入","刚性支出";"341899196504010010",1,0,0;"341899197001010013",1,6000,0},3000,{"低保线",750;"深度困难倍数",1;"深度困难慰问标准",2000;"相对困难慰问标准",1000;"意外致困慰问标准",1000;"每户保底",500;"发放金额取整",100}) // => 慰问金额;2000;1000
 * @example =NUAN.ALLOCATE({"身份证号","家庭人口","家庭年收入";"341899196504010010",1,0},100,{"低保线",750;"深度困难倍数",1;"深度困难慰问标准",2000;"相对困难慰问标准",1000;"意外致困慰问标准",1000;"每户保底",500;"发放金额取整",100}) // => #VALUE!
 */
export function allocate(register: any[][], fund: any, parameters: any[][]): any[][] {
  const names = namesOf(functionLocale());
  const set = readParameters(parameters);
  const { rules, unset } = allocationRulesOf(set);
  if (rules === null) throw unsetRefusal(unset);
  const fundFen = amountOrRefuse(cellOf(fund), names.parameter("reliefFund"));
  const table = readRegisterTable(register, ["residentId", ...DECIDING_FIELDS]);
  const situationOf = situationReader(table);
  const seen = new Set<string>();
  const claims = table.rows.map((row) => {
    if (row.every(isBlank)) return null;
    const claim = answerOrError(() => claimOf(table.cell(row, "residentId"), situationOf(row), set));
    if (claim === null || !("key" in claim)) return claim;
    // Who stands on the list twice is given once, at the first line.
    if (seen.has(claim.key)) return null;
    seen.add(claim.key);
    return claim;
  });
  const taking = claims.filter((claim): claim is Claim => claim !== null && "key" in claim);
  const allocation = allocateFund(taking, rules, fundFen);
  if (allocation.kind === "infeasible") {
    const { neededFen, missingFen } = allocation.issue.params;
    return refuse(functionTexts().fundTooSmall(formatMoney(neededFen), formatMoney(missingFen)));
  }
  const amounts = new Map(allocation.shares.map(({ key, amountFen }) => [key, yuanOfFen(amountFen)]));
  const lines = claims.map((claim) => {
    if (claim === null) return [""];
    return "key" in claim ? [amounts.get(claim.key) ?? ""] : [claim];
  });
  return [["慰问金额"], ...lines];
}

function claimOf(residentId: CellValue, situation: HouseholdSituation, parameters: Parameters): Claim | null {
  const { hardshipClass } = decideEligibility(situation, parameters);
  const key = parseResidentId(residentId).residentId;
  const need = needOf(situation);
  const members = situation.householdSize;
  if (hardshipClass === null || key === null || need === null || members === null) return null;
  return { key, hardshipClass, members, need, causes: situation.causes ?? [], paidThisYearFen: 0 as Fen };
}
