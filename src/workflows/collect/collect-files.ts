import type { Parameters } from "../../domain/parameters/parameters";
import { type CollectionNumbers, collectionMessagesOf } from "../../i18n/collection-messages";
import { mergedSheetName } from "../../workbook/catalogue/generated-sheet";
import { TABLE_CATALOGUE, TABLE_KINDS, type TableKind } from "../../workbook/catalogue/table-catalogue";
import type { Grid } from "../../workbook/grid";
import type { Plan, PlanStep } from "../../workbook/plan";
import type { RecognitionCorrection } from "../../workbook/recognition/recognition-correction";
import { unitNamesOf } from "../donations/check-donations-together";
import type { KeptLinks } from "../decisions/links";
import { readCampaign } from "../campaign/read-campaign";
import { applySlips, type SlipResult } from "../return-slips/apply-slips";
import { type ControlDifference, controlDifferences, groupTotals, type GroupTotal } from "./control-totals";
import { leftOutLines, nilLines, supersedeNils, withoutFiles } from "./earlier-changes";
import type { FileLine } from "./file-line";
import { type FileVerdict, judgeFiles } from "./file-verdict";
import {
  type MissingUnit,
  missingUnits,
  readKnownUnits,
  type UnitOfManySystems,
  unitsOfManySystems,
  unitsOutsideNetwork,
} from "./known-units";
import { type DoubledRow, mergeFiles, type VersionChange } from "./merge-files";
import { planChanges } from "./plan-changes";
import { planMergedSheets } from "./plan-collection";
import { planFileList } from "./plan-file-list";
import { planTotals } from "./plan-totals";
import { earlierLines, readMasterTables } from "./read-master";
import { withCheckCodes } from "../rosters/with-check-codes";
import { correctedTables, correctionSteps } from "./slip-steps";
import type { TakenFile } from "./take-file";
import { createUnitIndex, type PlacedUnit } from "./unit-index";

export interface CollectionParams {
  /** The workbook that receives: its units, earlier collections, and the tables slips were made from. */
  readonly grids: readonly Grid[];
  readonly files: readonly TakenFile[];
  readonly overrides: Parameters;
  readonly corrections?: readonly RecognitionCorrection[];
  /** What clerks said of names of units. */
  readonly links?: KeptLinks;
  /** Units that said they have nothing to report. */
  readonly nilUnits?: readonly string[];
  /** Files collected before whose rows are to be taken out again. */
  readonly removedFiles?: readonly string[];
  /** Files that were read and do not go in; the list of files names them. */
  readonly leftOut?: readonly FileVerdict[];
}

/** What a collection did, and the plan that writes it. */
export interface CollectionResult {
  readonly lines: readonly FileLine[];
  /** The files of this collection, each ready, to be confirmed, passed over or not read. */
  readonly verdicts: readonly FileVerdict[];
  readonly merged: readonly { readonly sheet: string; readonly rows: number }[];
  readonly changes: readonly VersionChange[];
  readonly doubled: readonly DoubledRow[];
  readonly slips: SlipResult;
  readonly differences: readonly ControlDifference[];
  readonly totals: readonly GroupTotal[];
  readonly missing: readonly MissingUnit[];
  readonly manySystems: readonly UnitOfManySystems[];
  /** Units with rows or returns that the list of units does not name, or that have no department above them. */
  readonly outside: readonly PlacedUnit[];
  /** Tables of the workbook itself that can be sources; not the merged ones and not the list of units. */
  readonly ownTables: readonly { readonly sheet: string; readonly kind: TableKind }[];
  readonly counts: CollectionNumbers;
  readonly plan: Plan;
}

const GONE_WHEN_GIVEN_AGAIN: ReadonlySet<FileLine["state"]> = new Set([
  ...(["leftOut", "declined", "failed"] as const),
]);

/**
 * Merges returned files into the master tables of a workbook: rows with their origin, control totals, what newer versions changed,
 * corrections of return slips, and who has not returned. Reads only; the plan writes, and can be put back.
 *
 * @example
 * collectFiles({ grids: [], files: [], overrides: {} }).counts.files;
 * // => 0
 */
