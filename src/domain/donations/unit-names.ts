/** A unit as the county's list has it, with the other names a clerk decided are its own. */
export interface NamedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Why another name may be a unit's: what a clerk is told when asked. */
export type LikenessReason = "abbreviation" | "companyEnding" | "oneCharacter" | "unionOf";

export type UnitNameMatch =
  | { readonly kind: "same"; readonly unit: string }
  /** A likeness is only ever proposed; it becomes an alias when a clerk writes it into the list of units. */
  | { readonly kind: "suggested"; readonly unit: string; readonly reason: LikenessReason }
  | { readonly kind: "unknown" };

/** Finds units by the names people write. */
export interface UnitNames {
  find(name: string): UnitNameMatch;
}

const UNION_ENDING = /(?:机关|系统|基层)?工会(?:委员会)?$/;
const COMPANY_ENDING = /(股份)?(有限)?(责任)?公司$/;

/**
 * A name or text without width, blanks, brackets and marks.
 * @example plainNameOf("代 县烟草局（公司）缴") // => "代县烟草局公司缴"
 */
export function plainNameOf(text: string): string {
  return text.normalize("NFKC").replace(/[\s()[\]《》〈〉“”"'·、,.。-]/g, "");
}

/**
 * A unit's name without 工会 at its end: whose union pays; null where it is no union's.
 * @example unitOfUnion("农业农村局工会委员会") // => "农业农村局"
 */
export function unitOfUnion(key: string): string | null {
  const unit = key.replace(UNION_ENDING, "");
  return unit === key || unit.length < 2 || unit.endsWith("总") ? null : unit;
}

/**
 * The name by which two writings of one unit are equal: width, blanks, brackets and the county before it do not matter.
 * @example unitKeyOf("怀川县 教育局", "怀川县") // => "教育局"
 */
export function unitKeyOf(name: string, county: string): string {
  const plain = plainNameOf(name).replace(/^中共/, "");
  const own = county.normalize("NFKC").trim();
  const inside = own !== "" && plain.startsWith(own) && plain.length > own.length + 1;
  const place = own.replace(/(?<=..)[县市区]$/, "");
  // 怀川农商行 is written for 怀川县农商行; 怀川镇 is another place.
  const near = place !== "" && plain.startsWith(place) && plain.length > place.length + 2;
  const short = inside
    ? plain.slice(own.length)
    : near
      ? plain.slice(place.length)
      : plain.replace(/^[县市区](?=..)/, "");
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
    `ends ${coreOf(key)[0]}${coreOf(key).at(-1)}`,
    `firm ${key.replace(COMPANY_ENDING, "")}`,
    `core ${coreOf(unitOfUnion(key) ?? key)}`,
    ...sizes.flatMap((size) => [`first ${size} ${key.slice(0, 2)}`, `last ${size} ${key.slice(-2)}`]),
  ];
}

function likeness(a: string, b: string): LikenessReason | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return null;
  const [shortUnit, longUnit] = [unitOfUnion(short), unitOfUnion(long)];
  const isOneUnion = (shortUnit === null) !== (longUnit === null);
  if (isOneUnion && coreOf(shortUnit ?? short) === coreOf(longUnit ?? long)) return "unionOf";
  const shortFirm = short.replace(COMPANY_ENDING, "");
  const longFirm = long.replace(COMPANY_ENDING, "");
  if (shortFirm.length >= 2 && shortFirm === longFirm) return "companyEnding";
  const [a0, b0] = [coreOf(short), coreOf(long)];
  if (a0 === b0 && a0.length >= 2) return "abbreviation";
  const [shortCore, longCore] = a0.length <= b0.length ? [a0, b0] : [b0, a0];
  if (shortCore.length >= 3 && isAbbreviation(shortCore, longCore)) return "abbreviation";
  return short.length >= 4 && isOneCharacterOff(short, long) ? "oneCharacter" : null;
}

/** A name without what is left off in speech: 卫生健康委员会 as 卫生健康委, 城关镇人民政府 as 城关镇, a firm without its ending. */
function coreOf(key: string): string {
  const core = key
    .replace(COMPANY_ENDING, "")
    .replace(/委员会$/, "委")
    .replace(/(?<=[镇乡])(?:人民)?政府$/, "");
  return core === "" ? key : core;
}

/** 教体局 of 教育体育局: begins and ends alike, every character in order, and a quarter of the long name at least. */
function isAbbreviation(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  if (long.length === short.length || long.length > short.length * 4) return false;
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
