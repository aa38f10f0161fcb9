import { joinDonations } from "../../domain/donations/join-donations";
import { assessUnit } from "../../domain/donations/assess-unit";
import type { BulletinFigures } from "../../domain/donations/bulletin-figures";
import type { UnitDonation } from "../../domain/donations/unit-donation";
import { unitClassOf } from "../../domain/donations/unit-class-of";
import type { UnitNames } from "../../domain/donations/unit-names";
import type { SourceCell } from "../../domain/finding";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { InternalUnitRow } from "../../sheets/donations/bulletin-internal";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

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
 * @example internalUnits([], {}, figures, names).units // => []
 */
export function internalUnits(
  tables: readonly RecordTable[],
  parameters: Parameters,
  figures: BulletinFigures,
  names: UnitNames,
): { readonly units: readonly UnitStanding[]; readonly donations: readonly UnitDonation[] } {
  const given = new Map(figures.donors.map((donor) => [donor.donor, donor]));
  const lines = new Map<string, [UnitDonation, ...UnitDonation[]]>();
  const cells = new Map<string, SourceCell>();
  for (const table of tables) {
    if (table.binding.kind !== "unitDonations") continue;
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    table.rowNumbers.forEach((_, index) => {
      const written = reader.text("unitName", index);
      if (written === "") return;
      const match = names.find(written);
      const unit = match.kind === "same" ? match.unit : written;
      if (!cells.has(unit)) cells.set(unit, reader.cell("unitName", index));
      const before = lines.get(unit);
      if (before === undefined) lines.set(unit, [readLine(reader, index)]);
      else before.push(readLine(reader, index));
    });
  }
  const donations: UnitDonation[] = [];
  const units = [...lines].map(([unit, own]): UnitStanding => {
    const line = joinDonations(own);
    const donor = given.get(unit);
    const sumFen = donor?.sumFen ?? (0 as Fen);
    const donation: UnitDonation = { ...line, receivedFen: sumFen };
    donations.push(donation);
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
      hasAnswered: pledgedFen !== null || sumFen > 0,
      state: stateOf(sumFen, pledgedFen),
    };
  });
  units.sort((a, b) => b.sumFen - a.sumFen || a.unit.localeCompare(b.unit, "zh-CN"));
  return { units, donations };
}

function stateOf(sumFen: Fen, pledgedFen: Fen | null): GivingState {
  if (sumFen <= 0) return pledgedFen === null ? "silent" : "none";
  return pledgedFen !== null && sumFen < pledgedFen ? "part" : "full";
}

function readLine(reader: ColumnReader, index: number): UnitDonation {
  return {
    unitClass: unitClassOf(reader.text("unitClass", index)),
    staffCount: reader.count("staffCount", index),
    donorCount: reader.count("donorCount", index),
    pledgedFen: reader.amount("pledgedAmount", index),
    receivedFen: null,
    receivedDate: null,
    lastYearFen: reader.amount("lastYearAmount", index),
  };
}
