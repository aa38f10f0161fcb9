import type { UnitNames } from "../../domain/donations/unit-names";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

/** Whom to speak to at a unit; "" where the lists do not say. */
export interface UnitContact {
  readonly firstResponsible: string;
  readonly contact: string;
  readonly phone: string;
}

const NOBODY: UnitContact = { firstResponsible: "", contact: "", phone: "" };

/**
 * Who answers for each unit and whom to call, from the directory of units and the lists of unit donations; what is stated first holds.
 * @example unitContacts([], names).get("县教育局") // => undefined
 */
export function unitContacts(
  tables: readonly RecordTable[],
  names: UnitNames,
): ReadonlyMap<string, UnitContact> {
  const contacts = new Map<string, UnitContact>();
  for (const table of tables) {
    const { kind } = table.binding;
    if (kind !== "units" && kind !== "unitDonations") continue;
    const reader = new ColumnReader(table, null);
    table.rowNumbers.forEach((_, index) => {
      const written = reader.text("unitName", index);
      if (written === "") return;
      const match = names.find(written);
      const unit = match.kind === "same" ? match.unit : written;
      const known = contacts.get(unit) ?? NOBODY;
      contacts.set(unit, {
        firstResponsible: known.firstResponsible || reader.text("firstResponsible", index),
        contact: known.contact || reader.text("contact", index),
        phone: known.phone || reader.text("phone", index),
      });
    });
  }
  return contacts;
}
