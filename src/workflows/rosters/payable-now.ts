import type { RecordTable } from "../../workbook/records";
import type { LeftOutHousehold } from "../outcome";
import { isAbout, readObjections } from "../posting/read-objections";
import { type CheckedHouseholds, leftOutFor, payableUnits, type PayableUnits } from "./payable-units";

/** The households of a workbook with the tables they were checked with. */
export type CheckedWithRecords = CheckedHouseholds & {
  readonly campaign: { readonly records: readonly RecordTable[] };
};

/**
 * Who is paid now: as on the notice, without the households somebody objected to as long as the objection is open.
 * Source: the county's address (张榜公布、接受监督).
 * @example payableNow(checked).leftOut.map(({ reason }) => reason) // => ["objectionOpen"]
 */
export function payableNow(
  checked: CheckedWithRecords,
  chosen: readonly string[] | null = null,
): PayableUnits {
  const payable = payableUnits(checked, chosen);
  const { records, parameters } = checked.campaign;
  const { objections } = readObjections(records, parameters);
  const open = objections.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return payable;
  const held: LeftOutHousehold[] = [];
  const units = payable.units.map((unit) => ({
    ...unit,
    households: unit.households.filter(({ sheet, household }) => {
      const isHeld = open.some((objection) => isAbout(objection, household));
      if (isHeld) held.push(leftOutFor(sheet, household, "objectionOpen"));
      return !isHeld;
    }),
  }));
  return {
    units: units.filter(({ households }) => households.length > 0),
    leftOut: [...payable.leftOut, ...held],
  };
}
