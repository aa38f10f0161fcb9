import type { Fen } from "../../domain/money/fen";
import type { UnitVisitRow } from "../../sheets/visits/unit-visits";
import { ColumnReader } from "../campaign/column-reader";
import { unitNamesOf } from "../donations/check-donations-together";
import { unitContacts } from "../donations/unit-contacts";
import type { SheetRun } from "../rosters/sheet-run";
import type { VisitLine } from "./plan-visits";

/**
 * The enterprises in which somebody is to be visited, with how many households and how much; those with most households first.
 * State and contact are those of the directory of units, else of the register.
 * @example unitVisits(run, [], () => null) // => []
 */
export function unitVisits(
  { checked, options, parameters }: SheetRun,
  lines: readonly VisitLine[],
  amountOf: (line: VisitLine) => Fen | null,
): readonly UnitVisitRow[] {
  const { records } = checked.campaign;
  const names = unitNamesOf(records, parameters, options.links);
  const nameOf = (written: string) => {
    const match = names.find(written);
    return match.kind === "same" ? match.unit : written;
  };
  const contacts = unitContacts(records, names);
  const statuses = new Map<string, string>();
  for (const table of records) {
    if (table.binding.kind !== "units") continue;
    const reader = new ColumnReader(table, null);
    table.rowNumbers.forEach((_, at) =>
      statuses.set(nameOf(reader.text("unitName", at)), reader.text("enterpriseStatus", at)),
    );
  }
  const rows = new Map<string, UnitVisitRow>();
  for (const line of lines) {
    const { household, reader } = line;
    if (household.workUnit === "") continue;
    const unit = nameOf(household.workUnit);
    const before = rows.get(unit);
    const contact = contacts.get(unit);
    rows.set(unit, {
      workUnit: before?.workUnit ?? household.workUnit,
      system: before?.system || household.system,
      enterpriseStatus:
        before?.enterpriseStatus || statuses.get(unit) || reader.text("enterpriseStatus", household.index),
      households: (before?.households ?? 0) + 1,
      amountFen: ((before?.amountFen ?? 0) + (amountOf(line) ?? 0)) as Fen,
      contact: contact?.contact ?? "",
      phone: contact?.phone ?? "",
    });
  }
  return [...rows.values()].sort((a, b) => b.households - a.households || (a.workUnit < b.workUnit ? -1 : 1));
}
