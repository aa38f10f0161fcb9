import { unitKeyOf } from "../../domain/donations/unit-names";
import type { RecordTable } from "../../workbook/records";
import type { CollectedRow } from "./collected-row";
import type { FileLine } from "./file-line";
import { unitFieldOf } from "./unit-of-row";

/** A unit that is expected to return its forms. */
export interface KnownUnit {
  readonly name: string;
  /** The department or system above it; null where the list names none. */
  readonly system: string | null;
}

/** A unit from which nothing has come that could be read. */
export interface MissingUnit extends KnownUnit {
  /** The file of its name that could not be read; null where none came. */
  readonly unreadFile: string | null;
}

/** A unit that the list or its rows put under more than one system. */
export interface UnitOfManySystems {
  readonly unit: string;
  readonly systems: readonly string[];
}

const SHORTEST_NAME = 2;

/**
 * Reads the units of 单位名录 tables.
 *
 * @example
 * readKnownUnits([]);
 * // => []
 */
export function readKnownUnits(tables: readonly RecordTable[]): readonly KnownUnit[] {
  return tables.flatMap(({ binding, rowNumbers, columns }) =>
    binding.kind !== "units"
      ? []
      : rowNumbers.flatMap((_, index) => {
          const name = String(columns.unitName?.[index] ?? "").trim();
          const system = String(columns.system?.[index] ?? "").trim();
          return name === "" ? [] : [{ name, system: system === "" ? null : system }];
        }),
  );
}

/**
 * The unit whose name stands in the name of a file, the longest where several do; null where none does.
 *
 * @example
 * senderByName("2027送温暖-县棉纺织厂.xlsx", [{ name: "县棉纺织厂", system: null }], "")?.name;
 * // => "县棉纺织厂"
 */
export function senderByName(file: string, units: readonly KnownUnit[], county: string): KnownUnit | null {
  const text = file.normalize("NFKC").replace(/[\s()[\]《》“”"'·、,。-]/g, "");
  let best: { readonly unit: KnownUnit; readonly length: number } | null = null;
  for (const unit of units) {
    const key = unitKeyOf(unit.name, county);
    if (key.length >= SHORTEST_NAME && text.includes(key) && key.length > (best?.length ?? 0))
      best = { unit, length: key.length };
  }
  return best?.unit ?? null;
}

/**
 * The units of the list from which nothing has come that could be read: no file of theirs, no nil return, and no row that names
 * them in a file of the department above.
 *
 * @example
 * missingUnits([{ name: "县棉纺织厂", system: null }], [], "");
 * // => [{ name: "县棉纺织厂", system: null, unreadFile: null }]
 */
export function missingUnits(
  units: readonly KnownUnit[],
  lines: readonly FileLine[],
  county: string,
): readonly MissingUnit[] {
  const returned = new Set<string>();
  const unread = new Map<string, string>();
  for (const { state, sender, source, file } of lines) {
    if (state === "failed" && sender !== null) unread.set(unitKeyOf(sender, county), file);
    if (state === "failed" || state === "removed") continue;
    if (sender !== null) returned.add(unitKeyOf(sender, county));
    for (const name of namesOf(source?.rows ?? [], source?.kind)) returned.add(unitKeyOf(name, county));
  }
  return units.flatMap((unit) => {
    const key = unitKeyOf(unit.name, county);
    return returned.has(key) ? [] : [{ ...unit, unreadFile: unread.get(key) ?? null }];
  });
}

function namesOf(rows: readonly CollectedRow[], kind: FileLine["kind"] | undefined): ReadonlySet<string> {
  const field = kind === null || kind === undefined ? null : unitFieldOf(kind);
  return new Set(field === null ? [] : rows.map(({ values }) => String(values[field] ?? "")));
}

/**
 * The units that do not have one parent alone, by the list and by the rows collected.
 *
 * @example
 * unitsOfManySystems([{ name: "甲厂", system: "工业" }, { name: "甲厂", system: "商务" }], [], "")[0]?.systems;
 * // => ["工业", "商务"]
 */
export function unitsOfManySystems(
  units: readonly KnownUnit[],
  lines: readonly FileLine[],
  county: string,
): readonly UnitOfManySystems[] {
  const systems = new Map<string, { readonly unit: string; readonly byKey: Map<string, string> }>();
  const add = (unit: string, system: string) => {
    const key = unitKeyOf(unit, county);
    if (key === "" || unitKeyOf(system, county) === "") return;
    const known = systems.get(key) ?? { unit, byKey: new Map<string, string>() };
    if (!known.byKey.has(unitKeyOf(system, county))) known.byKey.set(unitKeyOf(system, county), system);
    systems.set(key, known);
  };
  for (const { name, system } of units) add(name, system ?? "");
  for (const { state, sender, source } of lines) {
    if (state !== "merged" || source === null) continue;
    add(sender ?? "", source.system ?? "");
    const field = unitFieldOf(source.kind);
    if (field === null) continue;
    for (const { values } of source.rows) add(String(values[field] ?? ""), String(values.system ?? ""));
  }
  return [...systems.values()]
    .filter(({ byKey }) => byKey.size > 1)
    .map(({ unit, byKey }) => ({ unit, systems: [...byKey.values()] }));
}

/**
 * Units that sent something and have no place in the network enterprise, department, county: the list of units does not name them,
 * or names no department above them. None where there is no list.
 *
 * @example
 * unitsOutsideNetwork([], [], "");
 * // => []
 */
export function unitsOutsideNetwork(
  units: readonly KnownUnit[],
  lines: readonly FileLine[],
  county: string,
): readonly KnownUnit[] {
  if (units.length === 0) return [];
  const listed = new Map(units.map(({ name, system }) => [unitKeyOf(name, county), system]));
  const parents = new Set(units.map(({ system }) => unitKeyOf(system ?? "", county)));
  const outside = new Map<string, KnownUnit>();
  const add = (name: string, system: string | null) => {
    const key = unitKeyOf(name, county);
    // A department that sends for its enterprises is itself the parent.
    if (key === "" || parents.has(key) || (listed.get(key) ?? null) !== null) return;
    const known = outside.get(key);
    if (known === undefined || known.system === null) outside.set(key, { name, system });
  };
  for (const { state, sender, system, source } of lines) {
    if (state !== "merged" && state !== "nil") continue;
    if (sender !== null) add(sender, system);
    const field = source === null ? null : unitFieldOf(source.kind);
    if (source === null || field === null) continue;
    for (const { values } of source.rows) {
      const own = String(values.system ?? "").trim();
      add(String(values[field] ?? "").trim(), own === "" ? system : own);
    }
  }
  return [...outside.values()];
}
