import type { CellValue } from "../../domain/cell-value";
import { unitKeyOf } from "../../domain/donations/unit-names";
import type { FieldId } from "../../domain/field-id";
import { TABLE_CATALOGUE, type TableKind } from "../../workbook/catalogue/table-catalogue";

const UNIT_FIELDS: readonly FieldId[] = ["workUnit", "unitName", "helperUnit"];

/**
 * The field by which the rows of a kind name the unit they are about; null where they name none.
 *
 * @example
 * unitFieldOf("needyWorkers");
 * // => "workUnit"
 */
export function unitFieldOf(kind: TableKind): FieldId | null {
  return UNIT_FIELDS.find((field) => TABLE_CATALOGUE[kind].fields.includes(field)) ?? null;
}

/**
 * The one value that all cells that are not blank have, as it first stands; null where there is none or several.
 *
 * @example
 * onlyValue(["甲厂", null, "甲 厂"]);
 * // => "甲厂"
 */
export function onlyValue(values: readonly (CellValue | undefined)[]): string | null {
  let only: string | null = null;
  for (const value of values) {
    const key = value === null || value === undefined ? "" : unitKeyOf(String(value), "");
    if (key === "") continue;
    if (only !== null && unitKeyOf(only, "") !== key) return null;
    only ??= String(value).trim();
  }
  return only;
}
