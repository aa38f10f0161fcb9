import { assessCounty } from "../../domain/donations/assess-county";
import type { UnitDonation } from "../../domain/donations/unit-donation";
import type { Finding } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import type { Grid } from "../../workbook/grid";
import { checkDonations } from "../donations/check-donations";
import { checkDonationsTogether, unitNamesOf } from "../donations/check-donations-together";
import { readUnitDirectory } from "../donations/unit-directory";
import { tablesByYear } from "../donations/last-year-lists";
import { byGravityThenPlace, countFindings } from "./finding-order";
import { checkStatedTotals } from "./check-stated-totals";
import { checkPaidEarly } from "./check-paid-early";
import { checkCreditCodes } from "./check-credit-codes";
import { checkMembers } from "./check-members";
import { checkRepeatedRows } from "./check-repeated-rows";
import { checkDays } from "./check-days";
import { checkObjections } from "./check-objections";
import { checkReviews } from "./check-reviews";
import { checkCaps } from "./check-caps";
import { checkHandlers } from "./check-handlers";
import { checkUnlikeAmounts } from "./check-unlike-amounts";
import { checkHouseholdSteps } from "../steps/check-household-steps";
import { checkRegister } from "./check-register";
import { decideRegisters } from "../eligibility/decide-registers";
import { checkRegistered } from "./check-registered";
import { checkRegisteredEarly } from "./check-registered-early";
import { checkFund } from "../fund/fund-ledger";
import { withMadeRosters } from "../fund/roster-totals";
import { honourDecisions } from "../decisions/decisions";
import { findDuplicates } from "../decisions/find-duplicates";
import type { CampaignGlance } from "../campaign/campaign-glance";
import { glanceOf } from "../campaign/glance-of";
import type { FixList } from "../fixes/fix-list";
import { listWorkbookFixes } from "../fixes/fixes";
import type { Household } from "../campaign/household";
import type { CheckResult, CheckSummary } from "../outcome";
import type { Campaign } from "../campaign/read-campaign";
import { readCampaign } from "../campaign/read-campaign";
import { nameRows } from "../campaign/row-subjects";
import { findSamePersons, type SearchedRegister } from "../decisions/same-persons";
import type { WorkflowOptions } from "../workflow-options";

/** One register with its households, for the workflows that go on from the check. */
export interface CheckedRegister {
  readonly sheet: string;
  readonly households: readonly Household[];
}

export interface CheckedWorkbook extends CheckResult {
  readonly registers: readonly CheckedRegister[];
  readonly campaign: Campaign;
}

const STEPS = ["tables", "households", "people", "money", "findings"] as const;

/**
 * Runs every check over every recognised table. Reads only; the same grids always give the same findings.
 *
 * Findings come errors first, then by sheet, row and column. A parameter that is not set is said once, with the number of
 * rows it left unchecked.
 * @example checkWorkbook([], { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} }).findings // => []
 */
export function checkWorkbook(grids: readonly Grid[], options: WorkflowOptions): CheckedWorkbook {
  const begin = (part: (typeof STEPS)[number]) =>
    options.onProgress?.({ part, done: STEPS.indexOf(part), total: STEPS.length });
  begin("tables");
  const campaign = readCampaign(grids, options.overrides, options.corrections);
  begin("households");
  const { parameters } = campaign;
  // Lists of last year are there to compare with; nothing in them is to be put right.
  const { current: records } = tablesByYear(campaign.records, parameters);
  // Lists that grow with the rows are never spread into arguments: a call takes some hundred thousand at most.
  const found: (readonly Finding[])[] = [campaign.findings];
  const unset = new Map<ParameterId, number>();
  const leaveUnchecked = (id: ParameterId, count: number) => unset.set(id, (unset.get(id) ?? 0) + count);
  const registers: CheckedRegister[] = [];
  const searched: SearchedRegister[] = [];
  const units: UnitDonation[] = [];
  const decidedRegisters = decideRegisters(records, parameters, options);
  found.push(decidedRegisters.findings);
  for (const { table, households } of decidedRegisters.registers) {
    registers.push({ sheet: table.binding.sheet, households });
    searched.push({ binding: table.binding, households });
    found.push(checkRegister(table, households));
    for (const { eligibility } of households) {
      for (const id of eligibility.unset) leaveUnchecked(id, 1);
    }
  }
  const unitNames = unitNamesOf(records, parameters, options.links);
  const directory = readUnitDirectory(records, unitNames);
  for (const table of records) {
    if (table.binding.kind === "unitDonations") {
      const check = checkDonations(table, parameters, options.asOf, directory);
      for (const unit of check.units) units.push(unit);
      found.push(check.findings);
      for (const [id, count] of check.unset) leaveUnchecked(id, count);
    }
  }
  begin("people");
  const keptKeys = new Set(options.decisions?.map(({ key }) => key));
  found.push(findSamePersons(searched), findDuplicates(records, options.salt, keptKeys));
  found.push(
    checkStatedTotals(records),
    checkCreditCodes(records),
    checkMembers(records, options.asOf),
    checkRepeatedRows(records),
    checkPaidEarly(records, parameters, options),
    checkHouseholdSteps(records, parameters, options, campaign.reviews),
    checkReviews(campaign.reviews, { campaign, registers }),
    checkCaps(records, parameters, decidedRegisters),
    checkObjections(records, registers, parameters),
    checkHandlers(decidedRegisters.registers, records, unitNames),
    checkUnlikeAmounts(decidedRegisters.registers, records, parameters),
  );
  found.push(
    checkRegistered(campaign, registers, options),
    checkRegisteredEarly({ campaign: { ...campaign, records }, registers }, options),
  );
  begin("money");
  const together = checkDonationsTogether(records, parameters, options.links);
  const payable = withMadeRosters(records, campaign.rosters);
  found.push(together.findings, checkFund(payable, parameters, together, registers, options.links));
  if (units.length > 0) {
    const county = assessCounty(units, parameters);
    found.push(county.issues.map((issue) => locateIssue(issue, null)));
    for (const id of county.unsetParameters) leaveUnchecked(id, 1);
  }
  found.push(checkDays(records, parameters, found));
  found.push(
    [...unset].map(([parameter, dependents]) =>
      createFinding("parameter.unset", null, { parameter, dependents }),
    ),
  );
  begin("findings");
  const findings = found.flat();
  const subjects = nameRows(
    findings.flatMap(({ where }) => where ?? []),
    records,
  );
  const { findings: open, decided } = honourDecisions(
    findings,
    options.decisions ?? [],
    subjects,
    options.salt,
  );
  const sorted = [...open].sort(byGravityThenPlace);
  const { tables, unrecognizedSheets, heads, parameterStates } = campaign;
  const summary = summarize(campaign, sorted, [...unset.keys()]);
  let fixList: FixList | undefined;
  let glance: CampaignGlance | undefined;
  return {
    tables,
    unrecognizedSheets,
    heads,
    parameterStates,
    findings: sorted,
    decided,
    // Made when it is looked at: marks and rosters need none.
    get fixList() {
      return (fixList ??= listWorkbookFixes(campaign));
    },
    get glance() {
      return (glance ??= glanceOf(campaign, registers, findings, options));
    },
    subjects,
    parameters,
    summary,
    registers,
    campaign,
  };
}

function summarize(
  campaign: Campaign,
  findings: readonly Finding[],
  unset: readonly ParameterId[],
): CheckSummary {
  return {
    tables: campaign.tables.length,
    records: campaign.records.reduce((sum, table) => sum + table.rowNumbers.length, 0),
    ...countFindings(findings),
    unsetParameters: unset,
  };
}
