import type { CampaignState } from "../commands/campaign-session";
import type { PaneMessages } from "../i18n/pane-messages";

/**
 * The sentence for a refusal: what, cause, way out.
 *
 * @example
 * refusalText({ kind: "editing" }, paneMessagesOf("zh-CN")); // => "正在编辑单元格，Excel 暂不接受写入。请按回车结束编辑。"
 */
export function refusalText(refusal: NonNullable<CampaignState["refusal"]>, messages: PaneMessages): string {
  const { refusals } = messages;
  switch (refusal.kind) {
    case "protected":
      return refusals.protected(refusal.sheet);
    case "sheetNameTaken":
      return refusals.sheetNameTaken(refusal.sheet);
    case "interrupted":
      return refusals.interrupted(refusal.code, refusal.restored);
    default:
      return refusals[refusal.kind];
  }
}
