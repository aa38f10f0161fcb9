/* eslint-disable office-addins/no-context-sync-in-loop -- a round trip halves what is not yet one rule. */
import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import type { ValidationLook } from "../../sheet-rules";
import { actionBytes, inBatches } from "../write/request-size";
import { areaOfRange } from "./area-of-range";

const bytesPerRule = 8 * actionBytes;

/**
 * Reads what may be entered where on a sheet, a block of one rule at a time; a drop-down over cells of another
 * sheet comes with its words, one over cells of the sheet itself with these as well.
 * Source: Range.dataValidation (ExcelApi 1.8), Range.getSpecialCellsOrNullObject (1.9).
 * @example (await readValidations(context, worksheet))[0]?.choices // => ["深度困难", "相对困难"]
 */
export async function readValidations(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<readonly ValidationLook[]> {
  const ruled = worksheet.getRange().getSpecialCellsOrNullObject("DataValidations");
  const { areas } = ruled;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  if (ruled.isNullObject) return [];
  const found: Omit<ValidationLook, "choices" | "ownCells">[] = [];
  let waiting = areas.items.map(areaOfRange);
  while (waiting.length > 0) {
    const further: Area[] = [];
    for (const batch of inBatches(waiting, () => bytesPerRule)) {
      const asked = batch.map((area) => {
        const { dataValidation } = worksheet.getRange(areaAddress(area));
        dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
        return { area, dataValidation };
      });
      await context.sync();
      for (const { area, dataValidation } of asked) {
        const { type, rule, errorAlert: alert, prompt, ignoreBlanks } = dataValidation;
        // Cells of one rule can still differ in their messages, which are then null.
        const isOne = [rule, alert, prompt, ignoreBlanks].every((part) => (part as unknown) !== null);
        if (type === "None") continue;
        if (isOne && type !== "Inconsistent" && type !== "MixedCriteria")
          found.push({ area, rule, alert, prompt, allowBlank: ignoreBlanks });
        else further.push(...partsOf(area));
      }
    }
    waiting = further;
  }
  const words = await readChoices(context, worksheet, found);
  return found.map((each) => {
    const listed = words.get(sourceOf(each.rule) ?? "");
    return { ...each, choices: listed?.words ?? null, ownCells: listed?.ownCells ?? null };
  });
}

/** Columns first, since a rule mostly goes down one; a column is halved. */
function partsOf({ row, column, rowCount, columnCount }: Area): readonly Area[] {
  if (columnCount > 1)
    return Array.from({ length: columnCount }, (_, at) => ({
      ...{ row, column: column + at, rowCount, columnCount: 1 },
    }));
  if (rowCount === 1) return [];
  const upper = Math.ceil(rowCount / 2);
  return [
    { row, column, rowCount: upper, columnCount },
    { row: row + upper, column, rowCount: rowCount - upper, columnCount },
  ];
}

/** The cells or the name a drop-down lists; null for words of its own and for other rules. */
function sourceOf({ list }: Excel.DataValidationRule): string | null {
  return typeof list?.source === "string" && list.source.startsWith("=") ? list.source : null;
}

interface ListedCells {
  readonly words: readonly string[];
  /** Null where they are of another sheet. */
  readonly ownCells: Area | null;
}

async function readChoices(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  found: readonly Pick<ValidationLook, "rule">[],
): Promise<ReadonlyMap<string, ListedCells>> {
  const sources = [...new Set(found.flatMap(({ rule }) => sourceOf(rule) ?? []))];
  const { names } = context.workbook;
  names.load("items/name");
  worksheet.names.load("items/name");
  worksheet.load("name");
  context.workbook.worksheets.load("items/name");
  await context.sync();
  const asked = sources.flatMap((source) => {
    const range = rangeOf(context, worksheet, source.slice(1));
    if (range === null) return [];
    const cells = range.getUsedRangeOrNullObject(true);
    cells.load("text,worksheet/name");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return [{ source, cells, range }];
  });
  await context.sync();
  return new Map(
    asked.map(({ source, cells, range }) => {
      const words = cells.isNullObject ? [] : cells.text.flat().filter((word) => word !== "");
      const isOwn = !cells.isNullObject && cells.worksheet.name === worksheet.name;
      return [source, { words, ownCells: isOwn ? areaOfRange(range) : null }];
    }),
  );
}

/** Null for a formula that is neither one block of cells nor a name. */
function rangeOf(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  source: string,
): Excel.Range | null {
  const named = [worksheet.names, context.workbook.names].flatMap(({ items }) => items);
  const name = named.find((item) => item.name.toLowerCase() === source.toLowerCase());
  if (name !== undefined) return name.getRangeOrNullObject();
  const match = /^(?:('(?:[^']|'')+'|[^'!()[\]]+)!)?(\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?)$/.exec(source);
  const address = match?.[2];
  if (match === null || address === undefined) return null;
  if (match[1] === undefined) return worksheet.getRange(address);
  const sheet = match[1].replace(/^'|'$/g, "").replaceAll("''", "'");
  const isThere = context.workbook.worksheets.items.some((one) => one.name === sheet);
  return isThere ? context.workbook.worksheets.getItem(sheet).getRange(address) : null;
}
