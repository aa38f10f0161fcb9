import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { cleanIdentifier } from "../../domain/identity/clean-identifier";
import { TABLE_CATALOGUE, type TableKind } from "../../workbook/catalogue/table-catalogue";
import type { CollectedRow } from "./collected-row";

/** One difference between two versions of a unit's rows; `field` is null for a column that is none of ours. */
export type RowChange =
  | { readonly change: "added"; readonly row: CollectedRow }
  | { readonly change: "removed"; readonly row: CollectedRow }
  | {
      readonly change: "changed";
      readonly row: CollectedRow;
      readonly field: FieldId | null;
      readonly head: string;
      readonly before: CellValue;
      readonly after: CellValue;
    };

const NUMBERS: readonly FieldId[] = ["memberResidentId", "residentId", "creditCode", "transactionReference"];
const NAMES: readonly FieldId[] = ["name", "memberName", "unitName", "counterpartyName", "businessName"];

/**
 * What a row is about, by its number where it has one, else by its name; "" where it has neither. Rows of equal identity are
 * taken for the same person, unit or entry.
 *
 * @example
 * rowIdentity("needyWorkers", row);
 * // => "341899197001010011"
 */
export function rowIdentity(kind: TableKind, { values }: CollectedRow): string {
  const { fields } = TABLE_CATALOGUE[kind];
  for (const field of NUMBERS) {
    const value = fields.includes(field) ? (values[field] ?? null) : null;
    const number = value === null ? "" : cleanIdentifier(String(value));
    if (number.length >= 8) return number;
  }
  return nameOf(kind, values);
}

/**
 * The name of the person, unit or firm a row is about; "" where it has none.
 *
 * @example
 * nameOf("needyWorkers", { name: "魏 桂兰" });
 * // => "魏桂兰"
 */
export function nameOf(kind: TableKind, values: CollectedRow["values"]): string {
  const { fields } = TABLE_CATALOGUE[kind];
  for (const field of NAMES) {
    const value = fields.includes(field) ? (values[field] ?? null) : null;
    if (value !== null) return plain(value).replace(/\s+/g, "");
  }
  return "";
}

/**
 * Lists what is new, gone and different from one version of a unit's rows to the next. Rows are paired by identity, those that
 * stand several times in their order; what is left is paired by a name that stands once on either side, so that a corrected
 * number is a change and not two persons.
 *
 * @example
 * compareVersions("needyWorkers", before, after).map(({ change }) => change);
 * // => ["changed", "added"]
 */
export function compareVersions(
  kind: TableKind,
  before: readonly CollectedRow[],
  after: readonly CollectedRow[],
): readonly RowChange[] {
  const partner = new Map<CollectedRow, CollectedRow>();
  const byIdentity = (row: CollectedRow) => rowIdentity(kind, row);
  pair(before, after, byIdentity, partner, false);
  const paired = new Set(partner.values());
  const lonely = before.filter((row) => !paired.has(row));
  pair(lonely, after, ({ values }) => nameOf(kind, values), partner, true);
  const found = new Set(partner.values());
  return [
    ...after.flatMap((row): RowChange[] => {
      const old = partner.get(row);
      return old === undefined ? [{ change: "added", row }] : changedCells(old, row);
    }),
    ...before.flatMap((row): RowChange[] => (found.has(row) ? [] : [{ change: "removed", row }])),
  ];
}

function pair(
  before: readonly CollectedRow[],
  after: readonly CollectedRow[],
  keyOf: (row: CollectedRow) => string,
  partner: Map<CollectedRow, CollectedRow>,
  onlyOnce: boolean,
): void {
  const waiting = grouped(before, keyOf);
  const open = grouped(
    after.filter((row) => !partner.has(row)),
    keyOf,
  );
  for (const [key, rows] of open) {
    const old = waiting.get(key) ?? [];
    if (key === "" || (onlyOnce && (rows.length !== 1 || old.length !== 1))) continue;
    rows.forEach((row, index) => {
      const match = old[index];
      if (match !== undefined) partner.set(row, match);
    });
  }
}

function grouped(
  rows: readonly CollectedRow[],
  keyOf: (row: CollectedRow) => string,
): ReadonlyMap<string, CollectedRow[]> {
  const groups = new Map<string, CollectedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function changedCells(before: CollectedRow, after: CollectedRow): RowChange[] {
  const fields = new Set([...Object.keys(before.values), ...Object.keys(after.values)]) as Set<FieldId>;
  const heads = new Set([...Object.keys(before.others), ...Object.keys(after.others)]);
  const changes: RowChange[] = [];
  for (const field of fields) {
    const [old, now] = [before.values[field] ?? null, after.values[field] ?? null];
    if (plain(old) !== plain(now))
      changes.push({ change: "changed", row: after, field, head: field, before: old, after: now });
  }
  for (const head of heads) {
    const [old, now] = [before.others[head] ?? null, after.others[head] ?? null];
    if (plain(old) !== plain(now))
      changes.push({ change: "changed", row: after, field: null, head, before: old, after: now });
  }
  return changes;
}

/**
 * A value in the form values are compared in: 1200 and "1200" are equal.
 *
 * @example
 * plain(" １２ ");
 * // => "12"
 */
export function plain(value: CellValue): string {
  return value === null ? "" : String(value).normalize("NFKC").trim();
}

/**
 * The share of the smaller set that stands in the other one as well, 0 to 1; 0 where one is empty.
 *
 * @example
 * overlapOf(new Set(["甲"]), new Set(["甲", "乙"]));
 * // => 1
 */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((identity) => large.has(identity)).length / small.size;
}
