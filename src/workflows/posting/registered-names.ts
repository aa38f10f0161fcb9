import type { RecordTable } from "../../workbook/records";

/**
 * The full names of everybody a workbook registers, as they must not stand in what goes out.
 * @example registeredNames([]).size // => 0
 */
export function registeredNames(records: readonly RecordTable[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { binding, columns } of records) {
    if (!["needyWorkers", "familyMembers", "paymentRoster", "lastYearRegister"].includes(binding.kind))
      continue;
    for (const name of columns.name ?? []) {
      const plain = typeof name === "string" ? name.normalize("NFKC").replace(/\s/g, "") : "";
      // One character is no name; what is masked already is none either.
      if (plain.length >= 2 && !plain.includes("*")) names.add(plain);
    }
  }
  return names;
}
