import type { UnitNames } from "../../domain/donations/unit-names";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

/** What the directory says of a unit, as written; "" and null where it says nothing. */
export interface UnitFacts {
  readonly unitType: string;
  readonly unitClass: string;
  readonly system: string;
  readonly staffCount: number | null;
}

/** Facts of a unit by any of its names. */
export type UnitDirectory = (name: string) => UnitFacts;

const NOTHING: UnitFacts = { unitType: "", unitClass: "", system: "", staffCount: null };

/** A workbook without a directory. */
export const NO_DIRECTORY: UnitDirectory = () => NOTHING;

/**
 * Reads the directory of units of a workbook (单位名录): kind, class, department and staff, for lists of gifts that do not state them.
 * @example readUnitDirectory([], names)("县教育局").staffCount // => null
 */
export function readUnitDirectory(tables: readonly RecordTable[], names: UnitNames): UnitDirectory {
  const facts = new Map<string, UnitFacts>();
  const nameOf = (written: string) => {
    const match = names.find(written);
    return match.kind === "same" ? match.unit : written;
  };
  for (const table of tables) {
    if (table.binding.kind !== "units") continue;
    const reader = new ColumnReader(table, null);
    table.rowNumbers.forEach((_, index) => {
      const unit = nameOf(reader.text("unitName", index));
      if (unit === "" || facts.has(unit)) return;
      facts.set(unit, {
        unitType: reader.text("unitType", index),
        unitClass: reader.text("unitClass", index),
        system: reader.text("system", index),
        staffCount: reader.count("staffCount", index),
      });
    });
  }
  return facts.size === 0 ? NO_DIRECTORY : (name) => facts.get(nameOf(name)) ?? NOTHING;
}
