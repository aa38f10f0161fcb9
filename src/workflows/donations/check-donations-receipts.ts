import { type ReceiptLine, repeatedReceipts } from "../../domain/donations/repeated-receipts";
import type { UnitNames } from "../../domain/donations/unit-names";
import type { Finding, SourceCell } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import { placeText } from "../../i18n/place-text";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import { channelText } from "./channel-text";
import { entryOfRow } from "./check-donations-gifts";

/**
 * Finds numbers of receipts that stand at more than one gift, at each of their cells; returns and corrections name that of the
 * gift they belong to.
 * Errors: donation.receiptRepeated.
 * @example checkReceipts([], {}, createUnitNames([], "")) // => []
 */
export function checkReceipts(
  tables: readonly RecordTable[],
  parameters: Parameters,
  names: UnitNames,
): Finding[] {
  const registers = tables.filter(({ binding }) => binding.kind === "receiptRegister");
  const others = tables.filter(
    ({ binding: { kind } }) => kind === "unitDonations" || kind === "personalDonations",
  );
  // A register bears every number of the lists once more.
  return [registers, others].flatMap((lists) => repeatedIn(lists, parameters, names));
}

function repeatedIn(tables: readonly RecordTable[], parameters: Parameters, names: UnitNames): Finding[] {
  const lines: (ReceiptLine & { readonly cell: SourceCell })[] = [];
  tables.forEach((table, list) => {
    const isOfUnits = table.binding.kind !== "personalDonations";
    if (table.columns.donationReceipt === undefined) return;
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    table.rowNumbers.forEach((_, index) => {
      const receipt = reader.text("donationReceipt", index);
      if (receipt === "" || entryOfRow(reader, index) !== "gift") return;
      const written = isOfUnits
        ? reader.text("unitName", index)
        : reader.text("workUnit", index) || (table.binding.unit ?? "");
      const match = names.find(written);
      lines.push({
        receipt,
        unit: match.kind === "same" ? match.unit : written,
        channel: channelText(reader, index).text,
        date: reader.date("receivedDate", index),
        personalList: isOfUnits ? null : list,
        cell: reader.cell("donationReceipt", index),
      });
    });
  });
  return repeatedReceipts(lines).flatMap((same) => {
    const cells = same.flatMap((index) => lines[index] ?? []);
    const places = cells.map(({ cell }) => placeText(cell)).join("、");
    return cells.map(({ receipt, cell }) =>
      createFinding("donation.receiptRepeated", cell, { receipt, cells: places }),
    );
  });
}
