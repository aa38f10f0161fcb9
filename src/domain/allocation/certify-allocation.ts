import type { Fen } from "../money/fen";
import type { Allocation } from "./allocate-fund";
import { claimBounds } from "./claim";
import type { AllocationRules, Claim, ClaimBounds } from "./claim";
import { orderOfClaims } from "./order-of-claims";

export type CertificateCheck =
  "sumIsFund" | "everyClaimOnce" | "nobodyAboveCap" | "nobodyBelowFloor" | "wholeUnits" | "needierNotLess";

/** Stands first in the canonical text; another number means that amounts come about otherwise. */
export const ALLOCATION_RULE_VERSION = "allocation 1";

/** What a certificate says of an allocation, worked out from the amounts anew. */
export interface AllocationCertificate {
  readonly checks: readonly {
    readonly check: CertificateCheck;
    readonly holds: boolean;
    /** Keys of the households that break it. */
    readonly broken: readonly string[];
  }[];
  readonly holds: boolean;
  readonly households: number;
  readonly fundFen: Fen;
  readonly allocatedFen: Fen;
  readonly keptFen: Fen;
  readonly advance: Allocation["advance"];
  /** Canonical text of claims, rules, fund and amounts, for a fingerprint; it holds the keys of the claims. */
  readonly canonicalText: string;
}

/**
 * Proves an allocation, or shows where it fails: everything is recomputed from claims, rules and amounts, so an amount
 * changed by hand afterwards is found.
 *
 * needierNotLess compares households of one class with equal bounds; larger families and other causes have other standards.
 * @example certifyAllocation(claims, rules, allocation).holds // => true
 */
export function certifyAllocation(
  claims: readonly Claim[],
  rules: AllocationRules,
  allocation: Allocation,
): AllocationCertificate {
  const { fundFen, keptFen, advance } = allocation;
  const ordered = Array.from(orderOfClaims(claims), (place) => claims[place]!);
  const amounts = new Map(allocation.shares.map(({ key, amountFen }) => [key, amountFen]));
  const amountOf = ({ key }: Claim): number => amounts.get(key) ?? 0;
  const given = allocation.shares.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const keysOf = (broken: readonly Claim[]): readonly string[] => broken.map(({ key }) => key);
  const isOnce = amounts.size === claims.length && allocation.shares.length === claims.length;
  const bounds = new Map(claims.map((claim) => [claim, claimBounds(claim, rules)]));
  const boundsOf = (claim: Claim): ClaimBounds => bounds.get(claim) ?? claimBounds(claim, rules);
  const breaking = (breaks: (claim: Claim) => boolean): readonly string[] => keysOf(claims.filter(breaks));
  const found: Readonly<Record<CertificateCheck, readonly string[] | boolean>> = {
    sumIsFund: given + keptFen === fundFen && keptFen >= 0,
    everyClaimOnce: isOnce && claims.every(({ key }) => amounts.has(key)),
    nobodyAboveCap: breaking((claim) => amountOf(claim) > boundsOf(claim).capFen),
    nobodyBelowFloor: breaking((claim) => amountOf(claim) < boundsOf(claim).floorFen),
    wholeUnits: breaking((claim) => {
      const advanced = advance?.key === claim.key ? advance.amountFen : 0;
      return (amountOf(claim) - advanced) % rules.roundingFen !== 0;
    }),
    needierNotLess: keysOf(outOfOrder(ordered, boundsOf, amountOf)),
  };
  const checks = (Object.keys(found) as CertificateCheck[]).map((check) => {
    const broken = found[check];
    if (typeof broken === "boolean") return { check, holds: broken, broken: [] };
    return { check, holds: broken.length === 0, broken };
  });
  let text: string | undefined;
  return {
    checks,
    holds: checks.every(({ holds }) => holds),
    households: claims.length,
    fundFen,
    allocatedFen: given as Fen,
    keptFen,
    advance,
    // Made when it is looked at: a trial that is only shown needs none.
    get canonicalText() {
      return (text ??= canonicalText(ordered, rules, fundFen, amountOf));
    },
  };
}

function outOfOrder(
  ordered: readonly Claim[],
  boundsOf: (claim: Claim) => ClaimBounds,
  amountOf: (claim: Claim) => number,
): Claim[] {
  interface Seen {
    need: number;
    leastOfNeed: number;
    leastOfNeedier: number;
  }
  const groups = new Map<string, Seen>();
  const broken: Claim[] = [];
  for (const claim of ordered) {
    const { floorFen, standardFen, capFen } = boundsOf(claim);
    const group = `${claim.hardshipClass} ${floorFen} ${standardFen} ${capFen}`;
    const seen = groups.get(group) ?? { need: claim.need, leastOfNeed: Infinity, leastOfNeedier: Infinity };
    groups.set(group, seen);
    if (seen.need !== claim.need) {
      seen.leastOfNeedier = Math.min(seen.leastOfNeedier, seen.leastOfNeed);
      seen.leastOfNeed = Infinity;
      seen.need = claim.need;
    }
    const amount = amountOf(claim);
    // Two of equal need may differ by one unit; only who is strictly needier binds.
    if (amount > seen.leastOfNeedier) broken.push(claim);
    seen.leastOfNeed = Math.min(seen.leastOfNeed, amount);
  }
  return broken;
}

function canonicalText(
  ordered: readonly Claim[],
  rules: AllocationRules,
  fundFen: Fen,
  amountOf: (claim: Claim) => number,
): string {
  const lines = ordered.map((claim) => {
    const { key, hardshipClass, members, causes, need, paidThisYearFen } = claim;
    const stated = [hardshipClass, members, [...new Set(causes)].sort().join(","), need, paidThisYearFen];
    return [JSON.stringify(key), ...stated, amountOf(claim)].join("\t");
  });
  return [ALLOCATION_RULE_VERSION, `fund\t${fundFen}`, ...ruleLines(rules), ...lines].join("\n");
}

function ruleLines(rules: AllocationRules): readonly string[] {
  const { baseFen, perCauseFen, ...plain } = rules;
  const byName = { ...plain, ...prefixed("base", baseFen), ...prefixed("cause", perCauseFen) };
  return Object.entries(byName)
    .map(([name, value]) => `${name}\t${value}`)
    .sort();
}

function prefixed(prefix: string, amounts: Readonly<Record<string, Fen>>): Readonly<Record<string, Fen>> {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [`${prefix}.${name}`, amount]));
}
