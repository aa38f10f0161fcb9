// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { soundResidentId } from "./sound-resident-id";
import { spill } from "./spill";

/**
 * 把15位旧号升为18位，从残疾人证号取出身份证号，小写 x 改为大写；空白的留空，号码有误的为 #VALUE!。升位结果请与现证件核对。
 * @customfunction IDUPGRADE
 * @param {any[][]} ids 身份证号码所在的单元格或区域
 * @returns {any[][]} 18位身份证号码
 * @example =NUAN.IDUPGRADE("341899650401001") // => 341899196504010010
 */
export function idUpgrade(ids: any[][]): any[][] {
  return spill(ids, (value) => soundResidentId(value, ({ residentId }) => residentId));
}
