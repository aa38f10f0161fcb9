import type { UnitClass } from "./unit-donation";

/**
 * The class a text names for a unit, or null where it names none.
 * Source: the county's address on the Sending Warmth campaign (条件好的单位, 一般单位).
 * @example unitClassOf("条件较好") // => "wellOff"
 */
export function unitClassOf(text: string): UnitClass | null {
  if (/条件好|较好|良好|好的/.test(text)) return "wellOff";
  return /一般|普通/.test(text) ? "ordinary" : null;
}
