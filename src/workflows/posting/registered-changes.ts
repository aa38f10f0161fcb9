import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { SourceCell } from "../../domain/finding";
import { changesSince, type RegisteredAct, type RowChange } from "../../domain/posting/registered-row";
import type { RecordTable } from "../../workbook/records";
import type { PayableUnits } from "../rosters/payable-units";
import { registeredRows } from "./registered-rows";
import type { Registrations } from "./registrations";
import { recordCell } from "../../workbook/table-binding";

/** A household that is not as it was registered, with its row in the register of now, null where it left. */
export interface PlacedChange extends RowChange {
  readonly act: RegisteredAct;
  readonly on: CalendarDate;
  readonly where: SourceCell | null;
}

/**
 * What changed since lists were posted, approved, filed or paid, act by act. A unit that was never registered for an act says nothing.
 * @example registeredChanges(NO_REGISTRATIONS, payableUnits(checked), [], "salt") // => []
 */
export function registeredChanges(
  { entries, rows }: Registrations,
  payable: PayableUnits,
  records: readonly RecordTable[],
  salt: string,
): readonly PlacedChange[] {
  if (entries.length === 0) return [];
  const now = registeredRows(payable.units, salt);
  const places = placesOf(payable, records, salt);
  return (["posted", "approved", "filed", "paid"] as const).flatMap((act) => {
    const before = rows[act];
    const units = new Set(before.map(({ workUnit }) => workUnit));
    const known = new Set(before.map(({ key }) => key));
    const newest = entries.filter((entry) => entry.act === act).at(-1)?.on;
    if (newest === undefined) return [];
    const entryOf = new Map(before.map(({ key, entry }) => [key, entries[entry]?.on]));
    const present = now.filter(({ key, workUnit }) => units.has(workUnit) || known.has(key));
    return changesSince(act, before, present).map((change) => ({
      ...change,
      act,
      on: (change.before === null ? undefined : entryOf.get(change.before.key)) ?? newest,
      where: change.now === null ? null : (places.get(change.now.key) ?? null),
    }));
  });
}

/**
 * The households that were filed otherwise than they were paid, `before` as filed and `now` as paid; null unless both were registered.
 * Source: the county's address (备案 of what was paid).
 * @example differenceOfFiledAndPaid(NO_REGISTRATIONS) // => null
 */
export function differenceOfFiledAndPaid({
  rows: { filed, paid },
}: Registrations): readonly RowChange[] | null {
  return filed.length === 0 || paid.length === 0 ? null : changesSince("filed", filed, paid);
}

/**
 * Where each household stands, by the key it is registered by: the cell of its amount, or of its name.
 * @example placesOf({ units: [], leftOut: [] }, [], "salt").size // => 0
 */
export function placesOf(
  { units }: PayableUnits,
  records: readonly RecordTable[],
  salt: string,
): ReadonlyMap<string, SourceCell> {
  const registers = records.filter(({ binding }) => binding.kind === "needyWorkers");
  const cellIn = (sheet: string, row: number): SourceCell => {
    const own = registers.find(
      ({ binding }) => binding.sheet === sheet && binding.firstRow <= row && row <= binding.lastRow,
    );
    return own === undefined
      ? { sheet, row, column: 1 }
      : recordCell(own.binding, row, ["reliefAmount", "name"]);
  };
  const keys = registeredRows(units, salt);
  const places = units.flatMap(({ households }) => households);
  return new Map(
    places.map(({ household, sheet }, at) => [keys[at]?.key ?? "", cellIn(sheet, household.row)]),
  );
}
