import {
  checkDossier,
  type DossierIssue,
  type DossierStatement,
} from "../../domain/eligibility/check-dossier";
import { checkMinimumLivingIncome } from "../../domain/eligibility/check-minimum-living-income";
import { checkPerCapitaIncome } from "../../domain/eligibility/check-per-capita-income";
import type { Contradiction } from "../../domain/eligibility/household-evidence";
import type { HouseholdSituation } from "../../domain/eligibility/household-situation";
import type { Fen } from "../../domain/money/fen";
import type { FieldId } from "../../domain/field-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { ColumnReader } from "../campaign/column-reader";
import type { Household } from "../campaign/household";
import { parseStatedClass } from "../../domain/eligibility/stated-class";
import { rigidSpendingOf } from "../campaign/rigid-spending-of";
import type { FamilyMember } from "../campaign/read-families";

/** A contradiction within a dossier, at the field to look at. */
export interface PlacedDossierIssue {
  readonly issue: DossierIssue;
  readonly field: FieldId;
}

const NOTHING: readonly never[] = Object.freeze([]);
const FIELDS: Readonly<Record<DossierIssue["code"], FieldId>> = {
  "household.size": "householdSize",
  "household.incomeTotal": "annualIncome",
  "household.rigidTotal": "rigidSpending",
  "household.disabilityKind": "disabilityType",
  "household.causeOfClass": "hardshipCause",
};

/**
 * What a dossier says of itself in several places that do not agree, each at its field.
 * @example dossierIssues(household, reader, []) // => []
 */
export function dossierIssues(
  household: Household,
  reader: ColumnReader,
  family: readonly FamilyMember[] | undefined,
): readonly PlacedDossierIssue[] {
  const issues = checkDossier(statementOf(household, reader, family));
  if (issues.length === 0) return NOTHING;
  return issues.map((issue) => ({ issue, field: FIELDS[issue.code] }));
}

/**
 * Those contradictions that are about figures the rules compare, with the household as the other figure has it.
 * @example contradictionsOf(household, household.situation, [], {}) // => []
 */
export function contradictionsOf(
  { statedMonthlyFen, eligibility }: Household,
  situation: HouseholdSituation,
  issues: readonly PlacedDossierIssue[],
  parameters: Parameters,
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const { issue } of issues) {
    if (issue.code === "household.size")
      found.push({ issue, instead: { householdSize: issue.params.listed } });
    if (issue.code === "household.incomeTotal")
      found.push({ issue, instead: { annualIncomeFen: issue.params.computedFen } });
    if (issue.code === "household.rigidTotal")
      found.push({ issue, instead: { rigidSpendingFen: issue.params.computedFen } });
  }
  const perHead = checkPerCapitaIncome(situation, statedMonthlyFen);
  if (perHead !== null && statedMonthlyFen !== null && situation.householdSize !== null) {
    const annualIncomeFen = (statedMonthlyFen * 12 * situation.householdSize) as Fen;
    found.push({ issue: perHead, instead: { annualIncomeFen } });
  }
  // Who is helped by the figures stated needs no other.
  const allowance =
    eligibility.decision === "notEligible" ? checkMinimumLivingIncome(situation, parameters) : null;
  if (allowance !== null && situation.householdSize !== null) {
    const belowLine = allowance.params.lineFen * 12 * situation.householdSize - 1;
    found.push({ issue: allowance, instead: { annualIncomeFen: belowLine as Fen } });
  }
  return found;
}

function statementOf(
  { index, situation, statedClass }: Household,
  reader: ColumnReader,
  family: readonly FamilyMember[] | undefined,
): DossierStatement {
  const health = reader.text("healthStatus", index);
  return {
    statedSize: situation.householdSize,
    memberRows: family?.length ?? null,
    annualIncomeFen: situation.annualIncomeFen,
    workerMonthlyFen: reader.amount("monthlyIncome", index),
    memberMonthlyFen: family?.map(({ monthlyIncomeFen }) => monthlyIncomeFen) ?? [],
    // Without a list of the members their income is not known.
    otherAnnualFen:
      family === undefined && situation.householdSize !== 1
        ? null
        : reader.amount("otherAnnualIncome", index),
    rigidSpendingFen: reader.amount("rigidSpending", index),
    rigidSpendingByKind: rigidSpendingOf(reader, index),
    isDisabled: health === "" ? null : /残/.test(health),
    hasDisabilityKind: !/^(|无|非|否|-|—)$/.test(reader.text("disabilityType", index)),
    statedClass: parseStatedClass(statedClass),
    causes: situation.causes,
  };
}
