import type { Finding } from "../../domain/finding";
import { locateIssue } from "../../domain/finding-severity";
import { parseCreditCode } from "../../domain/identity/credit-code";
import type { RecordTable } from "../../workbook/records";

/**
 * What is wrong with the credit codes in the list of units: digits Excel dropped, letters the standard has not, check characters.
 * Source: GB 32100-2015.
 * @example checkCreditCodes([]) // => []
 */
export function checkCreditCodes(records: readonly RecordTable[]): readonly Finding[] {
  return records.flatMap(({ binding, columns, rowNumbers }) => {
    const { creditCode: column } = binding.columns;
    if (binding.kind !== "units" || column === undefined) return [];
    return (columns.creditCode ?? []).flatMap((value, index) => {
      const where = { sheet: binding.sheet, row: rowNumbers[index] ?? binding.firstRow, column };
      return parseCreditCode(value).issues.map((issue) => locateIssue(issue, where));
    });
  });
}
