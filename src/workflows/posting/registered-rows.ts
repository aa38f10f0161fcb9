import { digestOf } from "../../domain/digest";
import { maskName } from "../../domain/identity/mask";
import type { RegisteredRow } from "../../domain/posting/registered-row";
import type { PayableUnit } from "../rosters/payable-units";

/**
 * The households that are paid, as a registration keeps them; the salt is the workbook's own.
 * @example registeredRows([], "salt") // => []
 */
export function registeredRows(units: readonly PayableUnit[], salt: string): readonly RegisteredRow[] {
  return units.flatMap(({ workUnit, households }) =>
    households.map(({ row }) => ({
      key: lettersOf(salt, row.residentId),
      maskedName: maskName(row.name, "ends"),
      workUnit,
      hardshipClass: row.hardshipClass,
      amountFen: row.amountFen,
      name: lettersOf(salt, row.name),
      account: row.bankAccount === "" ? "" : lettersOf(salt, row.bankAccount),
    })),
  );
}

/** A digest without digits: eleven of them in a row would look like a telephone to whoever searches the file for one. */
function lettersOf(salt: string, text: string): string {
  return digestOf(`${salt}\n${text}`).replace(/\d/g, (digit) => "ABCDEFGHIJ"[Number(digit)] ?? "");
}
