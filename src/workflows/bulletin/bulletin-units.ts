import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { assessCounty } from "../../domain/donations/assess-county";
import { joinDonations } from "../../domain/donations/join-donations";
import { assessUnit } from "../../domain/donations/assess-unit";
import type { BulletinFigures, DayAndSum } from "../../domain/donations/bulletin-figures";
import type { UnitDonation } from "../../domain/donations/unit-donation";
import { unitClassOf } from "../../domain/donations/unit-class-of";
import type { UnitNames } from "../../domain/donations/unit-names";
import type { SourceCell } from "../../domain/finding";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { InternalUnitRow } from "../../sheets/donations/internal-bulletin-params";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import type { ReadGift } from "../donations/check-donations-gifts";
import { readUnitDirectory, type UnitFacts } from "../donations/unit-directory";

/** How a unit stands with what it promised: all there, a part, nothing yet, or never heard of. */
export type GivingState = "full" | "part" | "none" | "silent";

/** A unit with the cell of its name on its first line, and whether it gave more than last year. */
export interface UnitStanding extends InternalUnitRow {
  readonly cell: SourceCell;
  readonly state: GivingState;
  readonly isNotAboveLastYear: boolean;
}

/**
 * Every unit of the lists as it stands on the day of the figures, largest gift first: what is open, against last year, below the
 * reference. A unit on several lines is one.
 * @example internalUnits([], {}, figures, names, []) // => []
 */
export function internalUnits(
  tables: readonly RecordTable[],
  parameters: Parameters,
  figures: BulletinFigures,
  names: UnitNames,
  gifts: readonly ReadGift[],
): readonly UnitStanding[] {
  const given = new Map<string, DayAndSum>();
  for (const { donor, todayFen, sumFen } of figures.donors) {
    // Givers without a name may stand under one line.
    const before = given.get(donor);
    given.set(donor, {
      todayFen: ((before?.todayFen ?? 0) + todayFen) as Fen,
      sumFen: ((before?.sumFen ?? 0) + sumFen) as Fen,
    });
  }
  const slips = slipsBy(gifts, figures.day);
  const late = givenAfter(parameters.paymentDeadline, gifts, figures.day);
  const lines = new Map<string, [UnitDonation, ...UnitDonation[]]>();
  const cells = new Map<string, SourceCell>();
  for (const { unit, line, date, cell } of unitLines(tables, parameters, names)) {
    if (!cells.has(unit)) cells.set(unit, cell);
    const before = lines.get(unit);
    // Who gave with a gift of a later day had not given yet.
    const own = date !== null && date > figures.day ? { ...line, donorCount: null } : line;
    if (before === undefined) lines.set(unit, [own]);
    else before.push(own);
  }
  const units = [...lines].map(([unit, own]): UnitStanding => {
    const line = joinDonations(own);
    const donor = given.get(unit);
    const sumFen = donor?.sumFen ?? (0 as Fen);
    const goodsFen = figures.inKindBy.get(unit) ?? (0 as Fen);
    const donation: UnitDonation = { ...line, receivedFen: sumFen };
    const { issues, daysOverdue } = assessUnit(donation, parameters, figures.day);
    const below = issues.find((issue) => issue.code === "donation.belowReference");
    const { pledgedFen, lastYearFen, donorCount, staffCount } = line;
    const balance = pledgedFen === null ? null : pledgedFen - sumFen;
    return {
      unit,
      cell: cells.get(unit) as SourceCell,
      isNotAboveLastYear: issues.some(({ code }) => code === "donation.notAboveLastYear"),
      pledgedFen,
      sumFen,
      todayFen: donor?.todayFen ?? (0 as Fen),
      balanceFen: balance === null ? null : (Math.max(0, balance) as Fen),
      lastYearFen,
      participation:
        donorCount === null || staffCount === null || staffCount === 0
          ? null
          : Math.floor((donorCount * 1000) / staffCount) / 10,
      belowReferenceFen: below?.code === "donation.belowReference" ? below.params.shortfallFen : null,
      daysOverdue,
      goodsFen,
      ways: [...(slips.get(unit)?.ways ?? [])],
      receipts: [...(slips.get(unit)?.receipts ?? [])],
      hasAnswered: pledgedFen !== null || sumFen > 0 || goodsFen > 0,
      isCommendable: issues.length === 0 && sumFen > 0 && (lastYearFen ?? 0) > 0 && !late.has(unit),
      state: pledgedFen === null && goodsFen > 0 ? "full" : stateOf(sumFen, pledgedFen),
    };
  });
  units.sort((a, b) => b.sumFen - a.sumFen || a.unit.localeCompare(b.unit, "zh-CN"));
  return units;
}

