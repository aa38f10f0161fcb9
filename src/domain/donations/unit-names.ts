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
  const near = nearKeys([...byKey.keys()]);
  const search = (key: string): UnitNameMatch => {
    const same = byKey.get(key);
    if (same !== undefined) return { kind: "same", unit: same };
    const alike = new Map<string, LikenessReason>();
    for (const other of near(key)) {
      const unit = byKey.get(other);
      const reason = likeness(key, other);
      if (unit !== undefined && reason !== null && !alike.has(unit)) alike.set(unit, reason);
    }
    const [only, ...others] = alike;
    // Two units are alike: nobody can tell which is meant.
    if (only === undefined || others.length > 0) return { kind: "unknown" };
    return { kind: "suggested", unit: only[0], reason: only[1] };
  };
  const known = new Map<string, UnitNameMatch>();
  return {
    find(name) {
      const before = known.get(name);
      if (before !== undefined) return before;
      const key = unitKeyOf(name, county);
      const match: UnitNameMatch = key === "" ? { kind: "unknown" } : search(key);
      known.set(name, match);
      return match;
    },
  };
}

/**
 * Finds the names that can be like one at all: an abbreviation begins and ends alike, one character off leaves the first two or
 * the last two, a firm keeps its name before the ending. So thousands of names need not be compared with each other.
 */
function nearKeys(keys: readonly string[]): (key: string) => ReadonlySet<string> {
  const buckets = new Map<string, string[]>();
  for (const key of keys) {
    for (const mark of marksOf(key)) {
      const bucket = buckets.get(mark);
      if (bucket === undefined) buckets.set(mark, [key]);
      else bucket.push(key);
    }
  }
  return (key) => new Set(marksOf(key).flatMap((mark) => buckets.get(mark) ?? []));
}

function marksOf(key: string): readonly string[] {
  const length = key.length;
  // The lengths of names one character apart share one of two marks each.
  const sizes = [Math.floor(length / 2), Math.floor((length + 1) / 2) + 0.5];
  return [
    `ends ${key[0]}${key.at(-1)}`,
    `firm ${key.replace(COMPANY_ENDING, "")}`,
    ...sizes.flatMap((size) => [`first ${size} ${key.slice(0, 2)}`, `last ${size} ${key.slice(-2)}`]),
  ];
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