export function collectFiles(params: CollectionParams): CollectionResult {
  const { grids, files, overrides, corrections, links } = params;
  const { nilUnits = [], removedFiles = [], leftOut = [] } = params;
  const campaign = readCampaign(grids, overrides, corrections);
  const mergedNames = new Set(TABLE_KINDS.map((kind) => mergedSheetName(TABLE_CATALOGUE[kind].chinese)));
  const ownTables = campaign.tables
    .filter(({ sheet, kind }) => kind !== "units" && !mergedNames.has(sheet))
    .map(({ sheet, kind }) => ({ sheet, kind }));
  const slips = applySlips(newSlips(files, grids), campaign.records);
  const tables = correctedTables(readMasterTables(grids), slips.corrections);
  const index = createUnitIndex(
    readKnownUnits(campaign.records),
    unitNamesOf(campaign.records, campaign.parameters, links),
    campaign.parameters.county ?? "",
  );
  const now = new Set([...files, ...leftOut].map(({ file }) => file));
  // A file that is given again says anew what it is.
  const earlier = withoutFiles(earlierLines(grids, tables), new Set(removedFiles)).filter(
    ({ file, state }) => !GONE_WHEN_GIVEN_AGAIN.has(state) || !now.has(file),
  );
  const together = mergeFiles({ earlier, files, index });
  const { changes, doubled } = together;
  const lines = supersedeNils(
    [...together.lines, ...nilLines(nilUnits, index, together.lines), ...leftOutLines(leftOut)],
    index,
  );
  const differences = controlDifferences(lines);
  const missing = missingUnits(index, lines);
  const manySystems = unitsOfManySystems(index, lines);
  const outside = unitsOutsideNetwork(index, lines);
  const totals = groupTotals(lines, index);
  const merged = planMergedSheets(
    lines,
    tables.map(({ kind }) => kind),
  );
  const counts = countLines(lines, missing.length);
  // A sheet is written in Chinese, whatever language the clerk reads.
  const summary = collectionMessagesOf("zh-CN").collected(counts);
  const inMaster = new Set(tables.map(({ sheet }) => sheet));
  const steps: PlanStep[] = [
    ...correctionSteps(slips.corrections.filter(({ sheet }) => !inMaster.has(sheet))),
    ...merged.flatMap((each) => each.steps),
    ...planFileList({ lines, merged, differences, missing, manySystems, outside, summary }),
    ...(totals.length === 0 ? [] : planTotals(totals)),
    ...planChanges({ changes, doubled, slips }),
  ];
  return {
    verdicts: judgeFiles({
      files,
      lines,
      changes,
      doubled,
      differences,
      slips,
      index,
      campaignYear: campaign.parameters.campaignYear ?? null,
    }),
    ...{
      lines,
      changes,
      doubled,
      slips,
      differences,
      totals,
      missing,
      manySystems,
      outside,
      ownTables,
      counts,
    },
    merged: merged.map(({ sheet, rows }) => ({ sheet, rows })),
    plan: { title: "collect", steps: withCheckCodes(steps, overrides) },
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

function countLines(lines: readonly FileLine[], missing: number): CollectionNumbers {
  const files = (state?: FileLine["state"]) =>
    new Set(lines.flatMap((line) => (state === undefined || line.state === state ? [line.file] : []))).size;
  return {
    ...{ files: files(), merged: files("merged"), failed: files("failed"), missing },
    ...{ duplicate: files("duplicate"), nil: files("nil"), slip: files("slip") },
    ...{ leftOut: files("leftOut"), declined: files("declined"), removed: files("removed") },
    ...{ replaced: files("superseded"), older: files("older") },
    rows: lines.reduce(
      (sum, { state, source }) => sum + (state === "merged" ? (source?.rows.length ?? 0) : 0),
      0,
    ),
  };
}
