import type { CellValue } from "../../domain/cell-value";
import type { FieldKind } from "../catalogue/field-definition";
import type { Grid } from "../grid";
import { isBlankCell } from "./cell-label";

/** What the cells of a column look like; "sequence" is 1, 2, 3 …, "name" is two to four Chinese characters. */
export type DataLook =
  "residentId" | "phone" | "bankAccount" | "amount" | "date" | "name" | "sequence" | "text" | "blank";

const SAMPLE_ROWS = 60;
const MOST = 0.6;
const LARGEST_SERIAL = 100_000;
const RESIDENT_ID =
  /^(?:\d{15}|[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx]\d{0,2})$/;
const LOOKS: readonly (readonly [DataLook, RegExp])[] = [
  ["residentId", RESIDENT_ID],
  ["phone", /^1\d{10}$/],
  ["bankAccount", /^\d{16,19}$/],
  ["date", /^(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?$/],
  ["amount", /^[¥￥]?-?[\d,]{1,15}(?:\.\d+)?元?$/],
  ["name", /^[\u4e00-\u9fff]{2,4}$/],
];

function lookOfCell(value: CellValue): DataLook {
  const text = String(value)
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]/g, "");
  return LOOKS.find(([, pattern]) => pattern.test(text))?.[0] ?? "text";
}

/** What most of the filled cells of a column look like, by a sample of 60 rows from `rowIndex0` on. */
export function lookOfColumn(grid: Grid, column: number, rowIndex0: number): DataLook {
  const counts = new Map<DataLook, number>();
  let filled = 0;
  let rising = 0;
  let previous = Number.NaN;
  for (const row of grid.values.slice(rowIndex0, rowIndex0 + SAMPLE_ROWS)) {
    const value = row[column] ?? null;
    if (isBlankCell(value)) continue;
    filled += 1;
    const look = lookOfCell(value);
    counts.set(look, (counts.get(look) ?? 0) + 1);
    if (Number(value) === previous + 1 && previous < LARGEST_SERIAL) rising += 1;
    previous = Number(value);
  }
  if (filled === 0) return "blank";
  if (filled >= 3 && rising >= (filled - 1) * MOST) return "sequence";
  for (const [look, count] of counts) if (count >= filled * MOST) return look;
  return "text";
}

/** True when cells that look so cannot be what a field of this kind holds. */
export function contradicts(kind: FieldKind, look: DataLook): boolean {
  if (look === "blank" || look === "text") return false;
  switch (kind) {
    case "residentId":
      return look === "phone" || look === "name" || look === "date";
    case "phone":
      return look === "residentId" || look === "name" || look === "bankAccount" || look === "date";
    case "bankAccount":
      return look === "phone" || look === "name" || look === "date";
    case "amount":
    case "count":
    case "date":
      return look === "residentId" || look === "bankAccount" || look === "name";
    case "text":
      return look === "residentId" || look === "bankAccount" || look === "phone";
    case "choice":
      return look === "residentId" || look === "bankAccount" || look === "phone" || look === "amount";
  }
}
