import type { RosterTotal } from "../../domain/fund/ledger";
import type { Fen } from "../../domain/money/fen";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import type { Household } from "../campaign/household";

/** A register with its households, as the check of the workbook has it. */
export interface PaidRegister {
  readonly households: readonly Household[];
}

/**
 * The tables with the rosters this add-in made in place of others: what was made here is what is paid.
 * @example withMadeRosters([], []) // => []
 */
export function withMadeRosters(
  tables: readonly RecordTable[],
  rosters: readonly RecordTable[],
): readonly RecordTable[] {
  if (rosters.length === 0) return tables;
  return [...tables.filter(({ binding }) => binding.kind !== "paymentRoster"), ...rosters];
}

/**
 * What is to be paid, by unit: the rosters of the workbook, else the amounts of the registers; null where there is neither.
 * @example rosterTotals([], []) // => null
 */
export function rosterTotals(
  tables: readonly RecordTable[],
  registers: readonly PaidRegister[],
): readonly RosterTotal[] | null {
  const byUnit = new Map<string, { name: string; amountFen: Fen }[]>();
  const add = (unit: string, name: string, amountFen: Fen | null) => {
    if (amountFen === null || amountFen <= 0) return;
    const people = byUnit.get(unit);
    if (people === undefined) byUnit.set(unit, [{ name, amountFen }]);
    else people.push({ name, amountFen });
  };
  for (const table of tables) {
    if (table.binding.kind !== "paymentRoster") continue;
    const reader = new ColumnReader(table, null);
    table.rowNumbers.forEach((_, index) => {
      const unit = reader.text("workUnit", index) || (table.binding.unit ?? table.binding.sheet);
      add(unit, reader.text("name", index), reader.amount("reliefAmount", index));
    });
  }
  if (byUnit.size === 0) {
    for (const { households } of registers) {
      for (const { workUnit, name, reliefFen } of households) add(workUnit, name, reliefFen);
    }
  }
  return byUnit.size === 0 ? null : [...byUnit].map(([unit, people]) => ({ unit, people }));
}
