// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { fingerprintOf } from "../domain/fingerprint";
import { isBlank } from "./refuse";
import { cellsOf } from "./spill";

/**
 * 一片数据的校验码（SHA-256，算法同表格页脚）：内容一样码就一样，改动一格码就变，用来核对两份数据是否同一版；全空的留空。不防伪造。
 * @customfunction FINGERPRINT
 * @param {any[][]} cells 要核对的区域
 * @returns {any[][]} 八位校验码
 * @example =NUAN.FINGERPRINT({"钱一",1000;"孙二",500}) // => RGVK-QKM3
 * @example =NUAN.FINGERPRINT("") // =>
 */
export function fingerprint(cells: any[][]): any[][] {
  const rows = cellsOf(cells);
  if (rows.every((row) => row.every(isBlank))) return [[""]];
  // A cell that shows nothing is nothing, however Excel hands it over.
  return [[fingerprintOf(rows.map((row) => row.map((value) => (isBlank(value) ? null : value))))]];
}
