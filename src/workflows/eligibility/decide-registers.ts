import { concludeEligibility } from "../../domain/eligibility/conclude-eligibility";
import { decideOldClass, isOldClass } from "../../domain/eligibility/decide-old-class";
import type { HouseholdSituation } from "../../domain/eligibility/household-situation";
import type { OldSituation } from "../../domain/eligibility/old-situation";
import { findExclusions, type Exclusion } from "../../domain/eligibility/cross-check";
import {
  groundsOf,
  NO_EVIDENCE,
  type HouseholdEvidence,
  type Judgement,
} from "../../domain/eligibility/household-evidence";
import type { Finding } from "../../domain/finding";
import { locateIssue } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import type { SourceCell } from "../../domain/source-cell";
import { isForm } from "../../workbook/table-binding";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import type { Household } from "../campaign/household";
import { dossierKeyOf, readFamilies, type FamilyMember, type ReadRegister } from "../campaign/read-families";
import { rigidSpendingOf } from "../campaign/rigid-spending-of";
import { readHouseholds } from "../campaign/read-households";
import { decidedSameLines, type DecidedSame } from "../decisions/decided-same";
import type { WorkflowOptions } from "../workflow-options";
import { readCrossCheckLists, type CrossCheckLists } from "./cross-check-lists";
import { contradictionsOf, dossierIssues } from "./dossier-statement";
import { judgementKeyOf, type KeptJudgement } from "./judgements";
import { weighedFindings } from "./weighed-findings";

/** One register: its cells, and its households as rules, lists and people decide them. */
export type DecidedRegister = ReadRegister;

/** What the whole workbook knows besides the rows of the registers. */
interface Surroundings {
  readonly parameters: Parameters;
  readonly families: ReadonlyMap<string, readonly FamilyMember[]>;
  readonly exclusions: ReadonlyMap<string, readonly Exclusion[]>;
  readonly minimumLiving: CrossCheckLists["minimumLiving"];
  readonly judgements: ReadonlyMap<string, KeptJudgement>;
  readonly same: ReadonlyMap<string, DecidedSame>;
  readonly salt: string;
}

/**
 * Reads every register and decides its households: the rules propose, lists of other offices and the members of the family are
 * held against it, and what a person has judged goes before all. Everything that shows or uses a decision begins here, so that
 * pane, rosters, allocation and coverage never differ.
 * @example decideRegisters([], {}, options) .registers // => []
 */
export function decideRegisters(
  records: readonly RecordTable[],
  parameters: Parameters,
  options: WorkflowOptions,
): {
  readonly registers: readonly DecidedRegister[];
  readonly families: ReadonlyMap<string, readonly FamilyMember[]>;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  // Forty forms are one register: what is said of a code once is not said forty times.
  const regionsOfForms = new Set<string>();
  const read = records
    .filter(({ binding }) => binding.kind === "needyWorkers")
    .map((table): ReadRegister => {
      const { households, findings: found } = readHouseholds(
        ...([table, parameters, options.asOf] as const),
        isForm(table.binding) ? regionsOfForms : new Set(),
      );
      for (const finding of found) findings.push(finding);
      return { table, households };
    });
  const around = surroundingsOf(read, records, parameters, options);
  const registers = read.map(({ table, households }) => {
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    return {
      table,
      households: households.map((household) => decideHousehold(household, reader, around, findings)),
    };
  });
  return { registers, families: around.families, findings };
}

function surroundingsOf(
  read: readonly ReadRegister[],
  records: readonly RecordTable[],
  parameters: Parameters,
  { judgements = [], decisions = [], salt = "" }: WorkflowOptions,
): Surroundings {
  const families = readFamilies(read, records);
  const { entries, minimumLiving } = readCrossCheckLists(records);
  const peopleOf = ({ table, households }: ReadRegister) =>
    households.map((household) => {
      const key = dossierKeyOf(table.binding.sheet, household.row);
      return { household: key, residentIds: idsOf(household, families.get(key)) };
    });
  return {
    parameters,
    families,
    exclusions: entries.length === 0 ? new Map() : findExclusions(read.flatMap(peopleOf), entries),
    minimumLiving,
    judgements: new Map(judgements.map((judgement) => [judgement.key, judgement])),
    same: decidedSameLines(records, decisions, salt),
    salt,
  };
}

