import { renderFinding, renderFindingLine } from "../i18n/render-finding";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/locale";
import { planCheckResults } from "../sheets/check-results";
import { planMarks } from "../sheets/marks";
import { areaAddress } from "../workbook/area-address";
import type { Plan } from "../workbook/plan";
import type { RecordTable } from "../workbook/records";
import type { CheckedWorkbook } from "./check-workbook";

/** Plans the marks in place and the sheet 检查结果, without changing a value of the source sheets. */
export function planCheckMarks(checked: CheckedWorkbook, locale: Locale): Plan {
  const messages = messagesOf(locale);
  const recordOf = recordLookup(checked.campaign.records);
  const { errors, warnings, notices, records } = checked.summary;
  const rows = checked.findings.map((finding) => {
    const { where } = finding;
    const record = where === null ? null : recordOf(where.sheet, where.row);
    return {
      severity: finding.severity,
      severityLabel: messages.severity[finding.severity],
      title: renderFinding(finding, locale).title,
      place:
        where === null
          ? null
          : {
              sheet: where.sheet,
              cell: areaAddress({ row: where.row, column: where.column, rowCount: 1, columnCount: 1 }),
            },
      name: record?.name ?? "",
      unit: record?.unit ?? "",
      message: renderFindingLine(finding, locale),
    };
  });
  const summary = messages.cli.checked(records, errors, warnings, notices);
  return {
    title: "markFindings",
    steps: [...planMarks(checked.findings), ...planCheckResults({ summary, rows })],
  };
}

/** Finds name and unit of the record a finding stands in, so that the list can be read without turning pages. */
function recordLookup(tables: readonly RecordTable[]) {
  const byPlace = new Map<string, { name: string; unit: string }>();
  for (const { binding, rowNumbers, columns } of tables) {
    const names = columns.name;
    const units = binding.kind === "needyWorkers" ? columns.workUnit : columns.unitName;
    rowNumbers.forEach((row, index) => {
      const name = String(names?.[index] ?? "").trim();
      const unit = String(units?.[index] ?? "").trim();
      byPlace.set(`${row}!${binding.sheet}`, { name, unit });
    });
  }
  return (sheet: string, row: number) => byPlace.get(`${row}!${sheet}`) ?? null;
}
