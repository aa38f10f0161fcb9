import type { Locale } from "./locale";
import { helpTextEnglish } from "./en/help-text";
import { helpTextChinese, type HelpText } from "./zh-cn/help-text";

export type { HelpText } from "./zh-cn/help-text";

/**
 * The quick guide of the pane in one language.
 * @example helpTextOf("zh-CN").steps[0]?.title // => "认出表格"
 */
export function helpTextOf(locale: Locale): HelpText {
  return locale === "zh-CN" ? helpTextChinese : helpTextEnglish;
}
