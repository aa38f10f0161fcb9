// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { maskName } from "../domain/identity/mask";
import { spill } from "./spill";

/**
 * 遮盖姓名，只留姓（复姓留两个字），如“欧阳**”；空白的留空。
 * @customfunction NAMEMASK
 * @param {any[][]} names 姓名所在的单元格或区域
 * @returns {any[][]} 遮盖后的姓名
 * @example =NUAN.NAMEMASK("欧阳测试") // => 欧阳**
 */
export function nameMask(names: any[][]): any[][] {
  return spill(names, (value) => maskName(String(value)));
}
