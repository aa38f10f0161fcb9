import type { Operation } from "../write/operation";
import { actionBytes } from "../write/request-size";

/**
 * Makes a sheet as empty as a new one while it stays the same sheet, so that links and formulas pointing at it go on working.
 * @example blankSheet("检查结果").sheet // => "检查结果"
 */
export function blankSheet(sheet: string): Operation {
  return {
    bytes: 16 * actionBytes,
    sheet,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const cells = worksheet.getRange();
      cells.unmerge();
      cells.clear();
      cells.dataValidation.clear();
      cells.format.useStandardHeight = true;
      cells.format.useStandardWidth = true;
      cells.rowHidden = false;
      cells.columnHidden = false;
      worksheet.freezePanes.unfreeze();
      worksheet.horizontalPageBreaks.removePageBreaks();
    },
  };
}
