import type { FieldId } from "../../domain/field-id";
import type { Grid } from "../grid";
import type { BlockReading } from "./block-reading";
import { toLabel } from "./cell-label";

/**
 * The rows that name the worker of the row above once more for the sake of another member, each with the first row of that worker
 * (0-based within the grid). A row that repeats the member as well is a record entered twice and none of these.
 *
 * @example
 * repeatedWorkers(grid, reading, new Map([["memberName", 6]])); // 甲某 stands in rows 2 and 3, with his wife and with his son
 * // => Map { 3 => 2 }
 */
export function repeatedWorkers(
  grid: Grid,
  { columns, dataIndex0 }: BlockReading,
  memberColumns: ReadonlyMap<FieldId, number>,
): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const labelAt = (index0: number, column: number | undefined) =>
    column === undefined ? "" : toLabel(grid.values[index0]?.[column]);
  const memberAt = (index0: number) =>
    ["memberName" as const, "memberResidentId" as const]
      .map((field) => labelAt(index0, memberColumns.get(field)))
      .join("/");
  // Where the register has no numbers, the unit must say that two of one name are the same.
  const identity = columns.get("residentId") ?? columns.get("workUnit");
  if (identity === undefined) return repeated;
  let first = -1;
  let members = new Set<string>();
  for (let index0 = dataIndex0; index0 < grid.values.length; index0++) {
    const name = labelAt(index0, columns.get("name"));
    const member = memberAt(index0);
    const number = labelAt(index0, identity);
    const isSame =
      first >= 0 &&
      name !== "" &&
      name === labelAt(first, columns.get("name")) &&
      labelAt(first, identity) !== "" &&
      (number === "" || number === labelAt(first, identity));
    if (isSame && member !== "/" && !members.has(member)) repeated.set(index0, first);
    // The members of a worker whose cells stay blank below him go on with him.
    else if (name !== "" || number !== "") [first, members] = [index0, new Set()];
    members.add(member);
  }
  return repeated;
}
