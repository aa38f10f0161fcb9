import type { Fen } from "../../domain/money/fen";
import { collectionPaneMessagesOf } from "../../i18n/collection-pane-messages";
import { formatMoney } from "../../i18n/format-values";
import type { Locale } from "../../i18n/locale";
import { namesOf } from "../../i18n/names";
import { collectionMessagesOf } from "../../i18n/collection-messages";
import type { FileDoubt, FileVerdict } from "./file-verdict";

/**
 * What a file comes to that brings no rows: it could not be read, what it holds is there already, it is a slip or says that there
 * is nothing to report; null for one with rows that go in.
 *
 * @example
 * outcomeText(verdict, "zh-CN");
 * // => "重复，未并：县百货公司.xlsx"
 */
export function outcomeText({ verdict, lines }: FileVerdict, locale: Locale): string | null {
  const { reasons, states } = collectionMessagesOf(locale);
  const [first] = lines;
  if (first === undefined) return null;
  if (verdict === "failed") return first.reason === null ? null : reasons[first.reason];
  if (verdict !== "skipped")
    return lines.some(({ state }) => state === "merged") ? null : states[first.state];
  return `${states[first.state]}${first.other === null ? "" : `：${first.other}`}`;
}

/**
 * Why a file is to be looked at, in one sentence.
 *
 * @example
 * doubtText({ doubt: "unlistedSender", sender: "甲厂", like: null }, "zh-CN");
 * // => "单位名录里没有“甲厂”，请核对单位名称。"
 */
export function doubtText(doubt: FileDoubt, locale: Locale): string {
  const words = collectionPaneMessagesOf(locale).doubts;
  const names = namesOf(locale);
  switch (doubt.doubt) {
    case "tableToConfirm":
      return words.tableToConfirm(doubt.sheet, names.table(doubt.kind));
    case "unrecognizedSheet":
      return words.unrecognizedSheet(doubt.sheet);
    case "unknownSender":
      return words.unknownSender(doubt.rows);
    case "unknownNilSender":
      return words.unknownNilSender;
    case "earlierYear":
      return doubt.usual === null
        ? words.leftYear(doubt.sheet, doubt.year)
        : words.earlierYear(doubt.sheet, doubt.year, doubt.usual);
    case "hiddenRows":
      return words.hiddenRows(doubt.count);
    case "hiddenSheet":
      return words.hiddenSheet(doubt.sheet);
    case "unlistedSender":
      return words.unlistedSender(doubt.sender, doubt.like);
    case "unreadableAmounts":
      return words.unreadableAmounts(doubt.count);
    case "secretColumns":
      return words.secretColumns(doubt.columns.join(locale === "zh-CN" ? "、" : ", "));
    case "doubledRows":
      return words.doubledRows(doubt.count, doubt.other);
    case "unplacedSlipRows":
      return words.unplacedSlipRows[doubt.reason](doubt.rows);
    case "replaces":
      return words.replaces(doubt.other, doubt.added, doubt.removed, doubt.changed);
    case "difference": {
      const { what, field, expected, actual } = doubt.difference;
      if (what === "rows") return words.rows(expected, actual);
      // The amounts name their unit themselves.
      const name = field === null ? "" : names.field(field).replace(/（万?元）$/, "");
      return words[what](name, formatMoney(expected as Fen), formatMoney(actual as Fen));
    }
  }
}
