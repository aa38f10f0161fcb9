import { cleanSheetName } from "../../workbook/sheet-name";

/**
 * Names the sheet of an enterprise: what it is, then the enterprise without a leading 县 and the ending 有限公司.
 * @example unitSheetName("发放", "县棉纺织厂") // => "发放-棉纺织厂"
 */
export function unitSheetName(purpose: string, workUnit: string): string {
  const short = workUnit.replace(/^县(?=..)/, "").replace(/(股份)?(有限)(责任)?公司$/, "");
  return cleanSheetName(`${purpose}-${short === "" ? workUnit : short}`);
}
