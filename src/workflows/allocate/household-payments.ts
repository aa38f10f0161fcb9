import { dossierKeyOf, type FamilyMember, type ReadRegister } from "../campaign/read-families";
import type { PlacedPayment } from "./placed-payment";

/**
 * The payments by household: what was paid to somebody of the family counts for the worker, by whose number the household goes. Who
 * is registered himself keeps what he was paid; a member whom two households list belongs to the first.
 * Source: 总工发〔2015〕20号 and the provinces' rules: limits are of a household and year, whoever of it was paid.
 * @example householdPayments([], [], new Map()) // => []
 */
export function householdPayments(
  payments: readonly PlacedPayment[],
  registers: readonly ReadRegister[],
  families: ReadonlyMap<string, readonly FamilyMember[]>,
): readonly PlacedPayment[] {
  if (payments.length === 0 || families.size === 0) return payments;
  const workers = new Set<string>();
  const workerOf = new Map<string, string>();
  for (const { table, households } of registers)
    for (const { row, residentId } of households) {
      const worker = residentId.residentId;
      if (worker === null) continue;
      workers.add(worker);
      for (const member of families.get(dossierKeyOf(table.binding.sheet, row)) ?? [])
        if (member.residentId !== "" && !workerOf.has(member.residentId))
          workerOf.set(member.residentId, worker);
    }
  return payments.map((payment) => {
    const worker = workers.has(payment.key) ? undefined : workerOf.get(payment.key);
    return worker === undefined ? payment : { ...payment, key: worker };
  });
}
