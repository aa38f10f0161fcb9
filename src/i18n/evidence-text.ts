import type { Names } from "./names";
import type { PaneMessages } from "./pane-messages";
import type { ColumnEvidence, TableEvidence } from "../workbook/recognized-table";

const percent = (share: number) => Math.round(share * 100);

/**
 * Why a column is doubtful, in words; null for evidence that raises no doubt.
 *
 * @example
 * columnDoubt({ code: "header.weak", label: "金额" }, paneMessagesOf("zh-CN"));
 * // => "表头“金额”也可能是别的意思。"
 */
export function columnDoubt(evidence: ColumnEvidence, messages: PaneMessages): string | null {
  const words = messages.correction;
  switch (evidence.code) {
    case "header.exact":
    case "header.ending":
    case "correction":
      return null;
    case "header.weak":
      return words.weak(evidence.label);
    case "shifted":
      return words.shifted(evidence.by);
    case "look.contradicts":
      return words.contradicts(words.looks[evidence.look] ?? evidence.look, percent(evidence.share));
    case "look.supplied":
      return words.supplied(words.looks[evidence.look] ?? evidence.look, percent(evidence.share));
    case "look.fits":
      return words.fits(words.looks[evidence.look] ?? evidence.look, percent(evidence.share));
  }
}

/**
 * What a clerk should know of a table before confirming it, in words; null for what is plain from the rest of the panel.
 *
 * @example
 * tableDoubt({ code: "sheet.hidden" }, paneMessagesOf("zh-CN"), namesOf("zh-CN"));
 * // => "这张表是隐藏的。"
 */
export function tableDoubt(evidence: TableEvidence, messages: PaneMessages, names: Names): string | null {
  const words = messages.correction;
  switch (evidence.code) {
    case "kind.close":
      return words.close(names.table(evidence.kind));
    case "look.only":
      return words.lookOnly;
    case "form.above":
      return words.formAbove;
    case "columns.shifted":
      return words.shifted(evidence.by);
    case "unit.caption":
      return words.unitCaption(evidence.row);
    case "nameAndNumber":
      return words.nameAndNumber;
    case "workers.repeated":
      return words.repeated(evidence.count);
    case "sheet.hidden":
      return words.hidden;
    case "correction":
      return words.confirmed;
    case "form":
    case "form.sideways":
    case "header.fields":
    case "title":
    case "amountUnit":
    case "amountUnit.column":
    case "rows.hidden":
    case "columns.hidden":
      return null;
  }
}
