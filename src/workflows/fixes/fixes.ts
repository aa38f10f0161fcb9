import { yearSpanOf } from "../../domain/calendar/year-span-of";
import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { SourceCell } from "../../domain/finding";
import { identityRowsOf } from "../../workbook/recognition/identity-rows";
import { rescueResidentIds } from "../../workbook/recognition/rescue-resident-ids";
import { listFixes } from "../../workbook/recognition/values/list-fixes";
import { readDate } from "../../workbook/recognition/values/read-date";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import type { RecordTable } from "../../workbook/records";
import { FIX_KINDS, fixKindOf } from "./fix-kind";
import type { FixList, OpenDate, ProposedFix } from "./fix-list";
import { placeText } from "../../i18n/place-text";
import { datesYearOff } from "../donations/dates-year-off";
import type { Campaign } from "../campaign/read-campaign";
import { nameRows } from "../campaign/row-subjects";
import { writableCellOf } from "../../workbook/table-binding";

/**
 * Lists every cell that would say the same in the form the add-in compares and prints, and the numbers lost digits are found for
 * elsewhere in the workbook, and the days of gifts that lie in the campaign but for their year.
 *
 * @example listWorkbookFixes(readCampaign([], {})).fixes // => []
 */
export function listWorkbookFixes(campaign: Campaign): FixList {
  const { records, parameters } = campaign;
  const options = { campaignYear: parameters.campaignYear ?? null, isDate1904: false };
  const fixes = records.flatMap((table) =>
    listFixes(table, options).flatMap(
      ({ sheet, row, column, field, before, after, reason }): ProposedFix[] => {
        if (typeof after !== "string" && typeof after !== "number") return [];
        const cell = { sheet, row, column };
        return [{ kind: fixKindOf(reason), cell, field, before, after, reason, evidence: [] }];
      },
    ),
  );
  const { proposals, unrescued } = rescueResidentIds(identityRowsOf(records));
  const rescued = proposals.map(({ sheet, row, column, before, after, damage, evidence }): ProposedFix => {
    const cell = { sheet, row, column };
    return { kind: "rescue", cell, field: "residentId", before, after, reason: damage, evidence };
  });
  // What is written in another way is brought in order first; then its year can be asked about.
  const held = new Set(fixes.map(({ cell }) => placeText(cell)));
  const years = datesYearOff(records, parameters)
    .filter(({ cell }) => !held.has(placeText(cell)))
    .map(({ cell, before, suggested }): ProposedFix => {
      const field = "receivedDate";
      return { kind: "year", cell, field, before, after: suggested, reason: "yearOff", evidence: [] };
    });
  const all = [...fixes, ...years, ...rescued];
  const openDates = records.flatMap((table) => openDatesOf(table, options.campaignYear));
  return {
    fixes: FIX_KINDS.flatMap((kind) => all.filter((fix) => fix.kind === kind)),
    openDates,
    unrescued: unrescued.map(({ sheet, row, column }) => ({ sheet, row, column })),
    subjects: nameRows(
      [...all, ...openDates].map(({ cell }) => cell),
      records,
    ),
  };
}

function openDatesOf(table: RecordTable, campaignYear: number | null): OpenDate[] {
  const { binding, columns, rowNumbers } = table;
  return (Object.entries(columns) as [FieldId, readonly CellValue[]][]).flatMap(([field, values]) => {
    if (FIELD_CATALOGUE[field].kind !== "date") return [];
    const span = yearSpanOf(values);
    return values.flatMap((before, index): OpenDate[] => {
      const row = rowNumbers[index];
      const reading = readDate(before, { campaignYear, isDate1904: false, span });
      const cell = row === undefined ? null : writableCellOf(binding, field, row);
      if (cell === null || reading.state !== "ambiguous") return [];
      return [{ cell, field, before, days: reading.values }];
    });
  });
}

/**
 * The list without the cells that hold a formula: their text is made by it, and writing would take the formula away.
 *
 * @example withoutFormulas(list, []) // => list
 */
export function withoutFormulas(list: FixList, formulas: readonly SourceCell[]): FixList {
  const held = new Set(formulas.map(({ sheet, row, column }) => `${sheet}\n${row}\n${column}`));
  const isFree = ({ cell }: { readonly cell: SourceCell }) =>
    !held.has(`${cell.sheet}\n${cell.row}\n${cell.column}`);
  return { ...list, fixes: list.fixes.filter(isFree) };
}
