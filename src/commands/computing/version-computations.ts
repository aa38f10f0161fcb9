import type { Plan } from "../../workbook/plan";
import type { Grid } from "../../workbook/grid";
import { readCampaign } from "../../workflows/campaign/read-campaign";
import { checkWorkbook } from "../../workflows/check/check-workbook";
import { reportEligibility, type ReadReport } from "../../workflows/eligibility/eligibility-report";
import type { DynamicLine } from "../../workflows/versions/dynamic-line";
import {
  linesAgainstKept,
  linesAgainstLastYear,
  linesAgainstVersion,
} from "../../workflows/versions/dynamic-lines";
import { planKeptVersion, readKeptVersion } from "../../workflows/versions/kept-version";
import { planComparison } from "../../workflows/versions/plan-comparison";
import {
  readVersion,
  versionOf as readNow,
  type RegisterVersion,
} from "../../workflows/versions/register-version";
import type { WorkflowOptions } from "../../workflows/workflow-options";
import type { KeptLines, LastYearLines } from "../versions";
import type { Ground } from "./ground";

/** An earlier version of the register: the sheets of the files chosen. */
interface EarlierAsked {
  readonly earlier: readonly Grid[];
}

/** The same, or the version the workbook keeps, or last year's register in it; null where no file was chosen. */
interface EarlierOrKept {
  readonly earlier: readonly Grid[] | "kept" | "lastYear" | null;
}

/**
 * What changed against an earlier version; "noRegister" where the workbook has none, "noneEarlier" where the files have none.
 * @example computeComparison(ground, { earlier: [] }) // => "noRegister"
 */
export function computeComparison(
  { grids, options }: Ground,
  { earlier }: EarlierAsked,
): readonly DynamicLine[] | "noRegister" | "noneEarlier" {
  const report = reportEligibility(grids, options);
  if (report.registers.length === 0) return "noRegister";
  const version = versionOf(report, earlier, options);
  if (version.households.size === 0) return "noneEarlier";
  return linesAgainstVersion(version, checkedOf(report), options, options.locale);
}

/**
 * The plan of 与上期变动 or 与上年变动; null where nothing differs.
 * @example await computeComparisonSheet(ground, { earlier: "kept" }) // => null
 */
export async function computeComparisonSheet(
  { grids, options }: Ground,
  { earlier }: EarlierOrKept,
): Promise<Plan | null> {
  const checked = checkWorkbook(grids, options);
  if (earlier === null) return null;
  if (earlier === "lastYear")
    return planComparison(linesAgainstLastYear(checked, options, "zh-CN"), checked, options, "lastYear");
  if (earlier !== "kept") {
    const version = versionOf(reportEligibility(grids, options), earlier, options);
    return planComparison(linesAgainstVersion(version, checked, options, "zh-CN"), checked, options);
  }
  const kept = readKeptVersion(options.keptVersion);
  return kept === null
    ? null
    : planComparison(linesAgainstKept(kept, checked, options, "zh-CN"), checked, options);
}

/**
 * The plan that has the workbook keep the register as it stands; "noRegister" where it has none.
 * @example computeKeptVersion(ground) // => "noRegister"
 */
export function computeKeptVersion({ grids, options }: Ground): Plan | "noRegister" {
  const { registers, parameters } = reportEligibility(grids, options);
  if (registers.length === 0) return "noRegister";
  const salt = options.salt ?? "";
  return planKeptVersion(readNow(registers, parameters, salt), options.asOf, salt);
}

/**
 * What became of the register since the version the workbook keeps; null where it keeps none.
 * @example keptOf(report, options) // => null
 */
export function keptOf(report: ReadReport, options: WorkflowOptions): KeptLines | null {
  const kept = readKeptVersion(options.keptVersion);
  if (kept === null) return null;
  const lines = linesAgainstKept(kept, checkedOf(report), options, options.locale);
  return { keptOn: kept.keptOn, lines };
}

/**
 * What became of the register since last year's, as the pane shows it.
 * @example lastYearOf(report, options).isThere // => true
 */
export function lastYearOf(report: ReadReport, options: WorkflowOptions): LastYearLines {
  return {
    lines: linesAgainstLastYear(checkedOf(report), options, options.locale),
    isThere: report.records.some(({ binding }) => binding.kind === "lastYearRegister"),
  };
}

function versionOf(report: ReadReport, earlier: readonly Grid[], options: WorkflowOptions): RegisterVersion {
  const { records } = readCampaign(earlier, {}, options.corrections);
  const kind = records.some(({ binding }) => binding.kind === "needyWorkers")
    ? "needyWorkers"
    : "lastYearRegister";
  return readVersion(records, kind, report.parameters, options, report.records);
}

function checkedOf({ registers, parameters, records }: ReadReport) {
  return {
    campaign: { parameters, records },
    registers: registers.map(({ table, households }) => ({ sheet: table.binding.sheet, households })),
  };
}
