// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import type { CellValue } from "../domain/cell-value";
import { coverage as coverageOf } from "../domain/households/coverage";
import { parseResidentId } from "../domain/identity/resident-id";
import { functionTexts } from "./function-locale";
import { isBlank, refuse } from "./refuse";
import { cellsOf } from "./spill";

/**
 * 列出登记表里有、名册里没有的户，证明无一遗漏；一户不漏时为“无遗漏”。按身份证号比较（15位旧号按升位后的），不是号码的按文字比较。
 * @customfunction COVERAGE
 * @param {any[][]} register 登记表的身份证号列
 * @param {any[][]} roster 名册的身份证号列
 * @param {any[][]} [shown] 要列出的内容，如登记表的姓名列，与登记表列同样大小；不填则列出号码
 * @returns {any[][]} 遗漏的户，每行一户
 * @example =NUAN.COVERAGE({"341899196504010010";"341899197001010013"},{"341899650401001"},{"钱一";"孙二"}) // => 孙二
 * @example =NUAN.COVERAGE({"341899196504010010"},{"341899196504010010"}) // => 无遗漏
 */
export function coverage(register: any[][], roster: any[][], shown?: any[][]): any[][] {
  const texts = cellsOf(shown ?? register).flat();
  const cells = cellsOf(register).flat();
  if (texts.length !== cells.length) refuse(functionTexts().sizesDiffer);
  const textOf = new Map<string, CellValue>();
  cells.forEach((cell, at) => {
    const key = keyOf(cell);
    if (key !== "" && !textOf.has(key)) textOf.set(key, isBlank(texts[at]) ? cell : (texts[at] ?? cell));
  });
  // An empty list would prove anything.
  if (textOf.size === 0) refuse(functionTexts().emptyRegister);
  const paid = cellsOf(roster)
    .flat()
    .map(keyOf)
    .filter((key) => key !== "");
  const { gaps } = coverageOf({
    register: [...textOf.keys()].map((household) => ({ household, people: [] })),
    roster: paid.map((household) => ({ household, person: "" })),
    refusals: [],
  });
  return gaps.length === 0 ? [["无遗漏"]] : gaps.map(({ household }) => [textOf.get(household) ?? household]);
}

function keyOf(cell: CellValue): string {
  if (isBlank(cell)) return "";
  const { residentId, normalized } = parseResidentId(cell);
  return residentId ?? normalized;
}
