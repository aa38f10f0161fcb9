/* eslint-disable office-addins/no-context-sync-in-loop --
   bounded by bytes, one round trip every 4 MB; what is asked in one function is read in another after the sync. */
import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import type { CellLook, LookLine } from "../../sheet-look";
import { askBlockFormat, blockBytes, blocksOf } from "../keep/format-blocks";
import { formatRuns } from "../keep/format-runs";
import { cellFormatsWanted, settable } from "../keep/keep-cell-formats";
import { actionBytes, inBatches } from "../write/request-size";

const rowsPerBlock = 200;
const bytesPerCellFormat = 700;

/** Letters on their side or shrunk are no part of what a plan keeps, so they are asked for here. */
const formatsWanted: Excel.CellPropertiesLoadOptions = {
  format: { ...cellFormatsWanted.format, textOrientation: true, shrinkToFit: true },
};

/**
 * Reads how the cells of an area look: a block of one look is asked for once, a patchwork cell by cell.
 * Source: RangeFormat (ExcelApi 1.1), Range.getCellProperties (1.9).
 * @example (await readCellLooks(context, worksheet, area))[0]?.look.bold // => true
 */
export async function readCellLooks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
): Promise<readonly { readonly area: Area; readonly look: CellLook }[]> {
  const looks: { area: Area; look: CellLook }[] = [];
  const mixed: Area[] = [];
  for (const batch of inBatches(blocksOf(area, rowsPerBlock), () => blockBytes)) {
    const asked = batch.map((block) => {
      const range = worksheet.getRange(areaAddress(block));
      range.format.load("textOrientation,shrinkToFit");
      return { block, range, read: askBlockFormat(range) };
    });
    await context.sync();
    for (const { block, range, read } of asked) {
      const { textOrientation, shrinkToFit } = range.format;
      const shared = read();
      // Where cells differ, a member of the format is null, whatever the types say.
      const isEven = [shared, textOrientation, shrinkToFit].every((part) => (part as unknown) !== null);
      if (isEven && shared !== null)
        looks.push({ area: block, look: lookOf({ ...settable(shared), textOrientation, shrinkToFit }) });
      else mixed.push(block);
    }
  }
  const sizeOf = ({ rowCount }: Area) => 3 * actionBytes + rowCount * bytesPerCellFormat;
  for (const batch of inBatches(mixed, sizeOf)) {
    const asked = batch.map((block) => ({
      block,
      answer: worksheet.getRange(areaAddress(block)).getCellProperties(formatsWanted),
    }));
    await context.sync();
    for (const { block, answer } of asked) {
      const formats = answer.value.map((row) => row.map(({ format }) => settable(format ?? {})));
      for (const run of formatRuns(formats, block)) looks.push({ area: run.area, look: lookOf(run.format) });
    }
  }
  return looks;
}

function lookOf(format: Excel.CellPropertiesFormat): CellLook {
  const { borders, fill, font, protection } = format;
  const lines: Partial<Record<"left" | "right" | "top" | "bottom", LookLine>> = {};
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const line = borders?.[side];
    if (line?.style === undefined || line.style === "None") continue;
    lines[side] = { style: line.style, weight: line.weight ?? "Thin", color: line.color ?? "#000000" };
  }
  return {
    ...(font?.name === undefined ? {} : { fontName: font.name }),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...{ bold: font?.bold === true, italic: font?.italic === true, strike: font?.strikethrough === true },
    underline: font?.underline !== undefined && font.underline !== "None",
    ...(font?.color === undefined ? {} : { fontColor: font.color }),
    ...(fill?.color === undefined ? {} : { fillColor: fill.color }),
    ...(format.horizontalAlignment === undefined ? {} : { horizontal: format.horizontalAlignment }),
    ...(format.verticalAlignment === undefined ? {} : { vertical: format.verticalAlignment }),
    ...{ indent: format.indentLevel ?? 0, wrap: format.wrapText === true },
    locked: protection?.locked !== false,
    ...(format.textOrientation ? { textOrientation: format.textOrientation } : {}),
    ...(format.shrinkToFit === true ? { shrinks: true } : {}),
    lines,
  };
}
