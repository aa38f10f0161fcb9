import type { FieldId } from "../../domain/field-id";
import type { RecordTable } from "../../workbook/records";
import type { CollectedRow } from "./collected-row";
import type { FileLine } from "./file-line";
import { reportsGifts } from "./unit-forms";
import type { KnownUnit, PlacedUnit, UnitIndex } from "./unit-index";
import { unitFieldOf } from "./unit-of-row";

/** A unit from which nothing has come that could be read. */
export interface MissingUnit extends PlacedUnit {
  /** The file of its name that could not be read; null where none came. */
  readonly unreadFile: string | null;
  /** A name that was sent in, that no unit has, and that may be this one's; null where none is. */
  readonly likeSender: string | null;
}

/** A unit that the list or its rows put under more than one system. */
export interface UnitOfManySystems {
  readonly unit: string;
  readonly systems: readonly string[];
}

const ALIAS_SEPARATORS = /[、,，;；\s]+/;
const GIFT_KINDS: ReadonlySet<FileLine["kind"]> = new Set([
  ...(["unitDonations", "personalDonations", "payrollDeductions"] as const),
]);

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
      : rowNumbers.flatMap((_, index): KnownUnit[] => {
          const text = (field: FieldId) => String(columns[field]?.[index] ?? "").trim();
          const [name, system, type] = [text("unitName"), text("system"), text("unitType")];
          const aliases = text("unitAlias")
            .split(ALIAS_SEPARATORS)
            .filter((alias) => alias !== "");
          if (name === "") return [];
          return [
            {
              ...{ name, system: system === "" ? null : system },
              ...(aliases.length === 0 ? {} : { aliases }),
              ...(type === "" || reportsGifts(type) ? {} : { reportsWorkers: true }),
            },
          ];
        }),
  );
}

/**
 * The units of the list from which nothing has come that could be read: no file of theirs, no nil return, and no row that names
 * them in a file of the department above. A list of gifts is no return of an enterprise, of which a register is awaited.
 *
 * @example
 * missingUnits(index, []);
 * // => [{ name: "县棉纺织厂", system: null, unreadFile: null, likeSender: null }]
 */
export function missingUnits(index: UnitIndex, lines: readonly FileLine[]): readonly MissingUnit[] {
  const returned = new Set<string>();
  const unread = new Map<string, string>();
  const like = new Map<string, string>();
  for (const { state, kind, sender, source, file } of lines) {
    if (state === "failed") unread.set(index.keyOf(sender), file);
    if (state === "failed" || state === "removed") continue;
    const named = new Set(namesOf(source?.rows ?? [], source?.kind));
    if (sender !== null) named.add(sender);
    for (const name of named) {
      if (!GIFT_KINDS.has(kind) || index.find(name)?.reportsWorkers !== true) returned.add(index.keyOf(name));
      const unit = index.likeOf(name);
      if (unit !== null) like.set(unit, name);
    }
  }
  return index.units.flatMap(({ name, system }) => {
    const key = index.keyOf(name);
    if (returned.has(key)) return [];
    return [{ name, system, unreadFile: unread.get(key) ?? null, likeSender: like.get(name) ?? null }];
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
 * unitsOfManySystems(index, [])[0]?.systems;
 * // => ["工业", "商务"]
 */
export function unitsOfManySystems(
  { units, keyOf }: UnitIndex,
  lines: readonly FileLine[],
): readonly UnitOfManySystems[] {
  const systems = new Map<string, { readonly unit: string; readonly byKey: Map<string, string> }>();
  const add = (unit: string, system: string) => {
    const [key, systemKey] = [keyOf(unit), keyOf(system)];
    if (key === "" || systemKey === "") return;
    const known = systems.get(key) ?? { unit, byKey: new Map<string, string>() };
    if (!known.byKey.has(systemKey)) known.byKey.set(systemKey, system);
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
 * unitsOutsideNetwork(index, []);
 * // => []
 */
export function unitsOutsideNetwork(
  { units, keyOf, isParent }: UnitIndex,
  lines: readonly FileLine[],
): readonly PlacedUnit[] {
  if (units.length === 0) return [];
  const listed = new Map(units.map(({ name, system }) => [keyOf(name), system]));
  const outside = new Map<string, PlacedUnit>();
  const add = (name: string, system: string | null) => {
    const key = keyOf(name);
    // A department that sends for its enterprises is itself the parent.
    if (key === "" || isParent(name) || (listed.get(key) ?? null) !== null) return;
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
