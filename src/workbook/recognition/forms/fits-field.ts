import type { CellValue } from "../../../domain/cell-value";
import type { FieldId } from "../../../domain/field-id";
import { FIELD_CATALOGUE } from "../../catalogue/field-catalogue";
import { isBlankCell, toLabel } from "../cell-label";

/**
 * Whether an answer is of the kind its label asks for; null where it is blank or may be any text.
 *
 * @example
 * fitsField("residentId", "县农机厂");
 * // => false
 */
export function fitsField(field: FieldId, value: CellValue): boolean | null {
  if (isBlankCell(value)) return null;
  if (field === "sex") return /^[男女]/.test(toLabel(value));
  const { kind } = FIELD_CATALOGUE[field];
  if (kind === "text" || kind === "choice" || kind === "personName") return null;
  const digits = String(value).replace(/\D/g, "").length;
  return kind === "residentId" || kind === "bankAccount"
    ? digits >= 12
    : digits > 0 || /^[无\/-]/.test(String(value));
}
