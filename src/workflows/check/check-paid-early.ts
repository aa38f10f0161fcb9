import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import { isPaidBeforeEnd } from "../../domain/posting/posting-period";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import { periodOf } from "../posting/posting-period-of";

/**
 * Payments a dated roster says were made while the notice still hung; nothing where the posting is not set, or the working days of
 * its year are not known.
 * Source: the county's address (张榜公布 before 发放).
 * @example checkPaidEarly([], {}) // => []
 */
export function checkPaidEarly(records: readonly RecordTable[], parameters: Parameters): readonly Finding[] {
  const period = periodOf(parameters);
  if (period === null || !period.holidaysKnown) return [];
  return records
    .filter(({ binding }) => binding.kind === "paymentRoster")
    .flatMap((table) => {
      const reader = new ColumnReader(table, parameters.campaignYear ?? null);
      return table.rowNumbers.flatMap((_, index): readonly Finding[] => {
        const on = reader.date("paidDate", index);
        if (on === null || !isPaidBeforeEnd(on, period)) return [];
        const params = { step: "paid", on, after: "posted", afterOn: period.to } as const;
        return [createFinding("step.order", reader.cell("paidDate", index), params)];
      });
    });
}
