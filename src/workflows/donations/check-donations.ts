import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { assessUnit } from "../../domain/donations/assess-unit";
import { isUnnamedDonor } from "../../domain/donations/giver-keys";
import { joinDonations } from "../../domain/donations/join-donations";
import { unitClassOf } from "../../domain/donations/unit-class-of";
import type { UnitDonation } from "../../domain/donations/unit-donation";
import type { FieldId } from "../../domain/field-id";
import type { Finding, FindingCode } from "../../domain/finding";
import { locateIssue } from "../../domain/finding-severity";
import { parseAmount } from "../../domain/money/amount";
import type { Fen } from "../../domain/money/fen";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { unitYuanOf } from "../../workbook/table-binding";
import { missingEntries } from "../check/check-register";
import { ColumnReader } from "../campaign/column-reader";
import { entryOfRow } from "./check-donations-gifts";
import { NO_DIRECTORY, type UnitDirectory } from "./unit-directory";

export interface DonationCheck {
  /** One a unit, its lines taken together. */
  readonly units: readonly UnitDonation[];
  readonly findings: readonly Finding[];
  /** How many units each unset parameter left unchecked. */
  readonly unset: ReadonlyMap<ParameterId, number>;
}

// Where a clerk looks for what the finding says.
const PLACE: Readonly<Partial<Record<FindingCode, FieldId>>> = {
  "donation.late": "receivedDate",
  "donation.donorsExceedStaff": "donorCount",
  "donation.participation": "donorCount",
};

const RECEIVED_FIELDS: readonly FieldId[] = ["receivedAmount", "unitAmount", "personalAmount"];

/**
 * Checks every unit of a donation list against its pledge, the reference standards, the deadline and last year; class and staff
 * that the list does not state are those of the directory.
 * @example checkDonations(readRecords(grid, binding), parameters, asOf).findings[0]?.code // => "donation.late"
 */
export function checkDonations(
  table: RecordTable,
  parameters: Parameters,
  asOf: CalendarDate,
  directory: UnitDirectory = NO_DIRECTORY,
): DonationCheck {
  const reader = new ColumnReader(table, parameters.campaignYear ?? null);
  const unset = new Map<ParameterId, number>();
  const lines = table.rowNumbers.map((_, index) => readUnit(reader, index, directory));
  const units: UnitDonation[] = [];
  const receivedField = RECEIVED_FIELDS.find((field) => table.columns[field] !== undefined) ?? "unitName";
  // A unit that gave in several instalments is judged by all of them together, at its first line.
  for (const indexes of linesByUnit(reader)) {
    const [index] = indexes;
    const own = indexes.map((at) => lines[at] as UnitDonation) as [UnitDonation, ...UnitDonation[]];
    const unit = joinDonations(own);
    units.push(unit);
    const assessment = assessUnit(unit, parameters, asOf);
    const hasUnread = indexes.some((at) => hasUnreadAmount(reader, at));
    for (const issue of assessment.issues) {
      // Something is entered, though nobody can read it; that is said at its cell.
      if (hasUnread && issue.code === "donation.noReply") continue;
      const isLate = issue.code === "donation.late";
      const at = isLate ? indexes.find((each) => lines[each]?.receivedDate === issue.params.received) : index;
      reader.report(issue, PLACE[issue.code] ?? receivedField, at ?? index);
    }
    for (const id of assessment.unsetParameters) unset.set(id, (unset.get(id) ?? 0) + 1);
  }
  // A unit that has not paid has nothing to enter; what it pledged is said.
  const missing = missingEntries(table).filter(
    (finding) => !(finding.code === "record.missing" && finding.params.field === "receivedAmount"),
  );
  const findings = [...missing, ...reader.findings, ...statedTotals(table, lines)];
  return { units, findings, unset };
}

function hasUnreadAmount(reader: ColumnReader, index: number): boolean {
  return RECEIVED_FIELDS.some((field) => {
    const { state, amountFen } = parseAmount(
      reader.raw(field, index),
      unitYuanOf(reader.table.binding, field),
    );
    return state !== "blank" && (amountFen === null || amountFen < 0);
  });
}

/** The 0-based lines of each unit, in order; a line without a name stands alone. */
function linesByUnit(reader: ColumnReader): readonly (readonly [number, ...number[]])[] {
  const byUnit = new Map<string, [number, ...number[]]>();
  reader.table.rowNumbers.forEach((row, index) => {
    const name = reader.text("unitName", index);
    // Those who do not wish to be named are not one donor.
    const key = isUnnamedDonor(name) ? `${row}` : `=${name}`;
    const lines = byUnit.get(key);
    if (lines === undefined) byUnit.set(key, [index]);
    else lines.push(index);
  });
  return [...byUnit.values()];
}

function readUnit(reader: ColumnReader, index: number, directory: UnitDirectory): UnitDonation {
  const facts = directory(reader.text("unitName", index));
  const entry = entryOfRow(reader, index);
  // What went back or corrects another row stands below nothing, and is meant to.
  const amount = (field: FieldId): Fen | null => {
    if (entry === "gift") return reader.amount(field, index);
    const { amountFen } = parseAmount(reader.raw(field, index), unitYuanOf(reader.table.binding, field));
    return entry === "return" && amountFen !== null ? (-Math.abs(amountFen) as Fen) : amountFen;
  };
  const [stated, byUnit, byStaff] = [
    amount("receivedAmount"),
    amount("unitAmount"),
    amount("personalAmount"),
  ];
  const parts = byUnit === null && byStaff === null ? null : (((byUnit ?? 0) + (byStaff ?? 0)) as Fen);
  return {
    unitClass: unitClassOf(reader.text("unitClass", index) || facts.unitClass),
    staffCount: reader.count("staffCount", index) ?? facts.staffCount,
    donorCount: reader.count("donorCount", index),
    pledgedFen: reader.amount("pledgedAmount", index),
    receivedFen: stated ?? parts,
    // A correction of another day does not make the gift a late one.
    receivedDate: entry === "gift" ? reader.date("receivedDate", index) : null,
    lastYearFen: reader.amount("lastYearAmount", index),
  };
}

/** A stated total must be the sum of its rows, to the fen. */
function statedTotals(table: RecordTable, units: readonly UnitDonation[]): Finding[] {
  const { binding, statedTotals: totals } = table;
  if (totals === undefined || binding.totalRow === null) return [];
  const sums: readonly (readonly [FieldId, (unit: UnitDonation) => number])[] = [
    ["receivedAmount", (unit) => unit.receivedFen ?? 0],
    ["pledgedAmount", (unit) => unit.pledgedFen ?? 0],
  ];
  const findings: Finding[] = [];
  for (const [field, amountOf] of sums) {
    const column = binding.columns[field];
    const stated = totals[field];
    if (column === undefined || typeof stated !== "number") continue;
    const statedFen = Math.round(stated * unitYuanOf(binding, field) * 100) as Fen;
    const actualFen = units.reduce((sum, unit) => sum + amountOf(unit), 0) as Fen;
    if (statedFen === actualFen) continue;
    const differenceFen = Math.abs(statedFen - actualFen) as Fen;
    const where = { sheet: binding.sheet, row: binding.totalRow, column };
    findings.push(
      locateIssue({ code: "amount.total", params: { statedFen, actualFen, differenceFen } }, where),
    );
  }
  return findings;
}
