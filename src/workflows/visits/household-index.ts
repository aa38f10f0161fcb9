import type { Household } from "../campaign/household";

/** How a list or a card names a household; "" for what it does not say. */
export interface HouseholdName {
  readonly name: string;
  readonly workUnit: string;
  readonly residentId: string;
  readonly phone: string;
  /** Of the identity number, where a card shows no more. */
  readonly lastFour?: string;
}

/**
 * Finds the household a line is about: by identity number, or by a name together with enterprise, telephone or last four digits;
 * by the name alone only where one household bears it. What fits two households fits none.
 * @example new HouseholdIndex([]).find({ name: "魏桂兰", workUnit: "", residentId: "", phone: "" }) // => null
 */
export class HouseholdIndex {
  private readonly byKey = new Map<string, Household | null>();

  constructor(households: readonly Household[]) {
    for (const household of households) {
      const id = household.residentId.residentId;
      if (id !== null && this.byKey.has(`id ${id}`)) continue;
      for (const key of keysOf({
        name: household.name,
        workUnit: household.workUnit,
        residentId: id ?? "",
        phone: household.phone,
        lastFour: (id ?? "").slice(-4),
      }))
        this.byKey.set(key, this.byKey.has(key) ? null : household);
    }
  }

  find(named: HouseholdName): Household | null {
    const name = named.name.replace(/\s+/g, "");
    for (const key of keysOf({ ...named, name })) {
      const household = this.byKey.get(key);
      if (household != null) return household;
    }
    return null;
  }
}

/** From what decides most to what decides least. */
function keysOf({ name, workUnit, residentId, phone, lastFour = "" }: HouseholdName): readonly string[] {
  if (name === "") return residentId === "" ? [] : [`id ${residentId}`];
  return [
    ...(residentId === "" ? [] : [`id ${residentId}`]),
    ...(lastFour === "" ? [] : [`four ${name} ${workUnit} ${lastFour}`, `four ${name} ${lastFour}`]),
    ...(phone === "" ? [] : [`phone ${name} ${phone}`]),
    ...(workUnit === "" ? [] : [`unit ${name} ${workUnit}`]),
    `name ${name}`,
  ];
}
