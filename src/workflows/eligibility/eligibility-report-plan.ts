import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
import { allocationTextsOf } from "../../i18n/allocation-texts";
import { renderOldClass } from "../../i18n/old-class-text";
import { ruleName } from "../../i18n/render-reason";
import { messagesOf } from "../../i18n/messages";
import {
  eligibilityDecisionsSheet,
  planEligibilityDecisions,
} from "../../sheets/register/eligibility-decisions";
import { cellAddress } from "../../workbook/area-address";
import type { Grid } from "../../workbook/grid";
import type { RecordTable } from "../../workbook/records";
import type { PlanStep } from "../../workbook/plan";
import { DECIDED_CLASS_HEAD } from "../allocate/allocate-columns";
import { classesAfterNotice } from "./classes-after-notice";
import { planDecisionColumns, type DecisionColumn } from "../decisions/decision-columns";
import { reasonsInWords } from "./eligibility-report-reasons";
import type { EligibilityReport, ReadReport } from "./eligibility-report";
import type { Household } from "../campaign/household";
import { DEFAULT_TITLE_FONT } from "../../sheets/layout/title-block";
import type { DecisionSummary, ValueRevision } from "../outcome";
import { withCheckCodes } from "../rosters/with-check-codes";
import type { WorkflowOptions } from "../workflow-options";
import { decisionCounts } from "./decision-counts";
import { isForm, recordCell } from "../../workbook/table-binding";

/** Decisions ready to be written, or why they cannot be. */
export type DecisionPlan =
  DecisionSummary | { readonly kind: "noRegister" } | { readonly kind: "noHeader"; readonly sheet: string };

const DECISION_HEAD = "认定结果";
const REASON_HEAD = "认定理由";

/**
 * Plans the decisions beside every register (result, class, reasons) and the sheet 资格认定. A cell that says something else is in
 * `revisions`; the caller asks before it applies those. With `classes` the column of stated classes (困难类别) takes the decided
 * class of every eligible household as well; others keep what is stated.
 *
 * @example planDecisions(report, grids, options).kind // => "planned"
 */
export function planDecisions(
  report: ReadReport,
  grids: readonly Grid[],
  options: WorkflowOptions,
  { classes = false }: { readonly classes?: boolean } = {},
): DecisionPlan {
  if (report.registers.length === 0) return { kind: "noRegister" };
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const steps: PlanStep[] = [];
  const revisions: ValueRevision[] = [];
  for (const { table, households } of report.registers) {
    const grid = bySheet.get(table.binding.sheet);
    // A form has no column to spare; the sheet 资格认定 names its household like all others.
    if (grid === undefined || isForm(table.binding)) continue;
    const planned = planDecisionColumns(grid, table, [
      ...(classes ? statedClassColumn(table, households) : []),
      ...columnsOf(households),
    ]);
    if (planned === null) return { kind: "noHeader", sheet: table.binding.sheet };
    steps.push(...planned.steps);
    revisions.push(
      ...planned.revisions.map(({ index, ...revision }) => ({
        ...revision,
        name: households[index]?.name ?? "",
        workUnit: households[index]?.workUnit ?? "",
      })),
    );
  }
  const counts = decisionCounts(report);
  steps.push(...withCheckCodes(decisionSheet(report, options, counts), report.parameters), {
    step: "activate",
    sheet: eligibilityDecisionsSheet,
  });
  const afterNotice = classesAfterNotice(options.registrations, report, options.salt ?? "");
  return { kind: "planned", ...counts, revisions, afterNotice, plan: { title: "writeDecisions", steps } };
}

function statedClassColumn(table: RecordTable, households: readonly Household[]): readonly DecisionColumn[] {
  const boundColumn = table.binding.columns.hardshipClass;
  const stated = table.columns.hardshipClass;
  if (boundColumn === undefined || stated === undefined) return [];
  return [
    {
      head: "",
      kind: "text",
      boundColumn,
      values: households.map((household) => className(household) || (stated[household.index] ?? null)),
      isSame: (before, after) => String(before).trim() === String(after).trim(),
    },
  ];
}

function columnsOf(households: readonly Household[]): readonly DecisionColumn[] {
  const column = (head: string, of: (household: Household) => string): DecisionColumn => ({
    head,
    kind: "text",
    boundColumn: null,
    values: households.map((household) => of(household) || null),
    isSame: (before, after) => String(before).trim() === after,
  });
  // A register is filled in Chinese, whatever language the clerk reads.
  const { decisions } = allocationTextsOf("zh-CN");
  return [
    column(DECISION_HEAD, ({ eligibility }) => decisions[eligibility.decision]),
    column(DECIDED_CLASS_HEAD, className),
    column(REASON_HEAD, (household) => reasonOf(household)),
  ];
}

/** The rules of now, and what the rule of 2016 says where the register still states one of its classes. */
function reasonOf({ eligibility, oldClass }: Household): string {
  const reasons = reasonsInWords(eligibility, "zh-CN");
  return oldClass === null ? reasons : `${reasons}；${renderOldClass(oldClass, "zh-CN")}`;
}

/**
 * How many households are below the minimum living line without its allowance (应保未保).
 *
 * @example countUnsupported({ registers: [] }) // => 0
 */
export function countUnsupported({ registers }: Pick<EligibilityReport, "registers">): number {
  return registers.reduce(
    (sum, { households }) =>
      sum +
      households.filter(({ eligibility }) => eligibility.categories.main === "unsupportedBelowLine").length,
    0,
  );
}

function groupsOf({ eligibility }: Household): string {
  const { main, others } = eligibility.categories;
  return [main, ...others].flatMap((group) => (group === null ? [] : [ruleName(group, "zh-CN")])).join("、");
}

function className({ eligibility }: Household): string {
  return eligibility.hardshipClass === null
    ? ""
    : messagesOf("zh-CN").hardshipClass[eligibility.hardshipClass];
}

function decisionSheet(
  { registers, parameters }: EligibilityReport,
  { asOf }: WorkflowOptions,
  counts: Record<EligibilityResult["decision"], number>,
): PlanStep[] {
  const { decisions } = allocationTextsOf("zh-CN");
  return planEligibilityDecisions({
    county: parameters.county ?? "",
    year: parameters.campaignYear ?? Number(asOf.slice(0, 4)),
    titleFont: parameters.titleFont ?? DEFAULT_TITLE_FONT,
    madeOn: asOf,
    lineFen: parameters.minimumLivingLine ?? null,
    counts,
    unsupported: countUnsupported({ registers }),
    rows: registers.flatMap(({ table, households }) =>
      households.map((household) => ({
        name: household.name,
        workUnit: household.workUnit,
        place: `${table.binding.sheet}!${cellAddress(recordCell(table.binding, household.row, ["name"]))}`,
        stated: household.statedClass,
        decision: decisions[household.eligibility.decision],
        decided: className(household),
        groups: groupsOf(household),
        reason: reasonOf(household),
      })),
    ),
  });
}
