import type { CellValue } from "../../domain/cell-value";
import type { FieldKind } from "../catalogue/field-definition";
import type { Grid } from "../grid";
import { isBlankCell } from "./cell-label";

/** What the cells of a column look like; "sequence" is 1, 2, 3 …, "name" is two to four Chinese characters. */
export type DataLook =
  | "residentId"
  | "phone"
  | "bankAccount"
  | "amount"
  | "date"
  | "name"
  | "unitName"
  | "sequence"
  | "text"
  | "blank";

/** A look with the share of the filled cells that have it, from 0 to 1. */
export interface ColumnLook {
  readonly look: DataLook;
  readonly share: number;
}

const SAMPLE_ROWS = 60;
const MOST = 0.6;
const LARGEST_SERIAL = 100_000;
const RESIDENT_ID =
  /^(?:\d{15}|[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx]\d{0,2})$/;
const LOOKS: readonly (readonly [DataLook, RegExp])[] = [
  ["residentId", RESIDENT_ID],
  ["phone", /^1\d{10}$/],
  ["bankAccount", /^\d{16,19}$/],
  [
    "date",
    /^(?:19|20)\d{2}(?:[-./年]\d{1,2}[-./月]\d{1,2}日?|年\d{1,2}月|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/,
  ],
  ["amount", /^\(?[¥￥]?-?[\d,]{1,15}(?:\.\d+)?(?:万?元|万)?\)?$/],
  ["unitName", /^[\u4e00-\u9fff()]{2,}(?:局|公司|厂|委|院|校|中心|银行|站|所|集团|政府|工会|部|办|社|会)$/],
  ["name", /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,8}·[\u4e00-\u9fff]{2,8})$/],
];

function lookOfCell(value: CellValue): DataLook {
  const text = String(value)
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]/g, "");
  return LOOKS.find(([, pattern]) => pattern.test(text))?.[0] ?? "text";
}

/**
 * What most of the filled cells of a column look like, by a sample of 60 rows from `rowIndex0` on.
 *
 * @example
 * lookOfColumn(grid, 1, 4); // of a column of telephones
 * // => { look: "phone", share: 1 }
 */
export function lookOfColumn(grid: Grid, column: number, rowIndex0: number): ColumnLook {
  const counts = new Map<DataLook, number>();
  let filled = 0;
  let rising = 0;
  let previous = Number.NaN;
  const last = Math.min(grid.values.length, rowIndex0 + SAMPLE_ROWS);
  for (let row = rowIndex0; row < last; row++) {
    const value = grid.values[row]?.[column] ?? null;
    if (isBlankCell(value)) continue;
    filled += 1;
    const look = lookOfCell(value);
    counts.set(look, (counts.get(look) ?? 0) + 1);
    if (Number(value) === previous + 1 && previous < LARGEST_SERIAL) rising += 1;
    previous = Number(value);
  }
  if (filled === 0) return { look: "blank", share: 1 };
  if (filled >= 3 && rising >= (filled - 1) * MOST) return { look: "sequence", share: (rising + 1) / filled };
  for (const [look, count] of counts) if (count >= filled * MOST) return { look, share: count / filled };
  // Short unit names (县工会) and names of persons share a form: together they may be most of a column.
  const named = (counts.get("name") ?? 0) + (counts.get("unitName") ?? 0);
  if (named >= filled * MOST && (counts.get("unitName") ?? 0) > 0)
    return { look: "unitName", share: named / filled };
  return { look: "text", share: (counts.get("text") ?? 0) / filled };
}

/**
 * True when cells that look so cannot be what a field of this kind holds.
 *
 * @example
 * contradicts("residentId", "phone");
 * // => true
 */
export function contradicts(kind: FieldKind, look: DataLook): boolean {
  if (look === "blank" || look === "text") return false;
  switch (kind) {
    case "residentId":
      return look === "phone" || look === "name" || look === "date" || look === "unitName";
    case "phone":
      return (
        look === "residentId" ||
        look === "name" ||
        look === "bankAccount" ||
        look === "date" ||
        look === "unitName"
      );
    case "bankAccount":
      return look === "phone" || look === "name" || look === "date" || look === "unitName";
    case "amount":
    case "count":
    case "percentage":
    case "date":
      return look === "residentId" || look === "bankAccount" || look === "name" || look === "unitName";
    case "personName":
      return (
        look === "residentId" ||
        look === "bankAccount" ||
        look === "phone" ||
        look === "date" ||
        look === "amount" ||
        look === "sequence"
      );
    case "text":
      return look === "residentId" || look === "bankAccount" || look === "phone";
    case "choice":
      return look === "residentId" || look === "bankAccount" || look === "phone" || look === "amount";
  }
}

const FITTING: Readonly<Partial<Record<FieldKind, readonly DataLook[]>>> = {
  residentId: ["residentId"],
  phone: ["phone"],
  bankAccount: ["bankAccount"],
  date: ["date"],
  personName: ["name"],
  amount: ["amount"],
  count: ["amount", "sequence"],
};

/**
 * True when the cells look just as this kind of field does, so that the look speaks for the column.
 *
 * @example
 * fits("personName", "name");
 * // => true
 */
export function fits(kind: FieldKind, look: DataLook): boolean {
  return FITTING[kind]?.includes(look) ?? false;
}
