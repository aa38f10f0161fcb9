import { enMessages } from "./en/messages";
import type { Locale } from "./locale";
import type { Messages } from "./message-shape";
import { zhCnMessages } from "./zh-cn/messages";

/**
 * The messages of one language.
 *
 * @example messagesOf("zh-CN").severity.error // => "错误"
 */
export function messagesOf(locale: Locale): Messages {
  return locale === "en" ? enMessages : zhCnMessages;
}
