/** Why a file could not be opened as an .xlsx workbook. */
export type XlsxErrorReason = "notXlsx" | "oldXls" | "encrypted" | "damaged";

/**
 * Thrown by readXlsx when the bytes are not a workbook we can open; the reason is a code, the sentence lives in i18n.
 * @example new XlsxError("damaged").reason // => "damaged"
 */
export class XlsxError extends Error {
  readonly reason: XlsxErrorReason;

  constructor(reason: XlsxErrorReason, detail = "") {
    super(detail === "" ? reason : `${reason}: ${detail}`);
    this.name = "XlsxError";
    this.reason = reason;
  }
}
