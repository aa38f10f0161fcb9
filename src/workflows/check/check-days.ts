import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { readDate } from "../../workbook/recognition/values/read-date";
import type { RecordTable } from "../../workbook/records";

/**
 * Days of any list that cannot be read, where no other check has spoken of the cell. A day that may be one of two is for the list of
 * fixes to ask.
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
      const column = binding.columns[field];
      if (FIELD_CATALOGUE[field].kind !== "date" || column === undefined) return [];
      return values.flatMap((value, index): Finding[] => {
        const row = rowNumbers[index];
        if (row === undefined || readDate(value, options).state !== "unreadable") return [];
        const where = { sheet: binding.sheet, row, column };
        return [createFinding("date.unreadable", where, { field, value: String(value) })];
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
