import type { PaneLocale, PaneMessages } from "./pane-messages";
import { paneMessagesChinese } from "./pane-messages-zh-cn";

/**
 * Words of the pane in one language; English is fetched by those who read it. Rejects where its file cannot be fetched.
 *
 * @example
 * (await loadPaneMessages("en")).places.check; // => "Check"
 */
export async function loadPaneMessages(locale: PaneLocale): Promise<PaneMessages> {
  if (locale === "zh-CN") return paneMessagesChinese;
  return (await import("./pane-messages-en")).paneMessagesEnglish;
}
