import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { readAmount } from "../../workbook/recognition/values/read-amount";

/** Days between serial 0 of the 1904 system and that of the 1900 system. */
const DAYS_1904 = 1462;
const PLAIN_COUNT = /^\d{1,7}$/;

/** How a value goes into the merged table, and the amount it is. */
export interface CollectedValue {
  readonly value: CellValue;
  /** Null for anything but a readable amount. */
  readonly amountFen: number | null;
  readonly isUnreadableAmount: boolean;
}

/**
 * Brings a cell of a returned file into the form of the merged table: amounts in yuan, counts as numbers, dates of 1904 as those of
 * 1900, telephones as text. A damaged number of a resident or card stays the number it is, so that the check still sees it.
 *
 * @example
 * collectedValue("reliefAmount", "0.12", 10000, false).value;
 * // => 1200
 */
export function collectedValue(
  field: FieldId,
  value: CellValue,
  unitYuan: 1 | 10000,
  isDate1904: boolean,
): CollectedValue {
  const asIs = (shown: CellValue): CollectedValue => ({
    value: shown,
    amountFen: null,
    isUnreadableAmount: false,
  });
  if (value === null) return asIs(null);
  switch (FIELD_CATALOGUE[field].kind) {
    case "amount": {
      const reading = readAmount(value, unitYuan);
      if (reading.state !== "read")
        return { ...asIs(value), isUnreadableAmount: reading.state === "unreadable" };
      return { value: reading.value / 100, amountFen: reading.value, isUnreadableAmount: false };
    }
    case "date":
      return asIs(typeof value === "number" && isDate1904 ? value + DAYS_1904 : value);
    case "count": {
      const text = typeof value === "string" ? value.normalize("NFKC").trim() : "";
      return asIs(PLAIN_COUNT.test(text) ? Number(text) : value);
    }
    case "phone":
    case "bankAccount":
    case "residentId":
      return asIs(typeof value === "number" && Math.abs(value) < 1e15 ? String(value) : value);
    case "text":
    case "personName":
    case "choice":
    case "percentage":
      return asIs(value);
  }
}
