import type { AllocationTexts } from "./allocation-text-shape";
import { enAllocationTexts } from "./en/allocation-texts";
import type { Locale } from "./locale";
import { zhCnAllocationTexts } from "./zh-cn/allocation-texts";

/**
 * The words of dividing a fund in one language.
 *
 * @example allocationTextsOf("zh-CN").decisions.needsReview // => "待定"
 */
export function allocationTextsOf(locale: Locale): AllocationTexts {
  return locale === "en" ? enAllocationTexts : zhCnAllocationTexts;
}
