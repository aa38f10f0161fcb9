import { plainNameOf, unitKeyOf, type UnitNames } from "../../domain/donations/unit-names";

/** A unit by its name, and the department or system above it; null where nothing names one. */
export interface PlacedUnit {
  readonly name: string;
  readonly system: string | null;
}

/** A unit that is expected to return its forms. */
export interface KnownUnit extends PlacedUnit {
  /** Its other names by the list. */
  readonly aliases?: readonly string[];
  /** Whether the list says that it is an enterprise, from which a register of workers is awaited. */
  readonly reportsWorkers?: boolean;
}

/** The units of a county by every name people write of them. */
export interface UnitIndex {
  readonly units: readonly KnownUnit[];
  /** Equal for all writings and aliases of one unit; "" for no name. */
  keyOf(name: string | null): string;
  /** The unit of the list that a name is a writing or an alias of; null where it is of none. */
  find(name: string | null): KnownUnit | null;
  /** Whether the list names it as the department above a unit. */
  isParent(name: string | null): boolean;
  /** The one unit of the list a name that stands for none is like; only ever proposed. */
  likeOf(name: string): string | null;
  /** The unit whose name or alias stands in the name of a file, the longest where several do; null where none does. */
  senderOf(file: string): KnownUnit | null;
}

const SHORTEST_NAME = 2;

/**
 * Prepares finding the units of a list by name.
 *
 * @example
 * createUnitIndex([{ name: "县棉纺织厂", system: null }], names, "").senderOf("2027送温暖-县棉纺织厂.xlsx")?.name;
 * // => "县棉纺织厂"
 */
export function createUnitIndex(units: readonly KnownUnit[], names: UnitNames, county: string): UnitIndex {
  const keys = new Map<string, string>();
  const keyOf = (name: string | null) => {
    if (name === null) return "";
    const known = keys.get(name);
    if (known !== undefined) return known;
    const match = names.find(name);
    const key = unitKeyOf(match.kind === "same" ? match.unit : name, county);
    keys.set(name, key);
    return key;
  };
  const byKey = new Map(units.map((unit) => [keyOf(unit.name), unit]));
  const parents = new Set(units.flatMap(({ system }) => (system === null ? [] : [keyOf(system)])));
  const inFileNames = units.flatMap((unit) =>
    [unit.name, ...(unit.aliases ?? [])].map((name) => ({ unit, key: unitKeyOf(name, county) })),
  );
  return {
    units,
    keyOf,
    find: (name) => byKey.get(keyOf(name)) ?? null,
    isParent: (name) => parents.has(keyOf(name)),
    likeOf(name) {
      const match = names.find(name);
      return match.kind === "suggested" ? match.unit : null;
    },
    senderOf(file) {
      const text = plainNameOf(file);
      let best: { readonly unit: KnownUnit; readonly length: number } | null = null;
      for (const { unit, key } of inFileNames) {
        if (key.length >= SHORTEST_NAME && text.includes(key) && key.length > (best?.length ?? 0))
          best = { unit, length: key.length };
      }
      return best?.unit ?? null;
    },
  };
}
