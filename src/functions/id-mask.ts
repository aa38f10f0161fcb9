// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { cleanIdentifier } from "../domain/identity/clean-identifier";
import { maskResidentId } from "../domain/identity/mask";
import { spill } from "./spill";

/**
 * 遮盖身份证号码，只留首位和末两位，用于公示；空白的留空。
 * @customfunction IDMASK
 * @param {any[][]} ids 身份证号码所在的单元格或区域
 * @returns {any[][]} 遮盖后的号码
 * @example =NUAN.IDMASK("341899196504010010") // => 3***************10
 */
export function idMask(ids: any[][]): any[][] {
  return spill(ids, (value) => maskResidentId(cleanIdentifier(String(value))));
}
