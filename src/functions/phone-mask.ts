// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parsePhone } from "../domain/identity/phone";
import { maskPhone } from "../domain/identity/mask";
import { spill } from "./spill";

/**
 * 遮盖电话号码的中间几位，一格里有几个号码的逐个遮盖；空白的留空。
 * @customfunction PHONEMASK
 * @param {any[][]} phones 电话号码所在的单元格或区域
 * @returns {any[][]} 遮盖后的电话号码
 * @example =NUAN.PHONEMASK("12100001999") // => 121****1999
 */
export function phoneMask(phones: any[][]): any[][] {
  return spill(phones, (value) => parsePhone(value).normalized.split("/").map(maskPhone).join("/"));
}
