import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import { parseResidentId } from "../../domain/identity/resident-id";
import type { Parameters } from "../../domain/parameters/parameters";
import { isPaidBeforeEnd } from "../../domain/posting/posting-period";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import { postingEndOf } from "../posting/posting-end-of";
import type { WorkflowOptions } from "../workflow-options";

/**
 * Payments a dated roster says were made while the notice still hung; nothing where the posting is not set, or the working days of
 * its year are not known.
 * Source: the county's address (张榜公布 before 发放).
 * @example checkPaidEarly([], {}, {}) // => []
 */
export function checkPaidEarly(
  records: readonly RecordTable[],
  parameters: Parameters,
  options: Pick<WorkflowOptions, "registrations" | "salt">,
): readonly Finding[] {
  const endOf = postingEndOf(parameters, options);
  return records
    .filter(({ binding }) => binding.kind === "paymentRoster")
    .flatMap((table) => {
      const reader = new ColumnReader(table, parameters.campaignYear ?? null);
      return table.rowNumbers.flatMap((_, index): readonly Finding[] => {
        const on = reader.date("paidDate", index);
        const to = on === null ? null : endOf(parseResidentId(reader.raw("residentId", index)).residentId);
        if (on === null || to === null || !isPaidBeforeEnd(on, { to })) return [];
        const params = { step: "paid", on, after: "posted", afterOn: to } as const;
        return [createFinding("step.order", reader.cell("paidDate", index), params)];
      });
    });
}
