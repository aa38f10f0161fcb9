import type { SourceState } from "./file-line";

/** The columns of the sheet 收表情况; a later collection reads them by these names. */
export const FILE_LIST_HEADS = {
  file: "文件",
  sender: "报送单位",
  system: "主管部门",
  kind: "表格",
  state: "情况",
  sourceRows: "原表行数",
  mergedRows: "并入行数",
  amountField: "金额项目",
  sourceAmount: "原表金额",
  mergedAmount: "并入金额",
  difference: "收表时差额",
  note: "说明",
  fingerprint: "内容码",
} as const;

/** What became of a file, in the words of the sheet. */
export const STATE_LABELS: Readonly<Record<SourceState, string>> = {
  merged: "已并入",
  older: "较旧，未并",
  superseded: "已被新版替换",
  duplicate: "重复，未并",
  nil: "零报告",
  slip: "补正单",
  failed: "未能读取",
  removed: "已移出",
  leftOut: "待确认，未收",
  declined: "未勾选，未收",
};
