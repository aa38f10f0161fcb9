import { paneMessagesEnglish } from "./pane-messages-en";
import { paneMessagesChinese, type PaneMessages } from "./pane-messages-zh-cn";

export type { PaneMessages } from "./pane-messages-zh-cn";

/** Locales the pane speaks. */
export type PaneLocale = "zh-CN" | "en";

/**
 * Words of the pane in one language.
 *
 * @example
 * paneMessagesOf("zh-CN").places.check; // => "核查"
 */
export function paneMessagesOf(locale: PaneLocale): PaneMessages {
  return locale === "zh-CN" ? paneMessagesChinese : paneMessagesEnglish;
}
