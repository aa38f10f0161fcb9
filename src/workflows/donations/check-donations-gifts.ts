import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { sameDayWithin } from "../../domain/calendar/same-day-within";
import type { Gift, GiftChannel } from "../../domain/donations/gift";
import { defaultChannelOf, parseGiftChannel, parseUnitKind } from "../../domain/donations/parse-gift-channel";
import { isUnnamedDonor } from "../../domain/donations/giver-keys";
import { isVoidReceipt } from "../../domain/donations/repeated-receipts";
import { unitKeyOf, type UnitNames, unitOfUnion } from "../../domain/donations/unit-names";
import type { FieldId } from "../../domain/field-id";
import type { Finding, SourceCell } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import { parseAmount } from "../../domain/money/amount";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import { placeText } from "../../i18n/place-text";
import type { RecordTable } from "../../workbook/records";
import { unitYuanOf } from "../../workbook/table-binding";
import { ColumnReader } from "../campaign/column-reader";
import { channelText } from "./channel-text";
import { readUnitDirectory, type UnitDirectory } from "./unit-directory";

/** A gift with the cell its amount stands in. */
export interface ReadGift extends Gift {
  /** How it was paid, and the number of its receipt, as written; "" where nothing is. */
  readonly way: string;
  readonly receipt: string;
  readonly cell: SourceCell;
  /** Where its day stands; its amount, where the list has no column for it. */
  readonly dateCell: SourceCell;
}

/** An amount no sum holds: not to be read, or below nothing without a reason. */
export interface LeftOutAmount {
  readonly cell: SourceCell;
  /** The day its row states; null where it states none. */
  readonly date: CalendarDate | null;
}

export interface ReadGifts {
  readonly gifts: readonly ReadGift[];
  readonly leftOut: readonly LeftOutAmount[];
  /** True where no list of gifts is at hand, so that the register of receipts is read as one. */
  readonly receiptsAreGifts: boolean;
  readonly findings: readonly Finding[];
}

const RETURN = /退款|退回|退还/;
const CORRECTION = /更正|冲正|冲红|红字|调整/;
const IN_KIND = /实物|物资|折价|折款/;
const ANONYMOUS = /匿名|不具名|不公布|不愿公开|不愿透露/;
const longestChannelWord = 6;
// 财政代扣捐款, 办公室代收捐款: a way of paying and nobody's gift.
const DEDUCTION = /^[扣收缴交办转]/;
const PROXY = /^(.+?)(?:代|转来|转交)(.+?)(?:捐款|捐赠|捐)$/;

/**
 * Reads every gift of the lists of unit donations, each in exactly one of the five channels, and of personal lists whose unit
 * has no line of its own there (the others are the detail of a line that counts already).
 *
 * A register of receipts is the proof of gifts entered elsewhere; alone in a workbook, it is their list.
 *
 * The remark makes a line a return (退款), a correction (更正), a gift in kind (实物) or anonymous (匿名).
 * Errors: donation.channelUnknown, dateOutside, repeated, unionAndUnit, negative.
 * @example readGifts([], {}, createUnitNames([], "")).gifts // => []
 */
export function readGifts(
  tables: readonly RecordTable[],
  parameters: Parameters,
  names: UnitNames,
): ReadGifts {
  const directory = readUnitDirectory(tables, names);
  const gifts: ReadGift[] = [];
  const findings: Finding[] = [];
  const leftOut: LeftOutAmount[] = [];
  for (const table of tables) {
    if (table.binding.kind !== "unitDonations") continue;
    const read = new GiftReader(table, parameters, directory, { findings, leftOut });
    table.rowNumbers.forEach((_, index) => gifts.push(...read.unitGifts(index)));
  }
  const unitsWithLine = new Set(gifts.map(({ donor }) => unitOf(donor, names)));
  for (const table of tables) {
    if (table.binding.kind !== "personalDonations") continue;
    const read = new GiftReader(table, parameters, directory, { findings, leftOut });
    table.rowNumbers.forEach((_, index) => {
      const unit = read.unitNameAt(index);
      if (unit !== "" && unitsWithLine.has(unitOf(unit, names))) return;
      gifts.push(...read.personalGift(index));
    });
  }
  const registers = tables.filter(({ binding }) => binding.kind === "receiptRegister");
  const receiptsAreGifts = registers.length > 0 && gifts.length === 0;
  for (const table of receiptsAreGifts ? registers : []) {
    const read = new GiftReader(table, parameters, directory, { findings, leftOut });
    table.rowNumbers.forEach((_, index) => {
      if (!read.isVoidAt(index)) gifts.push(...read.unitGifts(index));
    });
  }
  findings.push(
    ...repeatedGifts(gifts, names),
    ...unionsBesideUnits(gifts, parameters),
    ...outsideGifts(gifts, parameters),
  );
  return { gifts, findings, leftOut, receiptsAreGifts };
}

