import type { OfferedUnit, RosterOffer } from "../../../workflows/rosters/roster-offer";
import type { SheetKind } from "../../../workflows/rosters/sheet-kinds";

/** Kinds that can be made for some enterprises alone; the others are about the whole county. */
const byUnit: readonly SheetKind[] = ["payment", "bank"];
const paying: readonly SheetKind[] = ["payment", "payment-system", "payment-county", "bank"];

/**
 * Says whether sheets of a kind can be made for some enterprises alone.
 * @example isMadeByUnit("filing") // => false
 */
export function isMadeByUnit(kind: SheetKind): boolean {
  return byUnit.includes(kind);
}

/**
 * Says whether money is paid by sheets of a kind, so that they wait for the notice.
 * @example isPaying("payment-county") // => true
 */
export function isPaying(kind: SheetKind): boolean {
  return paying.includes(kind);
}

/**
 * The enterprises a kind would be made for: those ticked, or all where the kind is about the whole county.
 * @example chosenUnits("payment", offer, new Set(["县水泥厂"])).map(({ workUnit }) => workUnit) // => ["县棉纺织厂"]
 */
export function chosenUnits(
  kind: SheetKind,
  offer: RosterOffer,
  unticked: ReadonlySet<string>,
): readonly OfferedUnit[] {
  return isMadeByUnit(kind) ? offer.units.filter(({ workUnit }) => !unticked.has(workUnit)) : offer.units;
}

/**
 * How many rosters of a paying kind would be made; null where only the run itself can say.
 * @example rosterCount("payment-system", units) // => 3
 */
export function rosterCount(kind: SheetKind, units: readonly OfferedUnit[]): number | null {
  if (kind === "payment") return units.length;
  if (kind === "payment-system") return new Set(units.map(({ system }) => system)).size;
  return kind === "payment-county" ? Math.min(1, units.length) : null;
}
