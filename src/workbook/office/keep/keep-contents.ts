/* eslint-disable office-addins/call-sync-before-read --
   a keeper asks first and reads after readKept has synced, which the rules cannot follow. */
import type { CellValue } from "../../../domain/cell-value";
import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import type { Keeper, KeptContents, RestoreOperation } from "./keeper";
import { changeAndForget, worksheetIn } from "../write/range-operation";
import { rowSlices } from "../read/row-slices";
import { actionBytes, measureBytes } from "../write/request-size";

const answerBytesPerCell = 120;

/**
 * Keeps what the cells of an area hold and their number formats.
 * @example keepContents(sheetId, { row: 4, column: 2, rowCount: 3, columnCount: 1 }).length // => 1
 */
export function keepContents(sheetId: string, area: Area): Keeper[] {
  return rowSlices(area, answerBytesPerCell).map((slice) => contentsKeeper(sheetId, slice));
}

function contentsKeeper(sheetId: string, area: Area): Keeper {
  const upper = Math.ceil(area.rowCount / 2);
  const halves = [
    { ...area, rowCount: upper },
    { ...area, row: area.row + upper, rowCount: area.rowCount - upper },
  ];
  return {
    bytes: 3 * actionBytes + area.rowCount * area.columnCount * answerBytesPerCell,
    ask(context) {
      const range = worksheetIn(context, sheetId).getRange(areaAddress(area));
      range.load("formulas,values,numberFormat");
      // It answers once: letting go of thousands at the end of a run takes longer than asking them.
      range.untrack();
      return () => {
        const numberFormats = range.numberFormat as string[][];
        const before = range.formulas as CellValue[][];
        const restored = literalConstants(before, range.values as CellValue[][], numberFormats);
        return { restore: [restoreContents(sheetId, { area, before, restored, numberFormats })] };
      };
    },
    ...(area.rowCount > 1 ? { halves: () => halves.map((half) => contentsKeeper(sheetId, half)) } : {}),
  };
}

/**
 * The operation that brings contents and number formats back; a cell whose content is null keeps both.
 * @example restoreContents(sheetId, { area, before: [["a"]], restored: [["a"]], numberFormats: [["@"]] }).sheet // => sheetId
 */
export function restoreContents(sheet: string, contents: KeptContents): RestoreOperation {
  const { area, restored } = contents;
  const numberFormats = contents.numberFormats.map((row, at) =>
    row.map((format, beside) => (restored[at]?.[beside] === null ? null : format)),
  );
  return {
    bytes: 4 * actionBytes + measureBytes([restored, numberFormats]),
    sheet,
    contents,
    queue(target) {
      changeAndForget(worksheetIn(target, sheet).getRange(areaAddress(area)), (place) => {
        // First the format: "@" keeps an id from being read as a number.
        place.numberFormat = numberFormats;
        place.formulas = restored as CellValue[][];
      });
    },
  };
}

/** A text that Excel would read as a number, date, formula or error when written back gets the apostrophe Excel hides. */
function literalConstants(
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
  numberFormats: readonly (readonly string[])[],
): CellValue[][] {
  return formulas.map((row, at) =>
    row.map((formula, column) => {
      if (typeof formula !== "string" || formula === "") return formula;
      const isConstant = formula === values[at]?.[column];
      if (!isConstant) return formula;
      const isText = numberFormats[at]?.[column] === "@";
      return startsAsFormula(formula) || (!isText && isReread(formula)) ? `'${formula}` : formula;
    }),
  );
}

const startsAsFormula = (text: string): boolean => /^[=+\-@']/.test(text);

/** Letters no number, date or time has: Latin ones stand in months and exponents, the others in 2027年1月20日 上午9时30分. */
const otherLetter = /(?![a-z年月日号时分秒上下午])\p{L}/iu;

function isReread(text: string): boolean {
  // Without a figure it is a truth value or an error at most.
  if (!/\p{N}/u.test(text)) return /^(?:true|false|#.*)$/i.test(text.trim());
  if (otherLetter.test(text)) return false;
  return !/^[a-z]/i.test(text) || looksLikeMonth(text);
}

/** A month in words with a day or a year. */
function looksLikeMonth(text: string): boolean {
  return /^[a-z]{3,9}[\s\-/.,]*\d/i.test(text);
}