function unitOf(name: string, names: UnitNames): string {
  const match = names.find(name);
  return match.kind === "same" ? match.unit : name;
}

class GiftReader {
  private readonly reader: ColumnReader;

  constructor(
    private readonly table: RecordTable,
    parameters: Parameters,
    private readonly directory: UnitDirectory,
    private readonly said: { readonly findings: Finding[]; readonly leftOut: LeftOutAmount[] },
  ) {
    // Amounts, dates and blanks that cannot be read are reported by the check of the table itself.
    this.reader = new ColumnReader(table, parameters.campaignYear ?? null);
  }

  unitNameAt(index: number): string {
    const stated = this.reader.text("workUnit", index);
    return stated === "" ? (this.table.binding.unit ?? "") : stated;
  }

  isVoidAt(index: number): boolean {
    return isVoidReceipt(`${this.reader.text("unitName", index)} ${this.reader.text("remark", index)}`);
  }

  unitGifts(index: number): ReadGift[] {
    const { table } = this;
    const donor = this.reader.text("unitName", index);
    const byUnit = this.signed("unitAmount", index);
    const byStaff = this.signed("personalAmount", index);
    const stated = table.columns.receivedAmount === undefined ? null : this.signed("receivedAmount", index);
    const channel =
      this.channelAt(index) ?? defaultChannelOf(proxyOf(this.reader, index, donor)?.donor ?? donor);
    const parts = (byUnit ?? 0) + (byStaff ?? 0);
    const gifts: ReadGift[] = [];
    const push = (field: FieldId, amountFen: number | null, of: GiftChannel) => {
      if (amountFen === null || amountFen === 0) return;
      const people = gifts.some(({ donorCount }) => donorCount !== null)
        ? null
        : this.reader.count("donorCount", index);
      const gift = this.gift(index, field, donor, { amountFen: amountFen as Fen, people }, of);
      if (gift !== null) gifts.push(gift);
    };
    if (byUnit === null && byStaff === null) {
      push("receivedAmount", stated, channel);
      return gifts;
    }
    push("unitAmount", byUnit, channel);
    push("personalAmount", byStaff, "staff");
    // What the stated total holds beyond the parts arrived all the same.
    if (stated !== null && stated !== parts) {
      push("receivedAmount", stated - parts, channel);
    }
    return gifts;
  }

  personalGift(index: number): ReadGift[] {
    const amountFen = this.signed("personalAmount", index);
    const donor = this.unitNameAt(index) || this.reader.text("name", index);
    if (amountFen === null || amountFen === 0 || donor === "") return [];
    const gift = this.gift(index, "personalAmount", donor, { amountFen, people: 1 }, "staff");
    return gift === null ? [] : [gift];
  }

  private gift(
    index: number,
    field: FieldId,
    written: string,
    { amountFen, people }: { readonly amountFen: Fen; readonly people: number | null },
    channel: GiftChannel,
  ): ReadGift | null {
    const { reader } = this;
    const cell = reader.cell(field, index);
    const remark = reader.text("remark", index);
    const words = `${remark} ${reader.text("channel", index)} ${reader.text("donationWay", index)}`;
    const entry = entryOfRow(reader, index);
    if (amountFen < 0 && entry === "gift") {
      this.said.findings.push(createFinding("donation.negative", cell, { amountFen }));
      this.leaveOut(field, index);
      return null;
    }
    const proxy = proxyOf(reader, index, written);
    const donor = proxy?.donor ?? written;
    const facts = this.directory(donor);
    return {
      donor,
      handedOverBy: proxy?.handedOverBy ?? null,
      donorCount: entry === "gift" ? people : null,
      channel,
      unitKind: parseUnitKind(reader.text("unitType", index) || facts.unitType),
      system: reader.text("system", index) || facts.system,
      date: reader.date("receivedDate", index),
      amountFen: entry === "return" ? (-Math.abs(amountFen) as Fen) : amountFen,
      entry,
      isInKind: IN_KIND.test(words),
      isAnonymous:
        ANONYMOUS.test(words) || isUnnamedDonor(donor) || (written !== "" && isUnnamedDonor(written)),
      way: reader.text("donationWay", index),
      receipt: reader.text("donationReceipt", index),
      cell,
      dateCell: reader.table.columns.receivedDate === undefined ? cell : reader.cell("receivedDate", index),
    };
  }

  private channelAt(index: number): GiftChannel | null {
    const { field, text } = channelText(this.reader, index);
    const reading = parseGiftChannel(text);
    if (reading.kind === "channel") return reading.channel;
    // Many lists say 财政拨款 in the remark alone; a sentence there is about something else.
    const [remark = ""] = this.reader.text("remark", index).split(/[，,。；;、 ]/);
    const said = remark.length <= longestChannelWord ? parseGiftChannel(remark) : null;
    if (said?.kind === "channel" && said.channel !== "staff") return said.channel;
    if (reading.kind === "unknown" && !IN_KIND.test(text)) {
      const cell = this.reader.cell(field, index);
      this.said.findings.push(createFinding("donation.channelUnknown", cell, { value: text }));
    }
    return null;
  }

