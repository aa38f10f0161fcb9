import { readCampaign } from "../../workflows/campaign/read-campaign";
import { checkWorkbook, type CheckedWorkbook } from "../../workflows/check/check-workbook";
import { planCheckMarks } from "../../workflows/check/plan-check-results";
import type { CheckResult, RecognizeResult } from "../../workflows/outcome";
import type { Plan } from "../../workbook/plan";
import type { Ground } from "./ground";

/**
 * What each sheet is.
 * @example computeRecognition(ground).tables // => []
 */
export function computeRecognition({ grids, options }: Ground): RecognizeResult {
  const { tables, unrecognizedSheets, heads, parameterStates } = readCampaign(
    grids,
    options.overrides,
    options.corrections,
  );
  return { tables, unrecognizedSheets, heads, parameterStates };
}

/**
 * The findings of all tables.
 * @example computeCheck(ground).findings // => []
 */
export function computeCheck({ grids, options }: Ground): CheckResult {
  return shown(checkWorkbook(grids, options));
}

/**
 * The findings, and the plan that marks them in place; null where nothing was recognised.
 * @example computeMarks(ground).plan?.title // => "markFindings"
 */
export function computeMarks({ grids, options }: Ground): {
  readonly result: CheckResult;
  readonly plan: Plan | null;
} {
  const checked = checkWorkbook(grids, options);
  const plan = checked.tables.length === 0 ? null : planCheckMarks(checked, grids, options.locale);
  return { result: shown(checked), plan };
}

/** Rows and records stay behind: findings are what is shown. What is made when it is looked at stays so. */
function shown(checked: CheckedWorkbook): CheckResult {
  // Not by rest: that would look at what is made when it is looked at.
  const { tables, unrecognizedSheets, heads, parameterStates, findings, decided } = checked;
  const { subjects, parameters, summary } = checked;
  return {
    ...{ tables, unrecognizedSheets, heads, parameterStates, findings, decided },
    ...{ subjects, parameters, summary },
    get fixList() {
      return checked.fixList;
    },
    get glance() {
      return checked.glance;
    },
  };
}
