// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { createUnitNames } from "../domain/donations/unit-names";
import type { UnitNames } from "../domain/donations/unit-names";
import { functionTexts } from "./function-locale";
import { isBlank, refusal } from "./refuse";
import { rememberLast } from "./remember-last";
import { cellOf, cellsOf, spill } from "./spill";

/**
 * 按名称或别名在单位名单里找单位，写出名单上的名称；不分全角半角、空格、括号和前面的县名。名单里没有的为 #N/A，相近的只作提示，不当作找到。
 * @customfunction MATCH
 * @param {any[][]} names 要找的单位名称
 * @param {any[][]} units 单位名单：第一列名称，其余各列别名，一格几个别名的用顿号隔开
 * @param {any} [county] 本县名称，如“怀川县”；填了就不分写不写县名
 * @returns {any[][]} 名单上的名称
 * @example =NUAN.MATCH({"怀川县教育局";"教体局"},{"教育局","教委、教体局";"财政局",""},"怀川县") // => 教育局;教育局
 * @example =NUAN.MATCH("水利局",{"教育局";"财政局"}) // => #N/A
 */
export function match(names: any[][], units: any[][], county?: any): any[][] {
  const known = unitNamesOf([[String(cellOf(county) ?? "")], ...cellsOf(units)]);
  return spill(names, (name) => {
    const found = known.find(String(name));
    if (found.kind === "same") return found.unit;
    const texts = functionTexts();
    const message = found.kind === "suggested" ? texts.likeName(found.unit) : texts.unknownName(String(name));
    return refusal(message, "notAvailable");
  });
}

/** The county stands in the first row, so that one comparison tells whether the list is the last one asked with. */
const unitNamesOf = rememberLast(([first, ...units]): UnitNames => {
  const named = units
    .filter(([name]) => !isBlank(name))
    .map(([name, ...aliases]) => ({
      name: String(name).trim(),
      aliases: aliases.flatMap((cell) => (isBlank(cell) ? [] : String(cell).split(/[、,，;；\n]/))),
    }));
  return createUnitNames(named, String(first?.[0] ?? ""));
});
