import { fileNamesOf, packWorkbooks } from "../files/pack-plans";
import { foreignWords } from "../domain/posting/foreign-words";
import { createPartWriter } from "../files/part/part-of-sheet";
import { cellAddress } from "../workbook/area-address";
import type { SheetExtra, SheetLook } from "../workbook/sheet-look";
import type { LeftOut, SplitLoss } from "../workbook/split-loss";
import { type SplitParts, UNNAMED_UNIT } from "../workflows/collect/split-parts";

/** A table split into files, packed together. */
export interface SplitArchive {
  readonly sheet: string;
  /** In the order of the units on the sheet. */
  readonly files: readonly { readonly name: string; readonly unit: string; readonly rows: number }[];
  readonly bytes: Uint8Array;
  readonly losses: readonly SplitLoss[];
}

/**
 * Packs the parts of a split table, a file each that bears the name of its unit, and says what stays behind.
 * @example packSplit(look, split).files[0]?.name // => "县棉纺织厂.xlsx"
 */
export function packSplit(look: SheetLook, { parts, block, leftRows, blanked }: SplitParts): SplitArchive {
  const write = createPartWriter(look, block);
  const personal = (rows: readonly number[]) =>
    rows.flatMap((row) => block.personal.map((column) => look.values[row - 1]?.[column - 1] ?? null));
  // Rows that go nowhere are somebody's too.
  const foreignTo = foreignWords([...parts.map(({ ownRows }) => personal(ownRows)), personal(leftRows)]);
  const written = parts.map((part, at) => write({ ...part, foreign: foreignTo(at) }));
  const workbooks = parts.map(({ unit }, at) => ({
    name: unit === "" ? UNNAMED_UNIT : unit,
    bytes: written[at]?.bytes ?? new Uint8Array(),
  }));
  const names = fileNamesOf(workbooks.map(({ name }) => name));
  const everywhere = { why: "kind", files: parts.length } as const;
  return {
    sheet: look.sheet,
    files: parts.map(({ unit, rows }, at) => ({ name: names[at] ?? "", unit, rows })),
    bytes: packWorkbooks(workbooks),
    losses: [
      ...(Object.entries(look.extras) as [SheetExtra, number][]).map(([what, count]) => ({
        ...{ ...everywhere, what, count, cells: "" },
      })),
      ...(leftRows.length === 0
        ? []
        : [{ ...everywhere, what: "rows" as const, count: leftRows.length, cells: leftRows.join("、") }]),
      ...blanked.map((cell) => ({
        ...everywhere,
        what: "total" as const,
        count: 1,
        cells: cellAddress(cell),
      })),
      ...lossesOf(written.map(({ leftOut }) => leftOut)),
    ],
  };
}

/** The same thing missing from several files is said once. */
function lossesOf(leftOut: readonly (readonly LeftOut[])[]): readonly SplitLoss[] {
  const found = new Map<string, SplitLoss>();
  for (const ofFile of leftOut) {
    const seen = new Set<string>();
    for (const { what, why, cells } of ofFile) {
      const key = [what, why, cells].join("\n");
      const known = found.get(key);
      if (!seen.has(key)) found.set(key, { what, why, cells, files: (known?.files ?? 0) + 1 });
      seen.add(key);
    }
  }
  return [...found.values()];
}
