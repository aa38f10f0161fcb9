import { matchEntries } from "../../domain/donations/match-entries";
import type { MatchEntry } from "../../domain/donations/match-entry";
import { isVoidReceipt, receiptNumberOf } from "../../domain/donations/repeated-receipts";
import type { Finding, SourceCell } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import { placeText } from "../../i18n/place-text";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import type { DonationsTogether } from "./check-donations-together";
import { type MatchParties, matchParties, openPledges, pledgesPaid } from "./match-sides";

/** A receipt, or a gift as far as receipts are concerned. */
interface ReceiptEntry extends MatchEntry {
  readonly name: string;
  readonly cell: SourceCell;
}

/** The receipts given beside the gifts entered. */
export interface ReceiptMatch {
  readonly receiptCount: number;
  readonly receiptFen: Fen;
  readonly giftCount: number;
  readonly giftFen: Fen;
  readonly findings: readonly Finding[];
}

/**
 * Sets the register of receipts against the gifts: one number and one sum, else donor, sum and day; what is left is named on both
 * sides, a receipt also with the pledge it may pay. Null without a register, or where the gifts are read from it.
 * Errors: receipt.amountDiffers (one number, two sums), likely, notInGifts, noReceipt, control.
 * Source: 公益事业捐赠法 art. 16 (whoever takes a gift gives the donor a receipt).
 * @example matchReceipts([], {}, checkDonationsTogether([], {})) // => null
 */
export function matchReceipts(
  tables: readonly RecordTable[],
  parameters: Parameters,
  { gifts, names, receiptsAreGifts }: DonationsTogether,
): ReceiptMatch | null {
  const registers = tables.filter(({ binding }) => binding.kind === "receiptRegister");
  if (registers.length === 0 || receiptsAreGifts) return null;
  const parties = matchParties(names, parameters);
  const receipts = registers.flatMap((table) => readReceipts(table, parameters, parties));
  const given = gifts
    .filter(({ amountFen, entry }) => amountFen > 0 && entry === "gift")
    .map((gift): ReceiptEntry => {
      const { amountFen, date, cell, donor } = gift;
      const party = parties.partyOf(gift.handedOverBy ?? donor);
      const reference = receiptNumberOf(gift.receipt) ?? "";
      return { party, amountFen, date, reference, text: donor, name: donor, cell };
    });
  const findings: Finding[] = [];
  const differing = sameNumberOtherSum(receipts, given);
  for (const [receipt, gift] of differing) {
    const [{ cell, reference, amountFen: receiptFen }, other] = [receipt, gift];
    const params = { receipt: reference, receiptFen, giftFen: other.amountFen, cells: placeText(other.cell) };
    findings.push(createFinding("receipt.amountDiffers", cell, params));
  }
  const settled = new Set(differing.flat());
  const [left, right] = [receipts, given].map((side) => side.filter((each) => !settled.has(each))) as [
    ReceiptEntry[],
    ReceiptEntry[],
  ];
  const { groups, restLeft, restRight } = matchEntries(left, right, parties.options);
  for (const group of groups) {
    if (group.certainty !== "likely") continue;
    const cells = group.right.map((index) => placeText((right[index] as ReceiptEntry).cell)).join("、");
    for (const index of group.left) {
      const { name, cell } = left[index] as ReceiptEntry;
      findings.push(createFinding("receipt.likely", cell, { party: name, cells, reasons: group.reasons }));
    }
  }
  const open = restLeft.map((index) => left[index] as ReceiptEntry);
  const paid = pledgesPaid(open, openPledges(tables, parameters, parties), parties.options);
  open.forEach(({ name, amountFen, cell, reference }, index) => {
    const pledge = paid.get(index)?.pledge ?? null;
    findings.push(
      createFinding("receipt.notInGifts", cell, { receipt: reference, party: name, amountFen, pledge }),
    );
  });
  for (const index of restRight) {
    const { amountFen, cell } = right[index] as ReceiptEntry;
    findings.push(createFinding("receipt.noReceipt", cell, { amountFen }));
  }
  const totals = {
    receiptCount: receipts.length,
    receiptFen: totalOf(receipts),
    giftCount: given.length,
    giftFen: totalOf(given),
  };
  if (totals.receiptFen !== totals.giftFen) {
    const differenceFen = Math.abs(totals.receiptFen - totals.giftFen) as Fen;
    findings.push(createFinding("receipt.control", null, { ...totals, differenceFen }));
  }
  return { ...totals, findings };
}

/** Pairs that bear one number nobody else bears, and two sums. */
function sameNumberOtherSum(
  receipts: readonly ReceiptEntry[],
  gifts: readonly ReceiptEntry[],
): readonly (readonly [ReceiptEntry, ReceiptEntry])[] {
  const only = (side: readonly ReceiptEntry[]) => {
    const by = new Map<string, ReceiptEntry | null>();
    for (const each of side)
      if (each.reference !== "") by.set(each.reference, by.has(each.reference) ? null : each);
    return by;
  };
  const others = only(gifts);
  return [...only(receipts)].flatMap(([number, receipt]) => {
    const gift = others.get(number);
    return receipt != null && gift != null && receipt.amountFen !== gift.amountFen
      ? [[receipt, gift] as const]
      : [];
  });
}

function readReceipts(table: RecordTable, parameters: Parameters, { partyOf }: MatchParties): ReceiptEntry[] {
  const reader = new ColumnReader(table, parameters.campaignYear ?? null);
  return table.rowNumbers.flatMap((_, index): ReceiptEntry[] => {
    const amountFen = reader.amount("receivedAmount", index);
    const name = reader.text("unitName", index);
    if (amountFen === null || amountFen <= 0 || isVoidReceipt(`${name} ${reader.text("remark", index)}`))
      return [];
    return [
      {
        ...{ party: partyOf(name), amountFen, date: reader.date("receivedDate", index), text: "", name },
        reference: receiptNumberOf(reader.text("donationReceipt", index)) ?? "",
        cell: reader.cell("receivedAmount", index),
      },
    ];
  });
}

function totalOf(entries: readonly ReceiptEntry[]): Fen {
  return entries.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen;
}
