import type { LedgerEntry } from "../../domain/fund/ledger";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

/** The entries of a ledger table, each with its 0-based record. */
export interface ReadLedger {
  readonly entries: readonly LedgerEntry[];
  readonly reader: ColumnReader;
}

/**
 * Reads the entries of the ledger in the order of the sheet.
 * @example readLedger(table, {}).entries[0]?.summary // => "上年结转"
 */
export function readLedger(table: RecordTable, parameters: Parameters): ReadLedger {
  const reader = new ColumnReader(table, parameters.campaignYear ?? null);
  const entries = table.rowNumbers.map((_, index): LedgerEntry => {
    const remark = reader.text("remark", index);
    const approved = /[批准审纪要〔[号]/.test(remark) ? remark : "";
    return {
      date: reader.date("transactionDate", index),
      summary: reader.text("summary", index),
      source: reader.text("fundSource", index),
      incomeFen: reader.amount("incomeAmount", index),
      expenseFen: reader.amount("expenseAmount", index),
      statedBalanceFen: reader.amount("balance", index),
      approval: reader.text("voucherNumber", index) || approved,
    };
  });
  return { entries, reader };
}
