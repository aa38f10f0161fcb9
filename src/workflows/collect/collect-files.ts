import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { Parameters } from "../../domain/parameters/parameters";
import { type CollectionNumbers, collectionMessagesOf } from "../../i18n/collection-messages";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import type { Grid } from "../../workbook/grid";
import type { Plan, PlanStep } from "../../workbook/plan";
import type { RecognitionCorrection } from "../../workbook/recognition/recognition-correction";
import { readCampaign } from "../campaign/read-campaign";
import { applySlips, type SlipCorrection, type SlipResult } from "../return-slips/apply-slips";
import { collectedValue } from "./collected-value";
import { type ControlDifference, controlDifferences, groupTotals, type GroupTotal } from "./control-totals";
import type { FileLine } from "./file-line";
import {
  type KnownUnit,
  missingUnits,
  readKnownUnits,
  type UnitOfManySystems,
  unitsOfManySystems,
} from "./known-units";
import { type DoubledRow, mergeFiles, type VersionChange } from "./merge-files";
import { planChanges } from "./plan-changes";
import { planMergedSheets } from "./plan-collection";
import { planFileList } from "./plan-file-list";
import { planTotals } from "./plan-totals";
import { earlierLines, type MasterTable, readMasterTables } from "./read-master";
import type { TakenFile } from "./take-file";

export interface CollectionParams {
  /** The workbook that receives: its units, earlier collections, and the tables slips were made from. */
  readonly grids: readonly Grid[];
  readonly files: readonly TakenFile[];
  readonly overrides: Parameters;
  readonly corrections?: readonly RecognitionCorrection[];
}

/** What a collection did, and the plan that writes it. */
export interface CollectionResult {
  readonly lines: readonly FileLine[];
  readonly merged: readonly { readonly sheet: string; readonly rows: number }[];
  readonly changes: readonly VersionChange[];
  readonly doubled: readonly DoubledRow[];
  readonly slips: SlipResult;
  readonly differences: readonly ControlDifference[];
  readonly totals: readonly GroupTotal[];
  readonly missing: readonly KnownUnit[];
  readonly manySystems: readonly UnitOfManySystems[];
  readonly counts: CollectionNumbers;
  readonly plan: Plan;
}

/**
 * Merges returned files into the master tables of a workbook: rows with their origin, control totals, what newer versions changed,
 * corrections of return slips, and who has not returned. Reads only; the plan writes, and can be put back.
 *
 * @example
 * collectFiles({ grids: [], files: [], overrides: {} }).counts.files;
 * // => 0
 */
export function collectFiles({ grids, files, overrides, corrections }: CollectionParams): CollectionResult {
  const campaign = readCampaign(grids, overrides, corrections);
  const county = campaign.parameters.county ?? "";
  const slipFiles = newSlips(files, grids);
  const slips = applySlips(slipFiles, campaign.records);
  const tables = correctedTables(readMasterTables(grids), slips.corrections);
  const units = readKnownUnits(campaign.records);
  const { lines, changes, doubled } = mergeFiles({
    earlier: earlierLines(grids, tables),
    files,
    units,
    county,
  });
  const differences = controlDifferences(lines);
  const missing = missingUnits(units, lines, county);
  const manySystems = unitsOfManySystems(units, lines, county);
  const totals = groupTotals(lines, county);
  const merged = planMergedSheets(lines);
  const counts = countLines(lines, missing.length);
  // A sheet is written in Chinese, whatever language the clerk reads.
  const summary = collectionMessagesOf("zh-CN").collected(counts);
  const inMaster = new Set(tables.map(({ sheet }) => sheet));
  const steps: PlanStep[] = [
    ...correctionSteps(slips.corrections.filter(({ sheet }) => !inMaster.has(sheet))),
    ...merged.flatMap((each) => each.steps),
    ...planFileList({ lines, merged, differences, missing, manySystems, summary }),
    ...(totals.length === 0 ? [] : planTotals(totals)),
    ...planChanges({ changes, doubled, slips }),
  ];
  return {
    ...{ lines, changes, doubled, slips, differences, totals, missing, manySystems, counts },
    merged: merged.map(({ sheet, rows }) => ({ sheet, rows })),
    plan: { title: "collect", steps },
  };
}

/** The slips of these files that were not read back before. */
function newSlips(files: readonly TakenFile[], grids: readonly Grid[]) {
  const known = new Set(
    earlierLines(grids, []).flatMap(({ state, fingerprint }) => (state === "slip" ? [fingerprint] : [])),
  );
  return files.flatMap((taken) => {
    if (taken.state !== "taken" || taken.slips.length === 0 || known.has(taken.fingerprint)) return [];
    known.add(taken.fingerprint);
    return [{ file: taken.file, slips: taken.slips }];
  });
}

/** Corrections of rows of a merged table go into its rows, since the whole sheet is written anew. */
function correctedTables(
  tables: readonly MasterTable[],
  corrections: readonly SlipCorrection[],
): readonly MasterTable[] {
  return tables.map((table) => {
    const byRow = new Map<number, Partial<Record<FieldId, CellValue>>>();
    for (const { sheet, row, field, after } of corrections) {
      if (sheet !== table.sheet) continue;
      byRow.set(row, { ...byRow.get(row), [field]: collectedValue(field, after, 1, false).value });
    }
    return {
      ...table,
      rows: table.rows.map((row) => ({ ...row, values: { ...row.values, ...byRow.get(row.row) } })),
    };
  });
}

/** Writes single cells of the clerk's own sheets: a long number gets its text format first. */
function correctionSteps(corrections: readonly SlipCorrection[]): PlanStep[] {
  return corrections.flatMap(({ sheet, row, column, field, after }): PlanStep[] => {
    const { kind } = FIELD_CATALOGUE[field];
    const isLong = kind === "residentId" || kind === "bankAccount" || kind === "phone";
    const areas = [{ row, column, rowCount: 1, columnCount: 1 }];
    const value = typeof after === "string" && /^[=+\-@']/.test(after) ? `'${after}` : after;
    return [
      ...(isLong ? [{ step: "format", sheet, areas, format: { numberFormat: "@" } } as const] : []),
      { step: "writeBlock", sheet, row, column, values: [[value]] },
    ];
  });
}

function countLines(lines: readonly FileLine[], missing: number): CollectionNumbers {
  const files = (state?: FileLine["state"]) =>
    new Set(lines.flatMap((line) => (state === undefined || line.state === state ? [line.file] : []))).size;
  return {
    ...{ files: files(), merged: files("merged"), failed: files("failed"), missing },
    ...{ duplicate: files("duplicate"), nil: files("nil") },
    rows: lines.reduce(
      (sum, { state, source }) => sum + (state === "merged" ? (source?.rows.length ?? 0) : 0),
      0,
    ),
  };
}