  private signed(field: FieldId, index: number): Fen | null {
    const unitYuan = unitYuanOf(this.table.binding, field);
    const { state, amountFen } = parseAmount(this.reader.raw(field, index), unitYuan);
    if (state !== "blank" && amountFen === null) this.leaveOut(field, index);
    return amountFen;
  }

  private leaveOut(field: FieldId, index: number): void {
    const { reader } = this;
    this.said.leftOut.push({ cell: reader.cell(field, index), date: reader.date("receivedDate", index) });
  }
}

/**
 * Whether a row is money that went back, or the correction of another row, by its remark and way; else a gift.
 * @example entryOfRow(reader, 0) // => "gift"
 */
export function entryOfRow(reader: ColumnReader, index: number): Gift["entry"] {
  const words = ["remark", "channel", "donationWay"] as const;
  const said = words.map((field) => reader.text(field, index)).join(" ");
  return RETURN.test(said) ? "return" : CORRECTION.test(said) ? "correction" : "gift";
}

/** Who gave and who handed it over (甲转来乙捐款), under whose name the row may stand; null where the donor did. */
function proxyOf(
  reader: ColumnReader,
  index: number,
  written: string,
): { readonly donor: string; readonly handedOverBy: string } | null {
  const proxy = PROXY.exec(reader.text("remark", index).split(/[，,。；; ]/)[0] ?? "");
  const donor = proxy?.[2]?.replace(/^来/, "");
  if (proxy === null || donor === undefined || DEDUCTION.test(donor)) return null;
  if (donor !== written) return { donor, handedOverBy: written };
  const handedOverBy = proxy[1] ?? "";
  return handedOverBy === written ? null : { donor, handedOverBy };
}

/** One sum of one donor on one day, also where a name is like the other's; a likeness is only ever asked about. */
function repeatedGifts(gifts: readonly ReadGift[], names: UnitNames): Finding[] {
  const byKey = new Map<string, ReadGift[]>();
  for (const gift of gifts) {
    if (gift.date === null || gift.entry !== "gift" || gift.isAnonymous || gift.channel === "staff") continue;
    const match = names.find(gift.donor);
    const donor = match.kind === "unknown" ? gift.donor : match.unit;
    const key = `${gift.date}|${gift.amountFen}|${donor}|${gift.channel}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [gift]);
    else same.push(gift);
  }
  return [...byKey.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => {
      const cells = same.map(({ cell }) => placeText(cell)).join("、");
      const otherName = same.find(({ donor }) => names.find(donor).kind === "suggested")?.donor ?? null;
      const isLike = otherName !== null && same.some(({ donor }) => donor !== otherName);
      return same.map(({ cell, date, amountFen }) =>
        createFinding("donation.repeated", cell, {
          ...{ date: date as CalendarDate, amountFen, cells },
          otherName: isLike ? otherName : null,
        }),
      );
    });
}

/** A unit and its union with one sum on one day: perhaps one transfer entered under both names. */
function unionsBesideUnits(gifts: readonly ReadGift[], { county = "" }: Parameters): Finding[] {
  const byDay = new Map<string, ReadGift[]>();
  const plain = gifts.filter(
    ({ date, entry, isAnonymous }) => date !== null && entry === "gift" && !isAnonymous,
  );
  const keyOf = (unit: string, { date, amountFen }: ReadGift) => `${date}|${amountFen}|${unit}`;
  for (const gift of plain) {
    const key = keyOf(unitKeyOf(gift.donor, county), gift);
    const same = byDay.get(key);
    if (same === undefined) byDay.set(key, [gift]);
    else same.push(gift);
  }
  return plain.flatMap((gift): Finding[] => {
    const unit = unitOfUnion(unitKeyOf(gift.donor, county));
    const [other] = unit === null ? [] : (byDay.get(keyOf(unit, gift)) ?? []);
    if (other === undefined) return [];
    const cells = `${placeText(other.cell)}、${placeText(gift.cell)}`;
    const params = { date: gift.date as CalendarDate, amountFen: gift.amountFen, cells };
    return [other, gift].map(({ cell }) =>
      createFinding("donation.unionAndUnit", cell, { ...params, union: gift.donor, unit: other.donor }),
    );
  });
}

function outsideGifts(
  gifts: readonly ReadGift[],
  { campaignFrom: from, campaignTo: to }: Parameters,
): Finding[] {
  if (from === undefined || to === undefined) return [];
  // A row with the gift of the unit and that of its staff has one day.
  const said = new Set<string>();
  return gifts.flatMap(({ date, dateCell }) => {
    if (date === null || (date >= from && date <= to) || said.has(placeText(dateCell))) return [];
    said.add(placeText(dateCell));
    const suggested = sameDayWithin(date, from, to);
    return [createFinding("donation.dateOutside", dateCell, { date, from, to, suggested })];
  });
}
