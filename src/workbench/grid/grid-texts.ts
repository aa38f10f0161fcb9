import { type IUniverConfig, LocaleType, mergeLocales } from "@univerjs/core";
import chineseFormats from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import englishFormats from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import chineseCore from "@univerjs/preset-sheets-core/locales/zh-CN";
import englishCore from "@univerjs/preset-sheets-core/locales/en-US";
import chineseLists from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import englishLists from "@univerjs/preset-sheets-data-validation/locales/en-US";
import chineseFind from "@univerjs/preset-sheets-find-replace/locales/zh-CN";
import englishFind from "@univerjs/preset-sheets-find-replace/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import type { WorkbenchLocale } from "../workbench-text";

/**
 * The grid's own words, of its find bar, lists and function help, in one language of the page.
 *
 * @example gridTexts("en-US").locale // => "enUS"
 */
export function gridTexts(locale: WorkbenchLocale): Pick<IUniverConfig, "locale" | "locales"> {
  return locale === "zh-CN"
    ? {
        locale: LocaleType.ZH_CN,
        locales: { [LocaleType.ZH_CN]: mergeLocales(chineseCore, chineseFind, chineseLists, chineseFormats) },
      }
    : {
        locale: LocaleType.EN_US,
        locales: { [LocaleType.EN_US]: mergeLocales(englishCore, englishFind, englishLists, englishFormats) },
      };
}
