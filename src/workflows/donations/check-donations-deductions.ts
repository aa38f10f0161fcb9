import { type DeductionLine, reconcileDeductions } from "../../domain/donations/reconcile-deductions";
import { countBelowReference } from "../../domain/donations/rank-reference";
import type { UnitNames } from "../../domain/donations/unit-names";
import type { FieldId } from "../../domain/field-id";
import type { Finding } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { missingEntries } from "../check/check-register";
import { ColumnReader } from "../campaign/column-reader";
import { personKeys, type PersonLine, unitOfLine } from "./deduction-keys";

/** A line of one of the three lists, with where it stands. */
interface PlacedLine extends DeductionLine, PersonLine {
  readonly reader: ColumnReader;
  readonly index: number;
}

/**
 * Reconciles the lists of deductions of a workbook with the pledges and the pay sheet in it, to the fen.
 *
 * A payroll table with pay columns is the pay sheet, one without is the list of deductions; with a pay sheet alone, it is both.
 * Pledges are the lines of personal lists paid by deduction (代扣), or those of lists that state pledges.
 * A person is known within the unit, since units number their staff alike.
 * @example checkDeductions([], {}, createUnitNames([], "")) // => []
 */
export function checkDeductions(
  tables: readonly RecordTable[],
  parameters: Parameters,
  names: UnitNames,
): Finding[] {
  const payroll = tables.filter(({ binding }) => binding.kind === "payrollDeductions");
  if (payroll.length === 0) return [];
  const sheets = payroll.filter(isPaySheet);
  const hasLists = sheets.length < payroll.length;
  const personal = tables.filter(({ binding }) => binding.kind === "personalDonations");
  const keyField = commonKey([...payroll, ...personal]);
  const read = [
    personal.flatMap((table) => pledgeLines(table, keyField, names)),
    deductionTables(tables).flatMap((table) => linesOf(table, keyField, names)),
    sheets.flatMap((table) => linesOf(table, keyField, names)),
  ];
  const keys = personKeys(read);
  const [pledges = [], deductions = [], paySheet = []] = read.map((list, at) =>
    list.map((line, index) => ({ ...line, key: keys[at]?.[index] ?? line.key })),
  );
  const { issues } = reconcileDeductions({
    pledges: pledges.length > 0 ? pledges : null,
    deductions,
    paySheet: hasLists && sheets.length > 0 ? paySheet : null,
  });
  const findings = issues.flatMap(({ list, index, issue }): Finding[] => {
    const line = (list === "pledges" ? pledges : deductions)[index];
    if (line === undefined) return [];
    const field: FieldId = list === "pledges" ? "name" : "deductedAmount";
    return [locateIssue(issue, line.reader.cell(field, line.index))];
  });
  const readers = new Set([...deductions, ...paySheet].map(({ reader }) => reader));
  return [
    ...payroll.flatMap((table) => missingEntries(table)),
    ...[...readers].flatMap((reader) => reader.findings),
    ...findings,
    ...sheets.flatMap((table) => belowDayOfPay(table, parameters)),
  ];
}

/**
 * The lists of deductions of a workbook; where there is none, the pay sheets that state deductions.
 * @example deductionTables([]) // => []
 */
export function deductionTables(tables: readonly RecordTable[]): readonly RecordTable[] {
  const payroll = tables.filter(({ binding }) => binding.kind === "payrollDeductions");
  const lists = payroll.filter((table) => !isPaySheet(table));
  return lists.length > 0 ? lists : payroll;
}

function isPaySheet({ columns }: RecordTable): boolean {
  return columns.grossPay !== undefined || columns.netPay !== undefined || columns.basicPay !== undefined;
}

/** A number both lists have; names are the last resort. */
function commonKey(tables: readonly RecordTable[]): FieldId {
  const candidates: readonly FieldId[] = ["employeeNumber", "residentId"];
  return (
    candidates.find((field) =>
      tables.every(({ columns }) => columns[field]?.some((value) => value !== null)),
    ) ?? "name"
  );
}

function linesOf(table: RecordTable, keyField: FieldId, names: UnitNames): PlacedLine[] {
  const reader = new ColumnReader(table, null);
  return table.rowNumbers.flatMap((_, index) => {
    const amountFen = reader.amount("deductedAmount", index);
    // A pay sheet also lists those who gave nothing.
    if (amountFen === null || amountFen === 0) return [];
    const name = reader.text("name", index);
    const person = { key: keyAt(reader, keyField, index), name, unit: unitAt(reader, index, names) };
    return [{ ...person, amountFen, hasConsented: null, reader, index }];
  });
}

function pledgeLines(table: RecordTable, keyField: FieldId, names: UnitNames): PlacedLine[] {
  const reader = new ColumnReader(table, null);
  const amountField: FieldId = table.columns.pledgedAmount === undefined ? "personalAmount" : "pledgedAmount";
  const isDeducted = (index: number) =>
    /代扣/.test(reader.text("channel", index) + reader.text("donationWay", index));
  const hasDeductions = table.rowNumbers.some((_, index) => isDeducted(index));
  if (!hasDeductions && table.columns.pledgedAmount === undefined) return [];
  const hasSignatures = table.columns.signature !== undefined;
  return table.rowNumbers.flatMap((_, index) => {
    if (hasDeductions && !isDeducted(index)) return [];
    const hasConsented = hasSignatures ? reader.text("signature", index) !== "" : null;
    const name = reader.text("name", index);
    const amountFen = reader.amount(amountField, index);
    const person = { key: keyAt(reader, keyField, index), name, unit: unitAt(reader, index, names) };
    return [{ ...person, amountFen, hasConsented, reader, index }];
  });
}

function unitAt(reader: ColumnReader, index: number, names: UnitNames): string {
  return unitOfLine(reader.text("workUnit", index), reader.table.binding, names);
}

function keyAt(reader: ColumnReader, keyField: FieldId, index: number): string {
  const text = reader.text(keyField, index).replace(/\s/g, "").toUpperCase();
  return keyField === "name" || text !== "" ? text : reader.text("name", index).replace(/\s/g, "");
}

function belowDayOfPay(table: RecordTable, parameters: Parameters): Finding[] {
  if (parameters.floorDayOfPay !== true || table.columns.grossPay === undefined) return [];
  const reader = new ColumnReader(table, null);
  const below = countBelowReference(
    table.rowNumbers.map((_, index) => ({
      post: reader.text("post", index),
      amountFen: reader.amount("deductedAmount", index),
      monthlyPayFen: reader.amount("grossPay", index),
    })),
    parameters,
  );
  return below.people === 0
    ? []
    : [createFinding("donation.personalBelowReference", reader.cell("deductedAmount", 0), below)];
}
