import type { FieldId } from "../../domain/field-id";
import type { SourceCell } from "../../domain/finding";
import { readFile } from "../../files/read-file";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import type { SheetLook } from "../../workbook/sheet-look";
import { readCampaign } from "../../workflows/campaign/read-campaign";
import {
  collectFiles,
  type CollectionParams,
  type CollectionResult,
} from "../../workflows/collect/collect-files";
import { takeOwnSheets } from "../../workflows/collect/own-sheets";
import {
  splitTable,
  type SplitBy,
  type SplitPart,
  type SplitResult,
} from "../../workflows/collect/split-table";
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
  { grids, options: { overrides, corrections = [] } }: Ground,
  asked: Omit<CollectionParams, "grids" | "overrides" | "corrections">,
): CollectionResult {
  return collectFiles({ grids, overrides, corrections, ...asked });
}

/**
 * The cells of a table's total row that add something up, and that row; none where the sheet has no such table.
 * @example computeTotalCells(ground, { sheet: "困难职工登记" }).cells // => []
 */
export function computeTotalCells(
  { grids, options }: Ground,
  { sheet }: { readonly sheet: string },
): { readonly cells: readonly SourceCell[]; readonly totalRow: number | null } {
  const { tables } = readCampaign(grids, options.overrides, options.corrections);
  const table = tables.find((each) => each.sheet === sheet);
  if (table?.totalRow == null) return { cells: [], totalRow: null };
  const { totalRow: row, columns } = table;
  const cells = (Object.entries(columns) as [FieldId, number][]).flatMap(([field, column]) =>
    FIELD_CATALOGUE[field].kind === "amount" ? [{ sheet, row, column }] : [],
  );
  return { cells, totalRow: row };
}

/**
 * The parts of a table, or why it has none.
 * @example computeSplit(ground, { sheet: "困难职工登记", by: "unit", hasLiveTotal: false }).ok // => true
 */
export function computeSplit(
  { grids, options }: Ground,
  asked: { readonly sheet: string; readonly by: SplitBy; readonly hasLiveTotal: boolean },
): SplitResult {
  const { tables, records, parameters } = readCampaign(grids, options.overrides, options.corrections);
  return splitTable({ ...asked, grids, tables, records, county: parameters.county ?? "" });
}

/**
 * The parts of a table as files of their own, packed together.
 * @example computeSplitArchive(ground, { look, parts, liveRow: null }).files // => 12
 */
export function computeSplitArchive(
  _ground: Ground,
  asked: { readonly look: SheetLook; readonly parts: readonly SplitPart[]; readonly liveRow: number | null },
): ReturnType<typeof packSplit> {
  return packSplit(asked.look, asked.parts, asked.liveRow);
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
