import { functionTextsOf } from "../i18n/function-texts";
import type { FunctionTexts } from "../i18n/function-texts";
import type { Locale } from "../i18n/locale";

/**
 * The language Excel is shown in; Chinese where no Excel is. Only errors are said in it: what a cell holds must be the same for
 * everybody who opens the file.
 * Source: Office.context.displayLanguage.
 * @example functionLocale() // => "zh-CN"
 */
export function functionLocale(): Locale {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return /^en/i.test(office?.context?.displayLanguage ?? "") ? "en" : "zh-CN";
}

/**
 * What errors say in the language of Excel.
 * @example functionTexts().notBornYet // => "那一天还没有出生。"
 */
export function functionTexts(): FunctionTexts {
  return functionTextsOf(functionLocale());
}
