import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import type { FieldId } from "../../src/domain/field-id";
import type { Grid } from "../../src/workbook/grid";
import { checkWorkbook } from "../../src/workflows/check/check-workbook";
import { collectFiles } from "../../src/workflows/collect/collect-files";
import { doubtText } from "../../src/workflows/collect/doubt-text";
import { takeFile } from "../../src/workflows/collect/take-file";
import { parameterGrid } from "./grid-of-sheet";

const TAKEN_OVER: readonly FieldId[] = ["residentId", "reliefAmount", "personalAmount"];

/**
 * All that is told of the sheets of one file, one line an answer: what the check finds, what the list of fixes proposes, what rows and
 * tables are taken for, and the values the collection would merge.
 * @example answersOf([]) // => ["file failed empty"]
 */
export function answersOf(grids: readonly Grid[]): string[] {
  const { findings, campaign, fixList } = checkWorkbook([parameterGrid(), ...grids], {
    ...{ locale: "zh-CN", overrides: {}, asOf: "2027-01-05" as CalendarDate },
  });
  const place = (cell: { readonly row: number; readonly column: number } | null) =>
    cell === null ? "" : ` ${String.fromCharCode(64 + cell.column)}${cell.row}`;
  const tables = campaign.tables.filter(({ sheet }) => sheet !== "参数");
  const taken = takeFile({
    ...{ file: "甲厂.xlsx", savedAt: null },
    reading: { ok: true, grids, isDate1904: false },
  });
  const { verdicts } = collectFiles({ grids: [parameterGrid()], files: [taken], overrides: {} });
  return [
    ...verdicts.flatMap(({ doubts }) => doubts.map((doubt) => `doubt ${doubtText(doubt, "zh-CN")}`)),
    ...findings.flatMap(({ code, where }) =>
      where?.sheet === "参数" ? [] : [`finding ${code}${place(where)}`],
    ),
    ...fixList.fixes.map(({ kind, reason, cell, after }) => `fix ${kind} ${reason}${place(cell)} → ${after}`),
    ...fixList.openDates.map(({ cell, days }) => `date${place(cell)} ${days.join(" or ")}`),
    ...fixList.unrescued.map((cell) => `unrescued${place(cell)}`),
    ...tables.flatMap((table) => [
      `table ${table.kind} rows ${table.firstRow}–${table.lastRow} columns ${table.firstColumn}–${table.lastColumn} header ${table.headerRow}–${table.headerLastRow}`,
      `table ${table.kind} ${table.confidence}`,
      ...table.evidence.map((evidence) => `evidence ${Object.values(evidence).join(" ")}`),
      ...table.otherRows.map(({ row, role }) => `row ${row} ${role}`),
      ...Object.entries(table.columns).map(([field, column]) => `column ${column} ${field}`),
    ]),
    ...(taken.state === "failed"
      ? [`file failed ${taken.reason}`]
      : [
          ...taken.unrecognizedSheets.map((sheet) => `unrecognized ${sheet}`),
          ...taken.sources.flatMap(({ rows }) => [
            `taken ${rows.length} rows`,
            ...Object.keys(rows[0]?.others ?? {}).map((head) => `taken column ${head}`),
            ...rows.flatMap(({ values }) =>
              TAKEN_OVER.flatMap((field) =>
                values[field] === undefined || values[field] === null
                  ? []
                  : [`taken ${field} ${JSON.stringify(values[field])}`],
              ),
            ),
          ]),
        ]),
  ];
}
