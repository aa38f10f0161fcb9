import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { assessUnit } from "../../domain/donations/assess-unit";
import { unitClassOf } from "../../domain/donations/unit-class-of";
import type { UnitDonation } from "../../domain/donations/unit-donation";
import type { FieldId } from "../../domain/field-id";
import type { Finding, FindingCode } from "../../domain/finding";
import { locateIssue } from "../../domain/finding-severity";
import type { Fen } from "../../domain/money/fen";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { unitYuanOf } from "../../workbook/table-binding";
import { missingEntries } from "../check/check-register";
import { ColumnReader } from "../campaign/column-reader";

export interface DonationCheck {
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
 * Checks every unit of a donation list against its pledge, the reference standards, the deadline and last year.
 * @example checkDonations(readRecords(grid, binding), parameters, asOf).findings[0]?.code // => "donation.late"
 */
export function checkDonations(
  table: RecordTable,
  parameters: Parameters,
  asOf: CalendarDate,
): DonationCheck {
  const reader = new ColumnReader(table, parameters.campaignYear ?? null);
  const unset = new Map<ParameterId, number>();
  const units = table.rowNumbers.map((_, index) => readUnit(reader, index));
  const receivedField = RECEIVED_FIELDS.find((field) => table.columns[field] !== undefined) ?? "unitName";
  units.forEach((unit, index) => {
    const assessment = assessUnit(unit, parameters, asOf);
    for (const issue of assessment.issues) {
      reader.report(issue, PLACE[issue.code] ?? receivedField, index);
    }
    for (const id of assessment.unsetParameters) unset.set(id, (unset.get(id) ?? 0) + 1);
  });
  // A sum that can be made from its parts is not missing.
  const hasParts = table.columns.unitAmount !== undefined || table.columns.personalAmount !== undefined;
  const missing = missingEntries(table).filter(
    (finding) =>
      !(hasParts && finding.code === "record.missing" && finding.params.field === "receivedAmount"),
  );
  const findings = [...missing, ...reader.findings, ...statedTotals(table, units)];
  return { units, findings, unset };
}

function readUnit(reader: ColumnReader, index: number): UnitDonation {
  const stated = reader.amount("receivedAmount", index);
  const byUnit = reader.amount("unitAmount", index);
  const byStaff = reader.amount("personalAmount", index);
  const parts = byUnit === null && byStaff === null ? null : (((byUnit ?? 0) + (byStaff ?? 0)) as Fen);
  return {
    unitClass: unitClassOf(reader.text("unitClass", index)),
    staffCount: reader.count("staffCount", index),
    donorCount: reader.count("donorCount", index),
    pledgedFen: reader.amount("pledgedAmount", index),
    receivedFen: stated ?? parts,
    receivedDate: reader.date("receivedDate", index),
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
