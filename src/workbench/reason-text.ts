import { messagesOf } from "../i18n/messages";
import { XlsxError } from "../xlsx";
import type { WorkbenchLocale } from "./workbench-text";

/**
 * The words of an error for the status line: a file that cannot be read says what to do.
 *
 * @example reasonText(new XlsxError("encrypted"), "台账.xlsx", "zh-CN") // => "文件有打开密码，没有读：台账.xlsx。请去掉密码后再试。"
 */
export function reasonText(error: unknown, file: string, locale: WorkbenchLocale): string {
  if (error instanceof XlsxError)
    return messagesOf(locale === "zh-CN" ? "zh-CN" : "en").refusal({ kind: error.reason, file });
  return error instanceof Error ? error.message : String(error);
}
