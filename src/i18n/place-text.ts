import type { SourceCell } from "../domain/finding";
import { areaAddress } from "../workbook/area-address";

/**
 * A cell as people name it, with its sheet.
 * @example placeText({ sheet: "困难职工登记", row: 12, column: 3 }) // => "困难职工登记!C12"
 */
export function placeText({ sheet, row, column }: SourceCell): string {
  return `${sheet}!${areaAddress({ row, column, rowCount: 1, columnCount: 1 })}`;
}
