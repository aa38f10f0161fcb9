import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import type { Keeper } from "./keeper";
import { onRange } from "../write/range-operation";
import { actionBytes } from "../write/request-size";

/**
 * Keeps the data validation of an area; where it differs within the area it is asked for part by part.
 * Source: Range.dataValidation (ExcelApi 1.8).
 * @example keepValidation(sheetId, area).bytes // => 2400
 */
export function keepValidation(sheetId: string, area: Area): Keeper {
  return {
    bytes: 4 * actionBytes,
    ask(context) {
      const address = areaAddress(area);
      const { dataValidation } = context.workbook.worksheets.getItem(sheetId).getRange(address);
      dataValidation.load("rule,type");
      return () => {
        const { type, rule } = dataValidation;
        if ((type === "Inconsistent" || type === "MixedCriteria") && area.rowCount * area.columnCount > 1) {
          return { restore: [], further: halves(area).map((half) => keepValidation(sheetId, half)) };
        }
        return {
          restore: [
            onRange(sheetId, address, (range) => {
              if (type === "None") range.dataValidation.clear();
              else range.dataValidation.rule = rule;
            }),
          ],
        };
      };
    },
  };
}

function halves(area: Area): Area[] {
  const { row, column, rowCount, columnCount } = area;
  if (rowCount > 1) {
    const upper = Math.ceil(rowCount / 2);
    return [
      { ...area, rowCount: upper },
      { ...area, row: row + upper, rowCount: rowCount - upper },
    ];
  }
  const left = Math.ceil(columnCount / 2);
  return [
    { ...area, columnCount: left },
    { ...area, column: column + left, columnCount: columnCount - left },
  ];
}
