import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Finding } from "../../domain/finding";
import type { Parameters } from "../../domain/parameters/parameters";
import type { Grid } from "../../workbook/grid";
import { readRecords } from "../../workbook/recognition/read-records";
import type { RecordTable } from "../../workbook/records";
import type { RecognizedTable } from "../../workbook/recognized-table";
import { isForm } from "../../workbook/table-binding";
import { readHouseholds } from "../campaign/read-households";
import { nameRows } from "../campaign/row-subjects";
import { honourDecisions } from "../decisions/decisions";
import { checkDonations } from "../donations/check-donations";
import { unitNamesOf } from "../donations/check-donations-together";
import { NO_DIRECTORY, readUnitDirectory, type UnitDirectory } from "../donations/unit-directory";
import type { CheckResult } from "../outcome";
import type { WorkflowOptions } from "../workflow-options";
import { missingEntries } from "./check-register";
import { countFindings } from "./finding-order";
import { byGravityThenPlace } from "./finding-order";

/** Rows of one sheet that a person has just changed: how the sheet was checked, and how it is now. */
export interface ChangedRows {
  readonly before: Grid;
  readonly after: Grid;
  /** Sheet rows (1-based), both counted. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The check of a workbook after a few rows changed: what those rows say by themselves is checked again, everything else stays.
 * What needs all rows together (duplicates, totals) is left as it was; a whole check follows when there is time. Of the sheets of
 * the workbook only the directory of units is read, where a list of gifts was changed.
 * @example recheckRows(result, rows, {}, options).summary.errors // => 24
 */
export function recheckRows(
  result: CheckResult,
  rows: ChangedRows,
  parameters: Parameters,
  options: WorkflowOptions,
  grids: readonly Grid[] = [],
): CheckResult {
  const { sheet } = rows.after;
  const directory = directoryOf(result.tables, grids, rows, parameters, options);
  const findingsOf = (grid: Grid) =>
    rowFindings(tablesOf(result.tables, grid, rows), parameters, options.asOf, directory);
  const old = findingsOf(rows.before).filter((finding) => regionOf(finding) === null);
  const tables = tablesOf(result.tables, rows.after, rows);
  // An unknown region is said once a code, at its first row.
  const regions = new Set(result.findings.flatMap((finding) => regionOf(finding) ?? []));
  const fresh = findingsOf(rows.after).filter(
    (finding) => !regions.has(regionOf(finding) ?? "") && isWithin(finding, rows),
  );
  const standing = new Set(fresh.map(identityOf));
  const gone = new Set(old.map(identityOf).filter((identity) => !standing.has(identity)));
  const known = new Set<string>();
  const findings = result.findings.filter((finding) => {
    const { where } = finding;
    if (where?.sheet !== sheet || !isWithin(finding, rows)) return true;
    const identity = identityOf(finding);
    known.add(identity);
    return !gone.has(identity);
  });
  const named = nameRows(
    fresh.flatMap(({ where }) => where ?? []),
    tables,
  );
  const subjects = { ...result.subjects, [sheet]: { ...result.subjects[sheet], ...named[sheet] } };
  const added = fresh.filter((finding) => !known.has(identityOf(finding)));
  const { findings: open } = honourDecisions(added, options.decisions ?? [], subjects, options.salt);
  for (const finding of open) findings.splice(placeFor(findings, finding), 0, finding);
  return {
    ...result,
    findings,
    subjects,
    summary: { ...result.summary, ...countFindings(findings) },
  };
}

function directoryOf(
  tables: readonly RecognizedTable[],
  grids: readonly Grid[],
  { after }: ChangedRows,
  parameters: Parameters,
  { links }: WorkflowOptions,
): UnitDirectory {
  if (!tables.some(({ kind, sheet }) => kind === "unitDonations" && sheet === after.sheet))
    return NO_DIRECTORY;
  const records = tables.flatMap((table) => {
    const grid = table.kind === "units" ? grids.find(({ sheet }) => sheet === table.sheet) : undefined;
    return grid === undefined ? [] : [readRecords(grid, table)];
  });
  return readUnitDirectory(records, unitNamesOf(records, parameters, links));
}

const mostUnits = 2_000;

/** The changed rows of every table that holds one of them. */
function tablesOf(tables: readonly RecognizedTable[], grid: Grid, rows: ChangedRows): RecordTable[] {
  return tables.flatMap((table) => {
    const firstRow = Math.max(table.firstRow, rows.firstRow);
    const lastRow = Math.min(table.lastRow, rows.lastRow);
    // The answers of a form stand in many rows; the whole check that follows reads them.
    if (table.sheet !== grid.sheet || firstRow > lastRow || isForm(table)) return [];
    // A unit's instalments are judged together: the whole of an ordinary list is read.
    const isWhole = table.kind === "unitDonations" && table.lastRow - table.firstRow < mostUnits;
    return [readRecords(grid, { ...table, ...(isWhole ? {} : { firstRow, lastRow }), totalRow: null })];
  });
}

function rowFindings(
  tables: readonly RecordTable[],
  parameters: Parameters,
  asOf: CalendarDate,
  directory: UnitDirectory,
): readonly Finding[] {
  return tables.flatMap((table) => {
    switch (table.binding.kind) {
      case "needyWorkers":
        return [...readHouseholds(table, parameters, asOf).findings, ...missingEntries(table)];
      case "unitDonations":
        return checkDonations(table, parameters, asOf, directory).findings;
      default:
        return [];
    }
  });
}

function isWithin({ where }: Finding, { firstRow, lastRow }: ChangedRows): boolean {
  return where === null || (where.row >= firstRow && where.row <= lastRow);
}

function identityOf({ code, where, params }: Finding): string {
  return JSON.stringify([code, where, params]);
}

function regionOf(finding: Finding): string | null {
  return finding.code === "residentId.region" ? finding.params.code : null;
}

/** Where a finding belongs among sorted ones. */
function placeFor(sorted: readonly Finding[], finding: Finding): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byGravityThenPlace(sorted[middle] as Finding, finding) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
