import type { CampaignState } from "../commands/campaign-session";
import type { Locale } from "../i18n/locale";
import { renderFindingLine } from "../i18n/render-finding";
import { areaAddress, cellAddress, columnLetters } from "../workbook/area-address";
import { reportFund } from "./report-fund";
import { reportRaising } from "./report-raising";
import type { RecognizedTable } from "../workbook/recognized-table";
import type { LeftOutHousehold } from "../workflows/outcome";

/**
 * The tables as the command-line contract prints them: rows 1-based, columns by letter, and why each guess was made.
 * @example reportTables([]) // => []
 */
export function reportTables(tables: readonly RecognizedTable[]): unknown[] {
  return tables.map((table) => ({
    sheet: table.sheet,
    kind: table.kind,
    headerRow: table.headerRow,
    headerLastRow: table.headerLastRow,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    totalRow: table.totalRow,
    confidence: table.confidence,
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([field, column]) => [field, columnLetters(column)]),
    ),
    ...(table.cells === undefined
      ? {}
      : {
          cells: Object.fromEntries(
            Object.entries(table.cells).map(([field, cell]) => [field, cellAddress(cell)]),
          ),
        }),
    unit: table.unit,
    amountUnitYuan: table.amountUnitYuan,
    skippedRows: table.skippedRows,
    otherRows: table.otherRows,
    shape: table.shape,
    evidence: table.evidence,
    columnEvidence: table.columnGuesses.map(({ field, column, confidence, evidence }) => ({
      ...{ field, ...placeOf(table, column), confidence, evidence },
    })),
  }));
}

function placeOf({ labels }: RecognizedTable, column: number): Record<string, string> {
  const answer = labels?.[column - 1]?.cell;
  return answer === undefined ? { column: columnLetters(column) } : { cell: cellAddress(answer) };
}

/**
 * Everything a command found, as JSON for other programs.
 * @example Object.keys(reportState(state, "zh-CN")) // => ["tables", "unrecognizedSheets"]
 */
export function reportState(state: CampaignState, locale: Locale): Record<string, unknown> {
  const { recognized, checked, fixes, rosters, bulletin, reconciled } = state;
  return {
    ...(recognized === null
      ? {}
      : { tables: reportTables(recognized.tables), unrecognizedSheets: recognized.unrecognizedSheets }),
    ...(checked === null
      ? {}
      : {
          findings: checked.result.findings.map((finding) => ({
            code: finding.code,
            severity: finding.severity,
            sheet: finding.where?.sheet ?? null,
            cell:
              finding.where === null
                ? null
                : areaAddress({
                    row: finding.where.row,
                    column: finding.where.column,
                    rowCount: 1,
                    columnCount: 1,
                  }),
            message: renderFindingLine(finding, locale),
            params: withoutPair(finding.params),
          })),
          summary: checked.result.summary,
        }),
    ...(fixes === null
      ? {}
      : {
          fixes: fixes.list.fixes.map(({ kind, cell, field, before, after, reason, evidence }) => ({
            ...{ kind, sheet: cell.sheet, cell: cellAddress(cell), field, before, after, reason },
            ...(evidence.length === 0 ? {} : { evidence }),
          })),
          openDates: fixes.list.openDates.map(({ cell, before, days }) => ({
            ...{ sheet: cell.sheet, cell: cellAddress(cell), before, days },
          })),
        }),
    ...reportFund(state),
    ...reportRaising(state),
    ...(reconciled === null ? {} : { reconciled: { ...reconciled, plan: undefined } }),
    ...(bulletin === null ? {} : { bulletin: { ...bulletin, plan: undefined } }),
    ...(rosters === null ? {} : { rosters: rosters.rosters, leftOut: leftOutCells(rosters.leftOut) }),
  };
}

/**
 * Who is left out, by rows alone: what scripts print and keep names nobody.
 * @example leftOutCells([{ sheet: "困难职工登记", row: 3, name: "冯莲香", workUnit: "县水泥厂", reason: "noAmount" }])
 * // => [{ sheet: "困难职工登记", row: 3, reason: "noAmount" }]
 */
export function leftOutCells(
  leftOut: readonly LeftOutHousehold[],
): readonly Pick<LeftOutHousehold, "sheet" | "row" | "reason">[] {
  return leftOut.map(({ sheet, row, reason }) => ({ sheet, row, reason }));
}

/** The key a decision of a pair is kept by is the workbook's own affair: it bears the workbook's salt and names nobody. */
function withoutPair(params: object): object {
  return Object.fromEntries(Object.entries(params).filter(([name]) => name !== "pair"));
}
