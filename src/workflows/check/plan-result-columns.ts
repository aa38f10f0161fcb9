import type { Finding, Severity } from "../../domain/finding";
import type { Locale } from "../../i18n/locale";
import { messagesOf } from "../../i18n/messages";
import { renderFinding } from "../../i18n/render-finding";
import { planResultColumn } from "../../sheets/register/result-column";
import type { Grid } from "../../workbook/grid";
import type { PlanStep } from "../../workbook/plan";
import type { TableBinding } from "../../workbook/table-binding";
import { findResultColumn, type ResultColumnPlace } from "./result-column-place";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/**
 * Plans a column 核查结果 beside every table with findings in its rows: what was found, worst first, one line a row. The column
 * of an earlier run is written again; one of a table that is clean now is emptied.
 * @example planResultColumns([], [], [], "zh-CN") // => []
 */
export function planResultColumns(
  tables: readonly TableBinding[],
  findings: readonly Finding[],
  grids: readonly Grid[],
  locale: Locale,
): PlanStep[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const byRow = linesByRow(findings, locale);
  return tables.flatMap((table) => {
    const grid = bySheet.get(table.sheet);
    const place = grid === undefined ? null : findResultColumn(grid, table);
    if (place === null) return [];
    const texts = Array.from(
      { length: place.lastRow - table.firstRow + 1 },
      (_, index) => byRow.get(`${table.firstRow + index}!${table.sheet}`) ?? "",
    );
    if (!place.isOurs && texts.every((text) => text === "")) return [];
    return planResultColumn({ ...columnOf(table, place, locale), texts });
  });
}

function columnOf(table: TableBinding, place: ResultColumnPlace, locale: Locale) {
  const { head } = messagesOf(locale).resultColumn;
  const header =
    table.headerRow === 0
      ? null
      : {
          firstRow: table.headerRow,
          lastRow: table.headerLastRow,
          textRow: place.headerTextRow,
          text: head,
          likeColumn: place.likeColumn,
        };
  return { sheet: table.sheet, column: place.column, header, firstRow: table.firstRow };
}

/** One line a row: every severity once, then its problems. */
function linesByRow(findings: readonly Finding[], locale: Locale): ReadonlyMap<string, string> {
  const { severity: words, resultColumn } = messagesOf(locale);
  const { colon, separator } = resultColumn;
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.where === null) continue;
    const key = `${finding.where.row}!${finding.where.sheet}`;
    const row = byRow.get(key);
    if (row === undefined) byRow.set(key, [finding]);
    else row.push(finding);
  }
  return new Map(
    [...byRow].map(([key, row]) => {
      const parts = SEVERITIES.flatMap((severity) => {
        const problems = row
          .filter((finding) => finding.severity === severity)
          .map((finding) => renderFinding(finding, locale).problem);
        return problems.length === 0
          ? []
          : [`${words[severity]}${colon}${[...new Set(problems)].join(separator)}`];
      });
      return [key, parts.join(separator)];
    }),
  );
}