/** People who gave and people on the roll, of the units that state both. */
export interface ParticipationUpTo {
  readonly donors: number;
  readonly staff: number;
  /** People of lines without a day, who are not among the donors. */
  readonly undated: number;
}

/**
 * The share of staff who gave up to a day, by the lines dated so far, so that a past day comes out the same; lines without a day
 * are left out and said, unless no line bears one. Null without any.
 * @example participationUpTo([], {}, names, "2027-01-20" as CalendarDate) // => null
 */
export function participationUpTo(
  tables: readonly RecordTable[],
  parameters: Parameters,
  names: UnitNames,
  day: CalendarDate,
): ParticipationUpTo | null {
  const lines = unitLines(tables, parameters, names);
  const hasDates = lines.some(({ date }) => date !== null);
  const byUnit = new Map<string, [UnitDonation, ...UnitDonation[]]>();
  let undated = 0;
  for (const { unit, line, date } of lines) {
    if (date !== null && date > day) continue;
    const isLeftOut = date === null && hasDates;
    if (isLeftOut) undated += line.donorCount ?? 0;
    // A line of the pledge alone may be the one that states the staff.
    const own = isLeftOut ? { ...line, donorCount: null } : line;
    const before = byUnit.get(unit);
    if (before === undefined) byUnit.set(unit, [own]);
    else before.push(own);
  }
  const { donors, staff } = assessCounty([...byUnit.values()].map(joinDonations), parameters);
  return staff === 0 ? null : { donors, staff, undated };
}

/** Who gave anything after the deadline, up to a day. */
function givenAfter(
  deadline: CalendarDate | undefined,
  gifts: readonly ReadGift[],
  day: CalendarDate,
): ReadonlySet<string> {
  if (deadline === undefined) return new Set();
  const after = gifts.filter(({ date }) => date !== null && date > deadline && date <= day);
  return new Set(after.map(({ donor }) => donor));
}

/** Ways and receipts by donor, of gifts up to a day. */
function slipsBy(gifts: readonly ReadGift[], day: CalendarDate) {
  const slips = new Map<string, { readonly ways: Set<string>; readonly receipts: Set<string> }>();
  for (const { donor, way, receipt, date } of gifts) {
    if (date !== null && date > day) continue;
    const own = slips.get(donor) ?? { ways: new Set<string>(), receipts: new Set<string>() };
    if (way !== "") own.ways.add(way);
    if (receipt !== "") own.receipts.add(receipt);
    slips.set(donor, own);
  }
  return slips;
}

interface UnitLine {
  readonly unit: string;
  readonly line: UnitDonation;
  readonly date: CalendarDate | null;
  readonly cell: SourceCell;
}

function unitLines(
  tables: readonly RecordTable[],
  parameters: Parameters,
  names: UnitNames,
): readonly UnitLine[] {
  const directory = readUnitDirectory(tables, names);
  return tables.flatMap((table) => {
    if (table.binding.kind !== "unitDonations") return [];
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    return table.rowNumbers.flatMap((_, index): UnitLine[] => {
      const written = reader.text("unitName", index);
      if (written === "") return [];
      const match = names.find(written);
      return [
        {
          unit: match.kind === "same" ? match.unit : written,
          line: readLine(reader, index, directory(written)),
          date: reader.date("receivedDate", index),
          cell: reader.cell("unitName", index),
        },
      ];
    });
  });
}

function stateOf(sumFen: Fen, pledgedFen: Fen | null): GivingState {
  if (sumFen <= 0) return pledgedFen === null ? "silent" : "none";
  return pledgedFen !== null && sumFen < pledgedFen ? "part" : "full";
}

function readLine(reader: ColumnReader, index: number, facts: UnitFacts): UnitDonation {
  return {
    unitClass: unitClassOf(reader.text("unitClass", index) || facts.unitClass),
    staffCount: reader.count("staffCount", index) ?? facts.staffCount,
    donorCount: reader.count("donorCount", index),
    pledgedFen: reader.amount("pledgedAmount", index),
    receivedFen: null,
    receivedDate: null,
    lastYearFen: reader.amount("lastYearAmount", index),
  };
}
