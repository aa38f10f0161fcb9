import { dossierKeyOf, type FamilyMember } from "../campaign/read-families";
import type { ClaimingHousehold } from "./allocate-claims";

/**
 * The households that take part although one worker is listed as a member of the other's family: each gets a share, and a person
 * decides whether that is right. In their order.
 * Source: 困难职工档案管理办法 (一户一档); the county's address (兼顾一般): a household of two workers is one household.
 * @example inSameFamily([], new Map()) // => []
 */
export function inSameFamily(
  claiming: readonly ClaimingHousehold[],
  families: ReadonlyMap<string, readonly FamilyMember[]>,
): readonly ClaimingHousehold[] {
  const byId = new Map(claiming.map((household) => [household.claim.key, household]));
  const found = new Set<ClaimingHousehold>();
  for (const household of claiming) {
    const family = families.get(dossierKeyOf(household.cell.sheet, household.household.row)) ?? [];
    for (const { residentId } of family) {
      const other = byId.get(residentId);
      if (other === undefined || other === household) continue;
      found.add(household);
      found.add(other);
    }
  }
  return claiming.filter((household) => found.has(household));
}
