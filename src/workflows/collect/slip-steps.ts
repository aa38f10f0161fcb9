import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import type { PlanStep } from "../../workbook/plan";
import type { SlipCorrection } from "../return-slips/apply-slips";
import { collectedValue } from "./collected-value";
import type { MasterTable } from "./read-master";

/**
 * The merged tables with what return slips corrected in them: it goes into their rows, since the whole sheet is written anew.
 *
 * @example
 * correctedTables([], []);
 * // => []
 */
export function correctedTables(
  tables: readonly MasterTable[],
  corrections: readonly SlipCorrection[],
): readonly MasterTable[] {
  return tables.map((table) => {
    const byRow = new Map<number, Partial<Record<FieldId, CellValue>>>();
    for (const { sheet, row, field, after } of corrections) {
      if (sheet !== table.sheet) continue;
      byRow.set(row, { ...byRow.get(row), [field]: collectedValue(field, after, 1, false).value });
    }
    return {
      ...table,
      rows: table.rows.map((row) => ({ ...row, values: { ...row.values, ...byRow.get(row.row) } })),
    };
  });
}

/**
 * Writes single cells of the clerk's own sheets: a long number gets its text format first.
 *
 * @example
 * correctionSteps([]);
 * // => []
 */
export function correctionSteps(corrections: readonly SlipCorrection[]): PlanStep[] {
  return corrections.flatMap(({ sheet, row, column, field, after }): PlanStep[] => {
    const { kind } = FIELD_CATALOGUE[field];
    const isLong = kind === "residentId" || kind === "bankAccount" || kind === "phone";
    const areas = [{ row, column, rowCount: 1, columnCount: 1 }];
    const value = typeof after === "string" && /^[=+\-@']/.test(after) ? `'${after}` : after;
    return [
      ...(isLong ? [{ step: "format", sheet, areas, format: { numberFormat: "@" } } as const] : []),
      { step: "writeBlock", sheet, row, column, values: [[value]] },
    ];
  });
}
