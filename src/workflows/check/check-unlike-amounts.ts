import { findUnlikeAmounts, type GrantedAmount } from "../../domain/allocation/unlike-amounts";
import { needOf } from "../../domain/allocation/need-of";
import type { Finding, SourceCell } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { paymentsMade } from "../allocate/allocate-payments";
import type { ReadRegister } from "../campaign/read-families";

/**
 * Amounts of the registers that are unlike inside one class: alike in members and causes, no less needy, and yet less. Who was already
 * paid this year is left out, for the cap of the year may be why.
 * @example checkUnlikeAmounts([], [], {}) // => []
 */
export function checkUnlikeAmounts(
  registers: readonly ReadRegister[],
  records: readonly RecordTable[],
  parameters: Parameters,
): readonly Finding[] {
  if (!registers.some(({ table }) => table.binding.columns.reliefAmount !== undefined)) return [];
  const paid = new Set<string>(paymentsMade(records, parameters).map(({ key }) => key));
  const granted: (GrantedAmount & { readonly cell: SourceCell })[] = [];
  for (const { table, households } of registers) {
    const column = table.binding.columns.reliefAmount;
    if (column === undefined) continue;
    for (const { row, situation, eligibility, residentId, reliefFen, sameAs } of households) {
      const { hardshipClass } = eligibility;
      const need = needOf(situation);
      const members = situation.householdSize;
      if (reliefFen === null || hardshipClass === null || need === null || members === null) continue;
      if (sameAs !== null || paid.has(residentId.residentId ?? "")) continue;
      const cell = { sheet: table.binding.sheet, row, column };
      granted.push({
        hardshipClass,
        members,
        causes: situation.causes ?? [],
        need,
        amountFen: reliefFen,
        cell,
      });
    }
  }
  return findUnlikeAmounts(granted, parameters.reliefRounding ?? 0).map(({ lower, higher, isNeedier }) => {
    const less = granted[lower]!;
    const more = granted[higher]!;
    return createFinding("relief.unlike", less.cell, {
      ...{ hardshipClass: less.hardshipClass, isNeedier },
      ...{ amountFen: less.amountFen, otherFen: more.amountFen, cells: [less.cell, more.cell] },
    });
  });
}
