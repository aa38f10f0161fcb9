/** A unit as the county's list has it, with the other names a clerk decided are its own. */
export interface NamedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Why another name may be a unit's: what a clerk is told when asked. */
export type LikenessReason = "abbreviation" | "companyEnding" | "oneCharacter";

export type UnitNameMatch =
  | { readonly kind: "same"; readonly unit: string }
  /** A likeness is only ever proposed; it becomes an alias when a clerk writes it into the list of units. */
  | { readonly kind: "suggested"; readonly unit: string; readonly reason: LikenessReason }
  | { readonly kind: "unknown" };

/** Finds units by the names people write. */
export interface UnitNames {
  find(name: string): UnitNameMatch;
}

const COMPANY_ENDING = /(股份)?(有限)?(责任)?公司$/;

/**
 * The name by which two writings of one unit are equal: width, blanks, brackets and the county before it do not matter.
 * @example unitKeyOf("怀川县 教育局", "怀川县") // => "教育局"
 */
export function unitKeyOf(name: string, county: string): string {
  const plain = name
    .normalize("NFKC")
    .replace(/[\s()[\]《》〈〉“”"'·、,.。-]/g, "")
    .replace(/^中共/, "");
  const own = county.normalize("NFKC").trim();
  const inside = own !== "" && plain.startsWith(own) && plain.length > own.length + 1;
  const short = inside ? plain.slice(own.length) : plain.replace(/^[县市区](?=..)/, "");
  return short === "" ? plain : short;
}

/**
 * Prepares finding units by name. Equal writings and aliases are the unit; a likeness is proposed only when one unit alone is like.
 * @example createUnitNames([{ name: "县教育体育局", aliases: [] }], "").find("教体局") // => { kind: "suggested", unit: "县教育体育局", reason: "abbreviation" }
 */
export function createUnitNames(units: readonly NamedUnit[], county: string): UnitNames {
  const byKey = new Map<string, string>();
  for (const { name } of units) byKey.set(unitKeyOf(name, county), name);
  for (const { name, aliases } of units) {
    for (const alias of aliases) {
      const key = unitKeyOf(alias, county);
      if (key !== "" && !byKey.has(key)) byKey.set(key, name);
    }
  }
  const known = new Map<string, UnitNameMatch>();
  const search = (key: string): UnitNameMatch => {
    const same = byKey.get(key);
    if (same !== undefined) return { kind: "same", unit: same };
    const alike = new Map<string, LikenessReason>();
    for (const [other, unit] of byKey) {
      const reason = likeness(key, other);
      if (reason !== null && !alike.has(unit)) alike.set(unit, reason);
    }
    const [only, ...others] = alike;
    // Two units are alike: nobody can tell which is meant.
    if (only === undefined || others.length > 0) return { kind: "unknown" };
    return { kind: "suggested", unit: only[0], reason: only[1] };
  };
  return {
    find(name) {
      const key = unitKeyOf(name, county);
      if (key === "") return { kind: "unknown" };
      const match = known.get(key) ?? search(key);
      known.set(key, match);
      return match;
    },
  };
}

function likeness(a: string, b: string): LikenessReason | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return null;
  const shortFirm = short.replace(COMPANY_ENDING, "");
  const longFirm = long.replace(COMPANY_ENDING, "");
  if (shortFirm.length >= 2 && shortFirm === longFirm) return "companyEnding";
  if (short.length >= 3 && isAbbreviation(short, long)) return "abbreviation";
  return short.length >= 4 && isOneCharacterOff(short, long) ? "oneCharacter" : null;
}

/** 教体局 of 教育体育局: begins and ends alike, every character in order, and half of the long name at least. */
function isAbbreviation(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  if (long.length === short.length || long.length > short.length * 2 + 1) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

function isOneCharacterOff(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = long.slice(same + 1);
  return rest === short.slice(same + (long.length === short.length ? 1 : 0));
}