function decideHousehold(
  household: Household,
  reader: ColumnReader,
  around: Surroundings,
  findings: Finding[],
): Household {
  const { sheet } = reader.table.binding;
  const key = dossierKeyOf(sheet, household.row);
  const family = around.families.get(key);
  const issues = dossierIssues(household, reader, family);
  for (const { issue, field } of issues)
    findings.push(locateIssue(issue, reader.cell(field, household.index)));
  const listed =
    around.minimumLiving === null ? null : listedIn(around.minimumLiving, idsOf(household, family));
  const situation = weighedAllowance(household.situation, around.minimumLiving !== null, listed !== null);
  const exclusions = around.exclusions.get(key) ?? [];
  const judgementKey = around.judgements.size === 0 ? null : judgementKeyOf(household, around.salt);
  const kept = judgementKey === null ? undefined : around.judgements.get(judgementKey);
  const contradictions = contradictionsOf(household, situation, issues, around.parameters);
  for (const { issue } of contradictions)
    if (issue.code === "household.allowanceIncome")
      findings.push(locateIssue(issue, reader.cell("annualIncome", household.index)));
  const evidence = evidenceOf({
    exclusions,
    contradictions,
    judgement: kept === undefined ? null : judgementNow(kept, groundsOf(situation, exclusions)),
  });
  const sameAs = around.same.get(key) ?? null;
  const isAsRead = evidence === NO_EVIDENCE && situation === household.situation && sameAs === null;
  const eligibility = isAsRead
    ? household.eligibility
    : concludeEligibility(situation, around.parameters, evidence);
  const oldClass = isOldClass(household.statedClass)
    ? decideOldClass(oldSituationOf(situation, reader, household.index), around.parameters)
    : null;
  const decided =
    isAsRead && oldClass === null
      ? household
      : { ...household, situation, evidence, eligibility, sameAs, oldClass };
  const stated = household.situation.receivesMinimumLiving;
  const facts = { stated, isListKnown: around.minimumLiving !== null, listed };
  for (const finding of weighedFindings(decided, reader, facts)) findings.push(finding);
  return decided;
}

/**
 * The list tells of those who state nothing. Who is on it although the register says no is not known to receive the allowance,
 * and is not counted among those who should and do not.
 */
function weighedAllowance(
  situation: HouseholdSituation,
  isListKnown: boolean,
  isListed: boolean,
): HouseholdSituation {
  const stated = situation.receivesMinimumLiving;
  if (!isListKnown || stated === true || (stated === false && !isListed)) return situation;
  return { ...situation, receivesMinimumLiving: stated === null ? isListed : null };
}

/** Registers of that time state one sum of rigid spending: it is what the rule of 2016 takes off. */
function oldSituationOf(situation: HouseholdSituation, reader: ColumnReader, index: number): OldSituation {
  const byKind = rigidSpendingOf(reader, index);
  const { rigidSpendingFen } = situation;
  return {
    ...situation,
    rigidSpendingByKind:
      Object.keys(byKind).length > 0
        ? byKind
        : rigidSpendingFen === null
          ? null
          : { illness: rigidSpendingFen },
    savingsFen: reader.amount("householdSavings", index),
  };
}

function evidenceOf(evidence: HouseholdEvidence): HouseholdEvidence {
  const { exclusions, contradictions, judgement } = evidence;
  const isNothing = exclusions.length === 0 && contradictions.length === 0 && judgement === null;
  return isNothing ? NO_EVIDENCE : evidence;
}

function judgementNow({ key: _key, grounds, ...judgement }: KeptJudgement, now: string): Judgement {
  return { ...judgement, isOutdated: grounds !== now };
}

function idsOf({ residentId }: Household, family: readonly FamilyMember[] = []): readonly string[] {
  const own = residentId.residentId ?? residentId.normalized;
  return [own, ...family.map((member) => member.residentId)].filter((id) => id !== "");
}

function listedIn(list: ReadonlyMap<string, SourceCell>, ids: readonly string[]): SourceCell | null {
  return ids.map((id) => list.get(id)).find((cell) => cell !== undefined) ?? null;
}
