import { parseStatedClass } from "../../domain/eligibility/stated-class";
import { checkPerCapitaIncome } from "../../domain/eligibility/check-per-capita-income";
import type { FieldId } from "../../domain/field-id";
import type { Finding, SourceCell } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import { messagesOf } from "../../i18n/messages";
import { TABLE_CATALOGUE } from "../../workbook/catalogue/table-catalogue";
import { isBlankCell } from "../../workbook/recognition/cell-label";
import type { RecordTable } from "../../workbook/records";
import { cellOf, isForm, recordCell } from "../../workbook/table-binding";
import type { Household } from "../campaign/household";

// A register is filled in Chinese, whatever language the clerk reads.
const CLASS_NAMES = messagesOf("zh-CN").hardshipClass;

/**
 * Checks of a register that look at whole rows and at rows together; cell by cell is done by read-households.
 * @example checkRegister(table, households).map(({ code }) => code) // => ["residentId.sex"]
 */
export function checkRegister(table: RecordTable, households: readonly Household[]): readonly Finding[] {
  const findings: Finding[] = [];
  const { binding } = table;
  const cell = (field: FieldId, { row }: Household): SourceCell =>
    cellOf(binding, field, row) ?? recordCell(binding, row, ["name"]);
  for (const missing of missingEntries(table)) findings.push(missing);
  for (const household of households) {
    const { residentId, sex, situation, statedMonthlyFen } = household;
    if (residentId.sex !== null && /^[男女]/.test(sex)) {
      const expected = residentId.sex === "male" ? "男" : "女";
      if (!sex.startsWith(expected)) {
        findings.push(createFinding("residentId.sex", cell("sex", household), { filled: sex, expected }));
      }
    }
    if (situation.annualIncomeFen === 0)
      findings.push(createFinding("household.zeroIncome", cell("annualIncome", household), {}));
    const income = checkPerCapitaIncome(situation, statedMonthlyFen);
    if (income !== null) findings.push(locateIssue(income, cell("perCapitaMonthlyIncome", household)));
    for (const found of eligibilityFindings(household, cell)) findings.push(found);
  }
  return findings;
}

/**
 * Required fields that are blank, or a required column the table lacks (said once, at the header).
 * @example missingEntries(table)[0]?.params // => { field: "name" }
 */
export function missingEntries(table: RecordTable): Finding[] {
  const { binding, columns, rowNumbers } = table;
  const findings: Finding[] = [];
  for (const field of TABLE_CATALOGUE[binding.kind].required) {
    const values = columns[field];
    if (values === undefined) {
      const header = { sheet: binding.sheet, row: Math.max(1, binding.headerLastRow), column: 1 };
      const where = isForm(binding) ? recordCell(binding, binding.firstRow, ["name"]) : header;
      findings.push(createFinding("record.missing", where, { field }));
      continue;
    }
    values.forEach((value, index) => {
      if (!isBlankCell(value)) return;
      const where = cellOf(binding, field, rowNumbers[index] ?? binding.firstRow);
      findings.push(createFinding("record.missing", where, { field }));
    });
  }
  return findings;
}

function eligibilityFindings(
  household: Household,
  cell: (field: FieldId, household: Household) => SourceCell,
): Finding[] {
  const { eligibility, statedClass, oldClass } = household;
  const findings: Finding[] = [];
  const where = cell("hardshipClass", household);
  // The accident rule compares a loss, not income per head.
  const atLine = eligibility.reasons.find((reason) => reason.atLine && reason.rule !== "accident");
  if (oldClass !== null) {
    const { reasons, missing, unset } = oldClass;
    const params = { value: statedClass, result: { reasons, missing, unset } };
    findings.push(createFinding("eligibility.oldClass", where, params));
  }
  if (atLine?.figureFen != null && atLine.limitFen !== null) {
    const params = { perHeadFen: atLine.figureFen, limitFen: atLine.limitFen };
    findings.push(createFinding("eligibility.atLine", where, params));
  }
  switch (eligibility.decision) {
    case "needsReview":
      if (eligibility.missing.length > 0) {
        findings.push(createFinding("eligibility.needsReview", where, { missing: eligibility.missing }));
      }
      break;
    case "notEligible": {
      const relative = eligibility.reasons.find((reason) => reason.rule === "relative");
      if (relative?.figureFen != null && relative.limitFen !== null) {
        const params = { perHeadFen: relative.figureFen, limitFen: relative.limitFen };
        findings.push(createFinding("eligibility.notEligible", where, params));
      }
      break;
    }
    case "eligible": {
      const stated = parseStatedClass(statedClass);
      if (stated !== null && stated !== eligibility.hardshipClass) {
        const decided = eligibility.hardshipClass === null ? "" : CLASS_NAMES[eligibility.hardshipClass];
        const filled = CLASS_NAMES[stated];
        findings.push(createFinding("eligibility.classDiffers", where, { filled, decided }));
      }
      break;
    }
  }
  return findings;
}
