import type { PaymentChannel } from "../../domain/allocation/payment-channel";
import type { GiftChannel } from "../../domain/donations/gift";
import { parseGiftChannel } from "../../domain/donations/parse-gift-channel";
import { parseResidentId } from "../../domain/identity/resident-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import { readLedger } from "../fund/fund-ledger-entries";
import type { PlacedPayment } from "./placed-payment";

const LEDGER_CHANNELS: Readonly<Record<GiftChannel, PaymentChannel>> = {
  treasury: "treasury",
  union: "union",
  unit: "administration",
  staff: "society",
  society: "society",
};

/**
 * Spending of the ledger that names one registered person, as a payment to her; what a roster or 办理进度 tells of already, the same
 * sum to the same person, is not counted again. A name two households bear tells nobody's.
 * @example ledgerPayments([], {}, []) // => []
 */
export function ledgerPayments(
  records: readonly RecordTable[],
  parameters: Parameters,
  made: readonly PlacedPayment[],
): readonly PlacedPayment[] {
  const ledgers = records.filter(({ binding }) => binding.kind === "fundLedger");
  if (ledgers.length === 0) return [];
  const told = new Set(made.map(({ key, amountFen }) => `${key} ${amountFen}`));
  const keys = keysByName(records, parameters);
  return ledgers.flatMap((table) => {
    const { entries, reader } = readLedger(table, parameters);
    return entries.flatMap(({ date, summary, source, expenseFen }, index): PlacedPayment[] => {
      if (date === null || expenseFen === null || expenseFen <= 0) return [];
      const named = [...new Set(namesIn(summary, keys))];
      const key = named.length === 1 ? keys.get(named[0] ?? "") : undefined;
      if (key === undefined || key === null || told.has(`${key} ${expenseFen}`)) return [];
      const reading = parseGiftChannel(source);
      const channel = reading.kind === "channel" ? LEDGER_CHANNELS[reading.channel] : "union";
      const cell = reader.cell("expenseAmount", index);
      return [{ key, channel, paidOn: date, amountFen: expenseFen, cell }];
    });
  });
}

/** Registered names with their numbers; null where several people bear a name. */
function keysByName(
  records: readonly RecordTable[],
  parameters: Parameters,
): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  for (const table of records) {
    if (table.binding.kind !== "needyWorkers") continue;
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    table.rowNumbers.forEach((_, index) => {
      const name = reader.text("name", index);
      const key = parseResidentId(reader.raw("residentId", index)).residentId;
      if (name.length < 2) return;
      keys.set(name, keys.has(name) && keys.get(name) !== key ? null : key);
    });
  }
  return keys;
}

const longestName = 8;

/** The names a text holds, by its pieces: thousands of names are not looked for one by one. */
function namesIn(text: string, names: ReadonlyMap<string, unknown>): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length; from += 1)
    for (let length = Math.min(longestName, text.length - from); length >= 2; length -= 1) {
      const piece = text.slice(from, from + length);
      if (!names.has(piece)) continue;
      found.push(piece);
      from += length - 1;
      break;
    }
  return found;
}
