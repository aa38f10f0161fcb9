import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import type { Keeper } from "./keeper";
import { changeAndForget, worksheetIn } from "../write/range-operation";
import { actionBytes, measureBytes } from "../write/request-size";

const longestFormula = 2 * 8192;

/**
 * Keeps a formula that fills an area: to bring it back the area is emptied and the formula written into its upper left cell alone.
 * @example keepSpill(sheetId, { row: 2, column: 5, rowCount: 30, columnCount: 1 }).bytes > 0 // => true
 */
export function keepSpill(sheetId: string, area: Area): Keeper {
  return {
    bytes: 3 * actionBytes + longestFormula,
    ask(context) {
      const anchor = areaAddress({ ...area, rowCount: 1, columnCount: 1 });
      const range = context.workbook.worksheets.getItem(sheetId).getRange(anchor);
      range.load("formulas");
      return () => {
        const { formulas } = range;
        return {
          restore: [
            {
              bytes: 4 * actionBytes + measureBytes(formulas),
              sheet: sheetId,
              queue(target) {
                const sheet = worksheetIn(target, sheetId);
                changeAndForget(sheet.getRange(areaAddress(area)), (place) => place.clear("Contents"));
                changeAndForget(sheet.getRange(anchor), (place) => {
                  place.formulas = formulas;
                });
              },
            },
          ],
        };
      };
    },
  };
}
