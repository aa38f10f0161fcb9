import type { MatchReason } from "../../domain/donations/match-entry";

/** Why a line of the bank is taken for a gift. */
export const matchReasonNames: Readonly<Record<MatchReason, string>> = {
  confirmed: "已由经办人确认",
  reference: "流水号相同",
  party: "单位相同",
  amount: "金额相同",
  sum: "金额相加相符",
  date: "日期相近",
  dateFar: "日期相隔较远",
  likeName: "名称相近",
  nameInText: "摘要写有该单位",
  onlyAmount: "金额仅此一笔",
  unnamed: "一方未具名",
};
