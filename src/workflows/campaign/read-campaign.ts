import type { Finding } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import type { Parameters } from "../../domain/parameters/parameters";
import { parseParameterValue } from "../../domain/parameters/parse-parameter-value";
import { isPaymentRosterSheet } from "../../workbook/catalogue/generated-sheet";
import type { Grid } from "../../workbook/grid";
import { readParameterRows, readUnusedParameterRows } from "../../workbook/recognition/read-parameter-rows";
import type { RecognitionCorrection } from "../../workbook/recognition/recognition-correction";
import { recognizeGrid } from "../../workbook/recognition/recognize-grid";
import { readRecords } from "../../workbook/recognition/read-records";
import { recognizeGrids } from "../../workbook/recognition/recognize-grids";
import { sheetHeads } from "../../workbook/recognition/sheet-heads";
import type { RecordTable } from "../../workbook/records";
import type { RecognizeResult } from "../outcome";
import { mergedOwnSheets } from "../collect/merged-own-sheets";
import { type RecordedReview, readReviews } from "../steps/read-reviews";
import { parameterStates } from "./parameter-states";

/** What a workbook holds, read once: its tables with their records, and the parameters of the year. */
export interface Campaign extends RecognizeResult {
  readonly records: readonly RecordTable[];
  /** The payment rosters this add-in made, read back as they stand now. */
  readonly rosters: readonly RecordTable[];
  /** What records of the democratic review say, as they stand now. */
  readonly reviews: readonly RecordedReview[];
  readonly parameters: Parameters;
  /** Parameters that are there but cannot be read, and lines under names no parameter has. */
  readonly findings: readonly Finding[];
}

/**
 * Recognises the sheets and reads their records and the parameters. `overrides` win over the sheet 参数, what clerks
 * said of tables of the same shape (`corrections`) over our own reading.
 *
 * @example readCampaign([], {}).tables // => []
 */
export function readCampaign(
  grids: readonly Grid[],
  overrides: Parameters,
  corrections: readonly RecognitionCorrection[] = [],
): Campaign {
  const merged = mergedOwnSheets(grids);
  const recognized = recognizeGrids(
    grids.filter(({ sheet }) => !merged.has(sheet)),
    corrections,
  );
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const records = recognized.tables.flatMap((binding) => {
    const grid = bySheet.get(binding.sheet);
    return grid === undefined ? [] : [readRecords(grid, binding)];
  });
  const findings: Finding[] = [];
  const rows = readParameterRows(grids);
  const read: Record<string, unknown> = {};
  for (const { cell, parameter, value } of rows) {
    const reading = parseParameterValue(parameter as ParameterId, value);
    if (reading.kind === "set") read[parameter] = reading.value;
    if (reading.kind === "unreadable") findings.push(locateIssue(reading.issue, cell));
  }
  for (const { cell, label, parameter, firstRow } of readUnusedParameterRows(grids))
    findings.push(
      parameter !== null && firstRow !== null
        ? createFinding("parameter.repeated", cell, { parameter, firstRow })
        : createFinding("parameter.unknown", cell, { label, meant: parameter }),
    );
  // Every value came from parseParameterValue for its own id.
  const parameters = { ...read, ...overrides } as Parameters;
  return {
    ...recognized,
    heads: sheetHeads(grids),
    records,
    rosters: madeRosters(grids),
    reviews: readReviews(grids, parameters.campaignYear ?? null),
    parameters,
    parameterStates: parameterStates(rows, parameters),
    findings,
  };
}

function madeRosters(grids: readonly Grid[]): readonly RecordTable[] {
  return grids
    .filter(({ sheet }) => isPaymentRosterSheet(sheet))
    .flatMap((grid) =>
      recognizeGrid(grid, [])
        .filter(({ kind }) => kind === "paymentRoster")
        .map((binding) => readRecords(grid, binding)),
    );
}
