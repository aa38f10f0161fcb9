import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { RecordTable } from "../../workbook/records";
import { recordCell } from "../../workbook/table-binding";

/**
 * What rows that repeat a worker for the sake of another member say otherwise than his first row, which alone counts.
 * @example checkRepeatedRows([]) // => []
 */
export function checkRepeatedRows(records: readonly RecordTable[]): readonly Finding[] {
  return records.flatMap(({ binding, unlikeRepeats = [] }) =>
    unlikeRepeats.map(({ row, recordRow, field }) =>
      createFinding("household.unlikeRepeat", recordCell(binding, row, [field]), { field, recordRow }),
    ),
  );
}
