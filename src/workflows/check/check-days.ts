import { isYearAndMonth } from "../../domain/calendar/is-year-and-month";
import { yearSpanOf } from "../../domain/calendar/year-span-of";
import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { readDate } from "../../workbook/recognition/values/read-date";
import type { RecordTable } from "../../workbook/records";
import { cellOf } from "../../workbook/table-binding";

/**
 * Days of any list that cannot be read or may be one of two, where no other check has spoken of the cell.
 * @example checkDays([], {}, []) // => []
 */
export function checkDays(
  records: readonly RecordTable[],
  parameters: Parameters,
  found: readonly (readonly Finding[])[],
): readonly Finding[] {
  const options = { campaignYear: parameters.campaignYear ?? null, isDate1904: false };
  const unread = records.flatMap(({ binding, columns, rowNumbers }) =>
    (Object.entries(columns) as [FieldId, readonly CellValue[]][]).flatMap(([field, values]) => {
      const { kind, isMonthEnough = false } = FIELD_CATALOGUE[field];
      if (kind !== "date") return [];
      const span = yearSpanOf(values);
      return values.flatMap((value, index): Finding[] => {
        const row = rowNumbers[index];
        const where = row === undefined ? null : cellOf(binding, field, row);
        const reading = readDate(value, { ...options, span });
        if (where === null) return [];
        if (reading.state === "unreadable" && isMonthEnough && isYearAndMonth(value)) return [];
        if (reading.state === "unreadable")
          return [createFinding("date.unreadable", where, { field, value: String(value) })];
        const [a, b] = reading.state === "ambiguous" ? reading.values : [];
        return a === undefined || b === undefined
          ? []
          : [createFinding("date.ambiguous", where, { value: String(value), a, b })];
      });
    }),
  );
  if (unread.length === 0) return [];
  const told = new Set(found.flatMap((findings) => findings.map(placeOf)));
  return unread.filter((finding) => !told.has(placeOf(finding)));
}

function placeOf({ where }: Finding): string {
  return where === null ? "" : `${where.sheet}\n${where.row}\n${where.column}`;
}
