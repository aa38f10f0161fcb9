import type { Payment } from "../../domain/allocation/cap-ledger";
import { parseResidentId } from "../../domain/identity/resident-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

/**
 * The payments that dated rosters of the workbook say were made, by resident id. A line without a whole id, an amount or a day of
 * payment counts for nobody.
 *
 * @example paymentsMade([], {}) // => []
 */
export function paymentsMade(records: readonly RecordTable[], parameters: Parameters): readonly Payment[] {
  return records
    .filter(({ binding }) => binding.kind === "paymentRoster")
    .flatMap((table) => {
      const reader = new ColumnReader(table, parameters.campaignYear ?? null);
      return table.rowNumbers.flatMap((_, index): Payment[] => {
        const paidOn = reader.date("paidDate", index);
        const amountFen = reader.amount("reliefAmount", index);
        if (paidOn === null || amountFen === null) return [];
        const key = parseResidentId(reader.raw("residentId", index), paidOn).residentId;
        return key === null ? [] : [{ key, channel: "union", paidOn, amountFen }];
      });
    });
}
