// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { provinceName } from "../i18n/zh-cn/province-names";
import { soundResidentId } from "./sound-resident-id";
import { spill } from "./spill";

/**
 * 从身份证号码取签发地所在的省级地区；空白的留空，号码有误的为 #VALUE!。号码保留签发时的地区，不一定是现在的户籍地。
 * @customfunction IDREGION
 * @param {any[][]} ids 身份证号码所在的单元格或区域
 * @returns {any[][]} 省级地区名称
 * @example =NUAN.IDREGION("341899196504010010") // => 安徽省
 */
export function idRegion(ids: any[][]): any[][] {
  return spill(ids, (value) =>
    soundResidentId(value, ({ residentId, kind }) => {
      if (kind === "foreigner") return "外国人";
      return residentId === null ? null : provinceName(residentId.slice(0, 2));
    }),
  );
}
