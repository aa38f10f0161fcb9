import { packWorkbooks } from "../files/pack-plans";
import { partOfSheet } from "../files/part-of-sheet";
import type { SheetLook } from "../workbook/sheet-look";
import { type SplitPart, UNNAMED_UNIT } from "../workflows/collect/split-table";

/** A table split into files, packed together. */
export interface SplitArchive {
  readonly sheet: string;
  readonly files: number;
  readonly bytes: Uint8Array;
  /** The sheet has comments, which no file carries. */
  readonly hasComments: boolean;
}

/**
 * Packs the parts of a split table, a file each that bears the name of its unit; `liveRow` is the total row that adds up by formulas.
 * @example packSplit(look, parts, null).files // => 12
 */
export function packSplit(
  look: SheetLook,
  parts: readonly SplitPart[],
  liveRow: number | null,
): SplitArchive {
  const files = parts.map(({ unit, deleteRows }) => ({
    name: unit === "" ? UNNAMED_UNIT : unit,
    bytes: partOfSheet(look, { deleteRows, liveRow }),
  }));
  return {
    sheet: look.sheet,
    files: files.length,
    bytes: packWorkbooks(files),
    hasComments: look.hasComments,
  };
}
