// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseResidentId } from "../domain/identity/resident-id";
import { renderIssue } from "../i18n/render-finding";
import { spill } from "./spill";

/**
 * 逐个检查身份证号码，写出每个号码的全部问题；没有问题或空白的留空。只查格式和校验码，不证明确有其人。
 * @customfunction IDREASON
 * @param {any[][]} ids 身份证号码所在的单元格或区域
 * @returns {any[][]} 与区域同样大小的问题说明
 * @example =NUAN.IDREASON("341899196504010010") // => 前6位 341899 查无此地 · 1981–2025年各年代码均无 · 请核对，旧证可能属实。
 */
export function idReason(ids: any[][]): any[][] {
  return spill(ids, (value) =>
    parseResidentId(value)
      .issues.map((issue) => renderIssue(issue, "zh-CN"))
      .join("；"),
  );
}
