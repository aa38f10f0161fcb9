import { ALLOCATION_RULE_VERSION } from "../../domain/allocation/certify-allocation";
import { LEAST_NEED } from "../../domain/allocation/need-of";
import type { HardshipClass } from "../../domain/eligibility/rule-outcome";
import type { Fen } from "../../domain/money/fen";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import type { CertificateFacts } from "../../i18n/allocation-text-shape";
import { allocationTextsOf } from "../../i18n/allocation-texts";
import { messagesOf } from "../../i18n/messages";
import {
  allocationCertificateSheet,
  planAllocationCertificate,
} from "../../sheets/payment/allocation-certificate";
import { planCoverageSheet } from "../../sheets/register/coverage-sheet";
import { PARAMETER_LABELS } from "../../workbook/catalogue/parameter-labels";
import type { Grid } from "../../workbook/grid";
import type { PlanStep } from "../../workbook/plan";
import { planAllocationColumns } from "./allocate-columns";
import {
  divideFund,
  underTrial,
  type AllottedHousehold,
  type DividedFund,
  type FundDivision,
} from "./allocate-trial";
import { amountsAfterNotice } from "./amounts-after-notice";
import type { AllocationTrial } from "./allocation-trial";
import { reportCoverage } from "../eligibility/coverage-report";
import type { EligibilityReport, ReadReport } from "../eligibility/eligibility-report";
import { DEFAULT_TITLE_FONT } from "../../sheets/layout/title-block";
import type { AllocationSummary } from "../outcome";
import { parameterText } from "../campaign/parameter-text";
import { sha256Of } from "../rosters/sha256";
import { withCheckCodes } from "../rosters/with-check-codes";
import type { WorkflowOptions } from "../workflow-options";

/** What writing a division comes to: a summary with its plan, or why there is none. */
export type AllocationPlan =
  | AllocationSummary
  | Exclude<FundDivision, DividedFund>
  | { readonly kind: "noHeader" | "form"; readonly sheet: string };

const CLASSES: readonly HardshipClass[] = ["deep", "relative", "accident"];
const SHOWN_PARAMETERS: readonly ParameterId[] = [
  "minimumLivingLine",
  "deepLineMultiple",
  "relativeLineMultiple",
  "accidentCostShare",
  "reliefFund",
  "reliefDeep",
  "reliefRelative",
  "reliefAccident",
  "reliefPerMember",
  "reliefIllness",
  "reliefSchooling",
  "reliefFloor",
  "reliefCapPerTime",
  "reliefCapPerYear",
  "reliefRounding",
  "reliefInOrderOfNeed",
  "reliefShareBeyond",
];

/**
 * Divides the fund and plans what is written of it: amounts and decided classes beside the registers, the sheets 分配证明 and
 * 全覆盖核对. Amounts a clerk filled in and that would change are in `revisions`; the caller asks before it applies those.
 *
 * @example (await planAllocation(report, grids, {}, options)).kind // => "planned"
 */
export async function planAllocation(
  report: ReadReport,
  grids: readonly Grid[],
  trial: AllocationTrial,
  options: WorkflowOptions,
): Promise<AllocationPlan> {
  const tried = underTrial(report, trial);
  const divided = divideFund(tried);
  if (divided.kind !== "divided") return divided;
  const columns = planAllocationColumns(tried, divided, grids);
  if (columns.kind !== "planned") return columns;
  const { certificate, allotted, leftOut } = divided;
  // Official sheets are Chinese, whatever language the clerk reads.
  const covered = reportCoverage(allotted, leftOut, "zh-CN", report.families);
  const fingerprint = await sha256Of(certificate.canonicalText);
  const head = sheetHead(tried, options);
  const steps: PlanStep[] = [
    ...columns.steps,
    ...certificateSteps(tried, divided, fingerprint, options),
    ...withCheckCodes(
      planCoverageSheet({
        ...head,
        registered: covered.coverage.registered,
        helped: covered.coverage.helped,
        people: covered.coverage.people,
        refused: covered.refused,
        gaps: covered.gaps,
        again: covered.again,
      }),
      report.parameters,
    ),
    { step: "activate", sheet: allocationCertificateSheet },
  ];
  const { fundFen, allocatedFen, keptFen } = certificate;
  return {
    kind: "planned",
    households: allotted.length,
    fundFen,
    allocatedFen,
    keptFen,
    holds: certificate.holds,
    checks: certificate.checks.map(({ check, holds }) => ({ check, holds })),
    fingerprint,
    coverage: {
      registered: covered.coverage.registered,
      helped: covered.coverage.helped,
      refused: covered.coverage.refused,
      gaps: covered.gaps.length,
      people: covered.coverage.people,
    },
    sameFamily: divided.sameFamily.map(({ household }) => household.name),
    revisions: columns.revisions,
    afterNotice: amountsAfterNotice(options.registrations, tried, allotted, options.salt ?? ""),
    plan: { title: "allocateFund", steps },
  };
}

