// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { parseCreditCode } from "../domain/identity/credit-code";
import { renderIssue } from "../i18n/render-finding";
import { spill } from "./spill";

/**
 * 逐个检查统一社会信用代码（15位旧注册号也认），写出问题和可能的正确写法；没有问题或空白的留空。
 * @customfunction USCCREASON
 * @param {any[][]} codes 统一社会信用代码所在的单元格或区域
 * @returns {any[][]} 与区域同样大小的问题说明
 * @example =NUAN.USCCREASON("91350100M000100Y43") // =>
 */
export function usccReason(codes: any[][]): any[][] {
  return spill(codes, (value) =>
    parseCreditCode(value)
      .issues.map((issue) => renderIssue(issue, "zh-CN"))
      .join("；"),
  );
}
