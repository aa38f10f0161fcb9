import { letterDigestOf } from "../../domain/digest";
import { maskName } from "../../domain/identity/mask";
import type { RegisteredRow } from "../../domain/posting/registered-row";
import type { PayableUnit } from "../rosters/payable-units";

/**
 * The key a household is registered by: a digest of the worker's identity number, salted by the workbook's own salt.
 * @example registeredKey("", "salt") === registeredKey("", "other") // => false
 */
export function registeredKey(residentId: string, salt: string): string {
  return letterDigestOf(`${salt}\n${residentId}`);
}

/**
 * The households that are paid, as a registration keeps them; the salt is the workbook's own.
 * @example registeredRows([], "salt") // => []
 */
export function registeredRows(units: readonly PayableUnit[], salt: string): readonly RegisteredRow[] {
  const saltedOf = (text: string) => letterDigestOf(`${salt}\n${text}`);
  return units.flatMap(({ workUnit, households }) =>
    households.map(({ row }) => ({
      key: registeredKey(row.residentId, salt),
      maskedName: maskName(row.name, "ends"),
      workUnit,
      hardshipClass: row.hardshipClass,
      amountFen: row.amountFen,
      name: saltedOf(row.name),
      account: row.bankAccount === "" ? "" : saltedOf(row.bankAccount),
    })),
  );
}
