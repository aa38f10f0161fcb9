import type { PaymentChannel } from "../../domain/allocation/payment-channel";
import { parseResidentId } from "../../domain/identity/resident-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import { readSteps } from "../steps/read-steps";
import { ledgerPayments } from "./ledger-payments";
import type { PlacedPayment } from "./placed-payment";

// As the column 资金来源 says, else the name of the sheet: the yearly cap runs over all channels, whoever paid.
const CHANNELS: readonly (readonly [RegExp, PaymentChannel])[] = [
  [/财政/, "treasury"],
  [/行政|民政|主管/, "administration"],
  [/慈善|社会|红十字|爱心/, "society"],
  [/工会|送温暖/, "union"],
];

/**
 * Payments of dated rosters that name nobody, and so count toward no cap: no whole identity number in the line.
 *
 * @example unnamedPayments([], {}) // => []
 */
export function unnamedPayments(
  records: readonly RecordTable[],
  parameters: Parameters,
): readonly Omit<PlacedPayment, "key">[] {
  return rosterPayments(records, parameters).filter(({ key, amountFen }) => key === null && amountFen > 0);
}

function rosterPayments(
  records: readonly RecordTable[],
  parameters: Parameters,
): readonly (Omit<PlacedPayment, "key"> & { readonly key: string | null })[] {
  return records
    .filter(({ binding }) => binding.kind === "paymentRoster")
    .flatMap((table) => {
      const reader = new ColumnReader(table, parameters.campaignYear ?? null);
      const bySheet = channelIn(table.binding.sheet);
      return table.rowNumbers.flatMap((_, index) => {
        const paidOn = reader.date("paidDate", index);
        const amountFen = reader.amount("reliefAmount", index);
        if (paidOn === null || amountFen === null) return [];
        const key = parseResidentId(reader.raw("residentId", index), paidOn).residentId;
        const channel = channelIn(reader.text("fundSource", index)) ?? bySheet ?? "unstated";
        return [{ key, channel, paidOn, amountFen, cell: reader.cell("reliefAmount", index) }];
      });
    });
}

/**
 * The payments of dated rosters to people whose whole number they name.
 * @example paymentsByRoster([], {}) // => []
 */
export function paymentsByRoster(
  records: readonly RecordTable[],
  parameters: Parameters,
): readonly PlacedPayment[] {
  return rosterPayments(records, parameters).flatMap(({ key, ...payment }) =>
    key === null ? [] : [{ key, ...payment }],
  );
}

/**
 * Whether a sheet is, by its name, the payment list of another office: what it says was paid is none of the campaign's payments.
 * @example isOfAnotherOffice("民政临时救助发放表") // => true
 */
export function isOfAnotherOffice(sheet: string): boolean {
  return !/工会|送温暖/.test(sheet) && channelIn(sheet) !== undefined;
}

function channelIn(text: string): PaymentChannel | undefined {
  return CHANNELS.find(([words]) => words.test(text))?.[1];
}

/**
 * The payments that dated rosters, 办理进度 and the ledger of the fund say were made, by resident id. A line without a whole id, an
 * amount or a day of payment counts for nobody; what both tell of one day counts once.
 *
 * @example paymentsMade([], {}) // => []
 */
export function paymentsMade(
  records: readonly RecordTable[],
  parameters: Parameters,
): readonly PlacedPayment[] {
  const byRoster = paymentsByRoster(records, parameters);
  const told = new Set(byRoster.map(({ key, paidOn }) => `${key} ${paidOn}`));
  const bySteps = readSteps(records).flatMap(({ key, index, reader, steps }): PlacedPayment[] => {
    const { paidOn, paidFen } = steps;
    if (key === null || paidOn === null || paidFen === null || told.has(`${key} ${paidOn}`)) return [];
    // A later 办理进度 takes over what an earlier one records.
    told.add(`${key} ${paidOn}`);
    return [{ key, channel: "union", paidOn, amountFen: paidFen, cell: reader.cell("paidAmount", index) }];
  });
  const made = [...byRoster, ...bySteps];
  return [...made, ...ledgerPayments(records, parameters, made)];
}
