import type { CellValue } from "../../../../src/domain/cell-value";
import { recognizeGrids } from "../../../../src/workbook/recognition/recognize-grids";
import { readRecords } from "../../../../src/workbook/recognition/read-records";
import { ColumnReader } from "../../../../src/workflows/campaign/column-reader";
import { gridOf } from "../../../workflows/grid-of-sheet";

/** What a date column of a real sheet held, and what the check of the campaign of 2027 makes of it. */
const SPELLINGS: readonly (readonly [CellValue, string])[] = [
  ["2020.01.26", "2020-01-26"],
  ["2018.9.16", "2018-09-16"],
  ["2020/1/26 0:00", "2020-01-26"],
  ["2020年1月26日", "2020-01-26"],
  ["20180920", "2018-09-20"],
  [20180920, "2018-09-20"],
  [43863, "2020-02-02"],
  ["二〇二七年一月十五日", "2027-01-15"],
  ["贰零贰柒年零壹月壹拾伍日", "2027-01-15"],
  ["9月27", "date.ambiguous"],
  ["9月24日", "date.ambiguous"],
  ["9月 24日", "date.ambiguous"],
  ["10.15", "date.ambiguous"],
  ["6.30", "date.ambiguous"],
  [6.29, "date.ambiguous"],
  [10.1, "date.ambiguous"],
  ["43863", "date.unreadable"],
  ["27.1.12", "2027-01-12"],
  ["'26-12-31", "2026-12-31"],
  ["26年12月31日", "2026-12-31"],
  ["99.9.9", "1999-09-09"],
  ["15.1.12", "date.ambiguous"],
  ["2027-02-30", "date.unreadable"],
  ["春节前", "date.unreadable"],
];

test.each(SPELLINGS)("in a column of dates %p is read or said: %s", (written, expected) => {
  const rows = ["2027-01-05", written, "2027-01-08"].map((date, at) => [`第${at + 1}工厂`, 2000, date]);
  const grid = gridOf("捐款", [["单位名称", "到账金额", "到账日期"], ...rows]);
  const [table] = recognizeGrids([grid]).tables;
  const reader = new ColumnReader(readRecords(grid, table!), 2027);
  const date = reader.date("receivedDate", 1);
  expect(date ?? reader.findings.map(({ code, where }) => `${code} ${where?.row}`).join()).toBe(
    expected.startsWith("date.") ? `${expected} 3` : expected,
  );
});
