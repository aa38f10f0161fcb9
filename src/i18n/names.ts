import type { FieldId } from "../domain/field-id";
import type { ParameterId } from "../domain/parameters/parameter-id";
import { FIELD_CATALOGUE } from "../workbook/catalogue/field-catalogue";
import { PARAMETER_LABELS } from "../workbook/catalogue/parameter-labels";
import { TABLE_CATALOGUE, type TableKind } from "../workbook/catalogue/table-catalogue";
import { enParameterLabels } from "./en/parameter-labels";
import type { Locale } from "./locale";

/** What tables, fields and parameters are called in one language. */
export interface Names {
  table(kind: TableKind): string;
  field(id: FieldId): string;
  parameter(id: ParameterId): string;
}

const NAMES: Readonly<Record<Locale, Names>> = {
  "zh-CN": {
    table: (kind) => TABLE_CATALOGUE[kind].chinese,
    field: (id) => FIELD_CATALOGUE[id].chinese,
    parameter: (id) => PARAMETER_LABELS[id],
  },
  en: {
    table: (kind) => TABLE_CATALOGUE[kind].english,
    field: (id) => FIELD_CATALOGUE[id].english,
    parameter: (id) => enParameterLabels[id],
  },
};

/**
 * The names in one language, as they stand in the catalogue and on the sheet 参数.
 *
 * @example namesOf("zh-CN").field("residentId") // => "身份证号"
 */
export function namesOf(locale: Locale): Names {
  return NAMES[locale];
}
