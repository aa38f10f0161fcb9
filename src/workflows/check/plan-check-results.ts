import { renderFinding, renderFindingLine } from "../../i18n/render-finding";
import { messagesOf } from "../../i18n/messages";
import type { Locale } from "../../i18n/locale";
import { planCheckResults } from "../../sheets/register/check-results";
import { planMarks } from "../../sheets/register/marks";
import { areaAddress } from "../../workbook/area-address";
import type { Grid } from "../../workbook/grid";
import type { Plan } from "../../workbook/plan";
import { subjectAt } from "../campaign/row-subjects";
import type { CheckedWorkbook } from "./check-workbook";
import { withCheckCodes } from "../rosters/with-check-codes";
import { planResultColumns } from "./plan-result-columns";

/**
 * Plans the marks in place, the column 核查结果 beside each table and the sheet 检查结果, without changing a value of the clerk's.
 * `grids` are those the check read.
 * @example planCheckMarks(checkWorkbook(grids, options), grids, "zh-CN").title // => "markFindings"
 */
export function planCheckMarks(checked: CheckedWorkbook, grids: readonly Grid[], locale: Locale): Plan {
  const messages = messagesOf(locale);
  const { errors, warnings, notices, records } = checked.summary;
  const rows = checked.findings.map((finding) => {
    const { where } = finding;
    const subject = subjectAt(checked.subjects, where);
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
      ...(subject?.isUnit === true
        ? { name: "", unit: subject.name }
        : { name: subject?.name ?? "", unit: subject?.unit ?? "" }),
      message: renderFindingLine(finding, locale),
    };
  });
  const summary = messages.cli.checked(records, errors, warnings, notices);
  return {
    title: "markFindings",
    steps: [
      ...[...new Set(checked.tables.map(({ sheet }) => sheet))].map(
        (sheet) => ({ step: "clearMarks", sheet }) as const,
      ),
      ...planMarks(checked.findings),
      ...planResultColumns(checked.tables, checked.findings, grids, locale),
      ...withCheckCodes(planCheckResults({ summary, rows }), checked.campaign.parameters),
    ],
  };
}
