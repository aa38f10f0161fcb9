import { concludeEligibility } from "../eligibility/conclude-eligibility";
import type { EligibilityResult } from "../eligibility/decide-eligibility";
import type { HouseholdEvidence } from "../eligibility/household-evidence";
import type { HouseholdSituation } from "../eligibility/household-situation";
import type { HardshipClass } from "../eligibility/rule-outcome";
import type { Fen } from "../money/fen";
import type { Parameters } from "../parameters/parameters";
import { allocationRulesOf } from "./allocation-rules-of";
import { type AllocationRules, claimBounds } from "./claim";
import type { Allocation } from "./allocate-fund";

/** A household by its key, for questions of the kind "what if". */
export interface KeyedSituation {
  readonly key: string;
  readonly situation: HouseholdSituation;
  readonly evidence: HouseholdEvidence;
  /** What the year's cap has no room for any more; nothing where left out. */
  readonly paidThisYearFen?: Fen;
}

/** Decision and class of a household under one set of parameters. */
export interface Standing {
  readonly decision: EligibilityResult["decision"];
  readonly hardshipClass: HardshipClass | null;
}

/** What a change of parameters does, before anything is written. */
export interface WhatIfResult {
  /** Households whose decision or class becomes another, in the order given. */
  readonly flips: readonly { readonly key: string; readonly from: Standing; readonly to: Standing }[];
  /** Standards of all eligible households; null while an amount that is needed is not set. */
  readonly needBeforeFen: Fen | null;
  readonly needAfterFen: Fen | null;
  readonly differenceFen: number | null;
}

const RELIEF = { deep: "reliefDeep", relative: "reliefRelative", accident: "reliefAccident" } as const;
const NO_AMOUNT = 0 as Fen;

/**
 * Decides every household under two sets of parameters and tells who flips and by how much the fund needed moves.
 * Units: the need is what every eligible household gets by the standards: base by class, additions by member and cause, within
 * floor, caps and rounding; a floor, cap or rounding that is not set binds nobody.
 * @example whatIfParameters([], {}, {}).flips // => []
 */
export function whatIfParameters(
  households: readonly KeyedSituation[],
  before: Parameters,
  after: Parameters,
): WhatIfResult {
  const flips: { key: string; from: Standing; to: Standing }[] = [];
  let needBefore: number | null = 0;
  let needAfter: number | null = 0;
  const [rulesBefore, rulesAfter] = [rulesWhereSet(before), rulesWhereSet(after)];
  for (const { key, situation, evidence, paidThisYearFen = NO_AMOUNT } of households) {
    const from = standingOf(situation, before, evidence);
    const to = standingOf(situation, after, evidence);
    if (from.decision !== to.decision || from.hardshipClass !== to.hardshipClass) {
      flips.push({ key, from, to });
    }
    const asked = { situation, paidThisYearFen };
    needBefore = addStandard(needBefore, from, asked, before, rulesBefore);
    needAfter = addStandard(needAfter, to, asked, after, rulesAfter);
  }
  const differenceFen = needBefore === null || needAfter === null ? null : needAfter - needBefore;
  return {
    flips,
    needBeforeFen: needBefore as Fen | null,
    needAfterFen: needAfter as Fen | null,
    differenceFen,
  };
}

function standingOf(
  situation: HouseholdSituation,
  parameters: Parameters,
  evidence: HouseholdEvidence,
): Standing {
  const { decision, hardshipClass } = concludeEligibility(situation, parameters, evidence);
  return { decision, hardshipClass };
}

/** Only the class at hand counts, and what is not set binds nobody. */
function rulesWhereSet(parameters: Parameters): AllocationRules | null {
  return allocationRulesOf({
    ...parameters,
    reliefDeep: parameters.reliefDeep ?? NO_AMOUNT,
    reliefRelative: parameters.reliefRelative ?? NO_AMOUNT,
    reliefAccident: parameters.reliefAccident ?? NO_AMOUNT,
    reliefFloor: parameters.reliefFloor ?? NO_AMOUNT,
    reliefRounding: parameters.reliefRounding ?? (1 as Fen),
  }).rules;
}

function addStandard(
  need: number | null,
  { hardshipClass }: Standing,
  { situation, paidThisYearFen }: Required<Pick<KeyedSituation, "situation" | "paidThisYearFen">>,
  parameters: Parameters,
  rules: AllocationRules | null,
): number | null {
  if (hardshipClass === null || need === null) return need;
  if (rules === null || parameters[RELIEF[hardshipClass]] === undefined) return null;
  const claim = {
    ...{ key: "", hardshipClass, need: 0, paidThisYearFen },
    members: situation.householdSize ?? 1,
    causes: situation.causes ?? [],
  };
  return need + claimBounds(claim, rules).standardFen;
}

/** One household whose amount differs between two allocations; null is "takes no part". */
export interface AmountChange {
  readonly key: string;
  readonly beforeFen: Fen | null;
  readonly afterFen: Fen | null;
}

/**
 * Lists whose amount differs between two allocations, such as with the fund 50,000 yuan less; in order of key.
 * @example compareAllocations(allocation, allocation) // => []
 */
export function compareAllocations(before: Allocation, after: Allocation): readonly AmountChange[] {
  const earlier = new Map(before.shares.map(({ key, amountFen }) => [key, amountFen]));
  const later = new Map(after.shares.map(({ key, amountFen }) => [key, amountFen]));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort()
    .map((key) => ({ key, beforeFen: earlier.get(key) ?? null, afterFen: later.get(key) ?? null }))
    .filter(({ beforeFen, afterFen }) => beforeFen !== afterFen);
}
