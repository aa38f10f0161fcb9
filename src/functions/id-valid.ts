// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseResidentId } from "../domain/identity/resident-id";
import { spill } from "./spill";

/**
 * 逐个判断身份证号码是否符合编码规则（含港澳台居住证、外国人永久居留证、残疾人证号和15位旧号）；空白的留空。符合规则不证明确有其人。
 * @customfunction IDVALID
 * @param {any[][]} ids 身份证号码所在的单元格或区域
 * @returns {any[][]} 符合为 TRUE，不符合为 FALSE
 * @example =NUAN.IDVALID("341899196504010010") // => TRUE
 * @example =NUAN.IDVALID({"341899196504010010";"341899196504010015";""}) // => TRUE;FALSE;
 */
export function idValid(ids: any[][]): any[][] {
  return spill(ids, (value) => parseResidentId(value).state === "valid");
}
