import type { SourceCell } from "../../domain/finding";
import { readFile } from "../../files/read-file";
import type { SheetLook } from "../../workbook/sheet-look";
import { readCampaign } from "../../workflows/campaign/read-campaign";
import {
  collectFiles,
  type CollectionParams,
  type CollectionResult,
} from "../../workflows/collect/collect-files";
import { takeOwnSheets } from "../../workflows/collect/own-sheets";
import { splitTable, type SplitBy, type SplitResult } from "../../workflows/collect/split-table";
import type { SplitParts } from "../../workflows/collect/split-parts";
import { isFigure } from "../../workflows/collect/split-totals";
import { takeFile, type SentFile, type TakenFile } from "../../workflows/collect/take-file";
import { listForms, type UnitForm } from "../../workflows/collect/unit-forms";
import { planReturnSlips, type ReturnSlip } from "../../workflows/return-slips/plan-return-slips";
import { packSplit } from "../pack-split";
import type { Ground } from "./ground";

/**
 * The rows of a file.
 * @example (await computeTakenFile(ground, { file: "甲厂.xlsx", bytes, savedAt: 0 })).state // => "taken"
 */
export async function computeTakenFile(
  { options: { corrections = [] } }: Ground,
  { file, bytes, savedAt }: SentFile,
): Promise<TakenFile> {
  return takeFile({ file, reading: await readFile(file, bytes), savedAt, corrections });
}

/**
 * The rows of sheets of the workbook itself.
 * @example computeOwnSheets(ground, { sheets: [] }) // => []
 */
export function computeOwnSheets(
  { grids, options: { corrections = [] } }: Ground,
  { sheets }: { readonly sheets: readonly string[] },
): readonly TakenFile[] {
  return takeOwnSheets(grids, sheets, corrections);
}

/**
 * What merging files would do, and the plan that does it.
 * @example computeCollection(ground, { files: [] }).counts.files // => 0
 */
export function computeCollection(
  { grids, options: { overrides, corrections = [], links } }: Ground,
  asked: Omit<CollectionParams, "grids" | "overrides" | "corrections" | "links">,
): CollectionResult {
  return collectFiles({ grids, overrides, corrections, ...(links === undefined ? {} : { links }), ...asked });
}

/**
 * The cells with figures in the rows of a sheet that add up others.
 * @example computeTotalCells(ground, { sheet: "困难职工登记" }) // => []
 */
export function computeTotalCells(
  { grids, options }: Ground,
  { sheet }: { readonly sheet: string },
): readonly SourceCell[] {
  const { tables } = readCampaign(grids, options.overrides, options.corrections);
  const table = tables.find((each) => each.sheet === sheet);
  const grid = grids.find((each) => each.sheet === sheet);
  if (table === undefined || grid === undefined) return [];
  const adding = table.otherRows.filter(({ role }) => role === "total" || role === "subtotal");
  const rows = new Set([
    ...adding.map(({ row }) => row),
    ...(table.totalRow === null ? [] : [table.totalRow]),
  ]);
  return [...rows].flatMap((row) =>
    (grid.values[row - grid.firstRow] ?? []).flatMap((value, at) =>
      isFigure(value) ? [{ sheet, row, column: grid.firstColumn + at }] : [],
    ),
  );
}

/**
 * The parts of a table, or why it has none.
 * @example computeSplit(ground, { sheet: "困难职工登记", by: "unit", live: [] }).ok // => true
 */
export function computeSplit(
  { grids, options }: Ground,
  asked: { readonly sheet: string; readonly by: SplitBy; readonly live: readonly SourceCell[] },
): SplitResult {
  const { tables, records, parameters } = readCampaign(grids, options.overrides, options.corrections);
  return splitTable({ ...asked, grids, tables, records, county: parameters.county ?? "" });
}

/**
 * The parts of a table as files of their own, packed together.
 * @example computeSplitArchive(ground, { look, split }).files.length // => 12
 */
export function computeSplitArchive(
  _ground: Ground,
  { look, split }: { readonly look: SheetLook; readonly split: SplitParts },
): ReturnType<typeof packSplit> {
  return packSplit(look, split);
}

/**
 * A form for every unit of the list of units.
 * @example computeForms(ground) // => []
 */
export function computeForms({ grids, options }: Ground): readonly UnitForm[] {
  return listForms(readCampaign(grids, options.overrides, options.corrections).records);
}

/**
 * A slip for every unit with rows to correct.
 * @example computeSlips(ground) // => []
 */
export function computeSlips({ grids, options }: Ground): readonly ReturnSlip[] {
  return planReturnSlips(grids, options);
}
