// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { soundResidentId } from "./sound-resident-id";
import { spill } from "./spill";

/**
 * 从身份证号码取出生日期，写作 1990-03-05；空白的留空，号码有误的为 #VALUE!。
 * @customfunction IDBIRTHDATE
 * @param {any[][]} ids 身份证号码所在的单元格或区域
 * @returns {any[][]} 与区域同样大小的出生日期
 * @example =NUAN.IDBIRTHDATE("341899196504010010") // => 1965-04-01
 */
export function idBirthDate(ids: any[][]): any[][] {
  return spill(ids, (value) => soundResidentId(value, ({ birthDate }) => birthDate));
}
