import { postingTextsEnglish } from "./en/posting-texts";
import type { Locale } from "./locale";
import type { PostingTexts } from "./posting-text-shape";
import { postingTextsChinese } from "./zh-cn/posting-texts";

/**
 * The texts of posting in one language.
 * @example postingTextsOf("zh-CN").kinds.phone // => "手机号"
 */
export function postingTextsOf(locale: Locale): PostingTexts {
  return locale === "en" ? postingTextsEnglish : postingTextsChinese;
}
