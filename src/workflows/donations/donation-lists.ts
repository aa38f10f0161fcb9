import { planDeductionList } from "../../sheets/payment/deduction-list";
import { planDonationList } from "../../sheets/donations/donation-list";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import { deductionTables } from "./check-donations-deductions";
import { unitNamesOf } from "./check-donations-together";
import type { SheetRun } from "../rosters/sheet-run";

/**
 * Adds the list of gifts of every unit that has one in the workbook.
 * @example await addDonationLists(run)
 */
export async function addDonationLists(run: SheetRun): Promise<void> {
  const { records } = run.checked.campaign;
  const personal = records.filter(({ binding }) => binding.kind === "personalDonations");
  const byUnit = rowsByUnit(run, personal, (reader, index) => {
    const amountFen = reader.amount("personalAmount", index);
    const name = reader.text("name", index);
    if (amountFen === null || amountFen <= 0 || name === "") return null;
    return {
      name,
      amountFen,
      department: reader.text("department", index),
      channel: reader.text("donationWay", index) || reader.text("channel", index),
      receipt: reader.text("donationReceipt", index),
    };
  });
  for (const [workUnit, rows] of byUnit)
    await run.add("donation", rows, (list) => planDonationList(workUnit, rows, list));
}

/**
 * Adds the list of deductions from pay of every unit that has one in the workbook.
 * @example await addDeductionLists(run)
 */
export async function addDeductionLists(run: SheetRun): Promise<void> {
  const byUnit = rowsByUnit(run, deductionTables(run.checked.campaign.records), (reader, index) => {
    const amountFen = reader.amount("deductedAmount", index);
    const name = reader.text("name", index);
    if (amountFen === null || amountFen <= 0 || name === "") return null;
    return {
      name,
      amountFen,
      employeeNumber: reader.text("employeeNumber", index),
      department: reader.text("department", index),
    };
  });
  for (const [workUnit, rows] of byUnit)
    await run.add("deduction", rows, (list) => planDeductionList(workUnit, rows, list));
}

function rowsByUnit<Row>(
  run: SheetRun,
  tables: readonly RecordTable[],
  rowOf: (reader: ColumnReader, index: number) => Row | null,
): ReadonlyMap<string, readonly Row[]> {
  const byUnit = new Map<string, Row[]>();
  const names = unitNamesOf(run.checked.campaign.records, run.parameters, run.options.links);
  for (const table of tables) {
    const reader = new ColumnReader(table, run.parameters.campaignYear ?? null);
    table.rowNumbers.forEach((_, index) => {
      const row = rowOf(reader, index);
      if (row === null) return;
      const written = reader.text("workUnit", index) || (table.binding.unit ?? "") || table.binding.sheet;
      const match = names.find(written);
      const workUnit = match.kind === "same" ? match.unit : written;
      const rows = byUnit.get(workUnit) ?? [];
      rows.push(row);
      byUnit.set(workUnit, rows);
    });
  }
  return byUnit;
}
