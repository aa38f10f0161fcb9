import type { UnitNames } from "../../domain/donations/unit-names";
import type { TableBinding } from "../../workbook/table-binding";

/** What a line of a list of deductions says of the person. */
export interface PersonLine {
  /** Employee number, resident id or name, as the lists share it. */
  readonly key: string;
  readonly name: string;
  /** Whose worker it is; "" where nothing says so. */
  readonly unit: string;
}

const LIST_WORDS = /财政|代扣|名单|清单|花名册|工资表?|认捐|捐款|送温暖|明细|\d+月份?|[-—_\s()（）]/g;

/**
 * Keys by which lines of several lists are one person's: within the unit where every line has one, for units number their staff
 * alike and share names. Else a number that two people of one list bear holds for the name beside it only.
 * @example personKeys([[{ key: "001", name: "冯莲香", unit: "县教育局" }]]) // => [["县教育局|001"]]
 */
export function personKeys(lists: readonly (readonly PersonLine[])[]): readonly (readonly string[])[] {
  if (lists.every((list) => list.every(({ unit }) => unit !== "")))
    return lists.map((list) => list.map(({ unit, key }) => `${unit}|${key}`));
  const shared = new Set<string>();
  for (const list of lists) {
    const named = new Map<string, string>();
    for (const { key, name } of list) {
      const before = named.get(key);
      if (before === undefined) named.set(key, name);
      else if (before !== name) shared.add(key);
    }
  }
  return lists.map((list) => list.map(({ key, name }) => (shared.has(key) ? `${key}|${name}` : key)));
}

/**
 * The unit of a line under one name: as its row says, else the head of its sheet, else the sheet's own name.
 * @example unitOfLine("教育局", { unit: null, sheet: "代扣" }, names) // => "县教育局"
 */
export function unitOfLine(
  stated: string,
  { unit, sheet }: Pick<TableBinding, "unit" | "sheet">,
  names: UnitNames,
): string {
  const written = stated || (unit ?? "");
  if (written !== "") {
    const match = names.find(written);
    // A likeness does: the person must be the same as well, and the name itself is asked about elsewhere.
    return match.kind === "unknown" ? written : match.unit;
  }
  const match = names.find(sheet.replace(LIST_WORDS, ""));
  return match.kind === "unknown" ? "" : match.unit;
}
