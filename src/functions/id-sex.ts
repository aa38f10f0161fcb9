// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { soundResidentId } from "./sound-resident-id";
import { spill } from "./spill";

/**
 * 从身份证号码判断性别；空白的留空，号码有误的为 #VALUE!。
 * @customfunction IDSEX
 * @param {any[][]} ids 身份证号码所在的单元格或区域
 * @returns {any[][]} 男或女
 * @example =NUAN.IDSEX("341899196504010010") // => 男
 */
export function idSex(ids: any[][]): any[][] {
  return spill(ids, (value) =>
    soundResidentId(value, ({ sex }) => (sex === null ? null : sex === "male" ? "男" : "女")),
  );
}