/**
 * The figures a certificate names, for the sheet and the pane.
 *
 * @example factsOf(divided, []).households // => 612
 */
export function factsOf(divided: DividedFund, broken: readonly string[]): CertificateFacts {
  const { households, allocatedFen, keptFen, fundFen, advance } = divided.certificate;
  return {
    households,
    allocatedFen,
    keptFen,
    fundFen,
    rules: divided.rules,
    advanceFen: advance?.amountFen ?? null,
    broken: broken.length,
  };
}

/**
 * Households and sums of each class, in the order deep, relative, accident.
 *
 * @example classSumsOf(divided)[0] // => { hardshipClass: "deep", households: 159, totalFen: 29990000 }
 */
export function classSumsOf(
  divided: DividedFund,
): readonly { readonly hardshipClass: HardshipClass; readonly households: number; readonly totalFen: Fen }[] {
  return CLASSES.map((hardshipClass) => {
    const own = divided.allotted.filter(({ claim }) => claim.hardshipClass === hardshipClass);
    const totalFen = own.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen;
    return { hardshipClass, households: own.length, totalFen };
  });
}

function sheetHead({ parameters }: EligibilityReport, { asOf }: WorkflowOptions) {
  return {
    county: parameters.county ?? "",
    year: parameters.campaignYear ?? Number(asOf.slice(0, 4)),
    titleFont: parameters.titleFont ?? DEFAULT_TITLE_FONT,
    madeOn: asOf,
  };
}

function isWithoutFigures({ household, claim }: AllottedHousehold): boolean {
  return claim.need === LEAST_NEED || household.situation.householdSize === null;
}

function certificateSteps(
  report: EligibilityReport,
  divided: DividedFund,
  fingerprint: string,
  options: WorkflowOptions,
): PlanStep[] {
  const { parameters, parameterStates } = report;
  const { certificate, rules } = divided;
  const texts = allocationTextsOf("zh-CN");
  const names = messagesOf("zh-CN").hardshipClass;
  const sources = new Map(parameterStates.map(({ id, source }) => [id, source]));
  return planAllocationCertificate({
    ...sheetHead(report, options),
    document: parameters.governingDocument ?? "",
    fundFen: certificate.fundFen,
    allocatedFen: certificate.allocatedFen,
    keptFen: certificate.keptFen,
    remainder: texts.remainder(factsOf(divided, [])),
    classes: classSumsOf(divided).map(({ hardshipClass, ...sums }) => ({
      name: names[hardshipClass],
      ...sums,
    })),
    checks: certificate.checks.map(({ check, holds, broken }) => ({
      ...texts.check(check, factsOf(divided, broken)),
      holds,
    })),
    order: [...texts.order(rules), ...(divided.allotted.some(isWithoutFigures) ? [texts.judgedOrder] : [])],
    parameters: SHOWN_PARAMETERS.filter((id) => parameters[id] !== undefined).map((id) => ({
      label: PARAMETER_LABELS[id],
      value: parameterText(parameters, id),
      source: sources.get(id) ?? "",
    })),
    ruleVersion: ALLOCATION_RULE_VERSION,
    fingerprint,
    canonicalForm: texts.canonicalForm,
  });
}
