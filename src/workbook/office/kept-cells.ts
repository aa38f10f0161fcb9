import { areaAddress } from "../area-address";
import type { Area, PlanStep } from "../plan";
import type { CellValue } from "../../domain/cell-value";
import { addressLists } from "./address-lists";
import { splitBlock } from "./cell-block";
import { actionBytes, inBatches } from "./request-size";

/** What one place of a sheet looked like before a plan; only what the plan changes is kept. */
export interface KeptCells {
  readonly sheetId: string;
  readonly address: string;
  readonly formulas?: CellValue[][];
  readonly numberFormats?: string[][];
  readonly fill?: string | null;
  readonly fontColor?: string;
}

interface ColorRequest {
  readonly sheetId: string;
  readonly address: string;
  /** The parts to ask for when the place has more than one colour. */
  readonly parts: readonly Area[];
}

const answerBytesPerCell = 80;

/**
 * Reads what the steps will overwrite on sheets that stay (`sheetIds`: name → id).
 * Colours are read for many areas at once and one by one only where they differ, so at most three passes.
 */
export async function keepCells(
  context: Excel.RequestContext,
  steps: readonly PlanStep[],
  sheetIds: ReadonlyMap<string, string>,
): Promise<KeptCells[]> {
  const contents: { sheetId: string; area: Area; formulas: boolean }[] = [];
  const marked = new Map<string, Area[]>();
  for (const step of steps) {
    const sheetId = "sheet" in step ? sheetIds.get(step.sheet) : undefined;
    if (sheetId === undefined) continue;
    if (step.step === "writeBlock") {
      for (const block of splitBlock(step)) {
        const size = { rowCount: block.values.length, columnCount: block.values[0]?.length ?? 0 };
        contents.push({ sheetId, area: { row: block.row, column: block.column, ...size }, formulas: true });
      }
    } else if (step.step === "links") {
      for (const link of step.links) {
        const area = { row: link.row, column: link.column, rowCount: 1, columnCount: 1 };
        contents.push({ sheetId, area, formulas: true });
      }
    } else if (step.step === "format" && step.format.numberFormat !== undefined) {
      for (const area of step.areas) contents.push({ sheetId, area, formulas: false });
    }
    if (
      step.step === "mark" ||
      (step.step === "format" && (step.format.fillColor ?? step.format.fontColor))
    ) {
      marked.set(sheetId, [...(marked.get(sheetId) ?? []), ...step.areas]);
    }
  }
  return [...(await keepContents(context, contents)), ...(await keepColors(context, marked))];
}

async function keepContents(
  context: Excel.RequestContext,
  contents: readonly { sheetId: string; area: Area; formulas: boolean }[],
): Promise<KeptCells[]> {
  const kept: KeptCells[] = [];
  const bytesOf = ({ area }: { area: Area }) =>
    actionBytes + area.rowCount * area.columnCount * answerBytesPerCell;
  for (const batch of inBatches(contents, bytesOf)) {
    const ranges = batch.map(({ sheetId, area, formulas }) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
      range.load("numberFormat");
      if (formulas) range.load("formulas");
      return range;
    });
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    batch.forEach(({ sheetId, area, formulas }, index) => {
      const range = ranges[index] as Excel.Range;
      kept.push({
        sheetId,
        address: areaAddress(area),
        numberFormats: range.numberFormat as string[][],
        ...(formulas ? { formulas: range.formulas as CellValue[][] } : {}),
      });
    });
  }
  return kept;
}

async function keepColors(
  context: Excel.RequestContext,
  marked: ReadonlyMap<string, readonly Area[]>,
): Promise<KeptCells[]> {
  let requests = [...marked].flatMap(([sheetId, areas]) => requestsFor(sheetId, areas));
  const kept: KeptCells[] = [];
  while (requests.length > 0) {
    const mixed: ColorRequest[] = [];
    for (const batch of inBatches(requests, ({ address }) => 2 * actionBytes + address.length)) {
      const formats = batch.map(({ sheetId, address }) => {
        const { format } = context.workbook.worksheets.getItem(sheetId).getRanges(address);
        format.fill.load("color");
        format.font.load("color");
        return format;
      });
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      batch.forEach((request, index) => {
        const { fill, font } = formats[index] as Excel.RangeFormat;
        const isPlain = request.parts.length === 0;
        if (isPlain || (fill.color && font.color)) {
          // A cell without fill answers white; putting it back as no fill keeps the gridlines.
          const isFilled = fill.color !== "" && fill.color.toUpperCase() !== "#FFFFFF";
          const { sheetId, address } = request;
          kept.push({ sheetId, address, fill: isFilled ? fill.color : null, fontColor: font.color });
        } else {
          mixed.push(...splitRequest(request));
        }
      });
    }
    requests = mixed;
  }
  return kept;
}

/** Groups of up to thirty areas, each group splitting into its areas. */
function requestsFor(sheetId: string, areas: readonly Area[]): ColorRequest[] {
  const requests: ColorRequest[] = [];
  let from = 0;
  for (const address of addressLists(areas)) {
    const count = address.split(",").length;
    requests.push({ sheetId, address, parts: areas.slice(from, from + count) });
    from += count;
  }
  return requests;
}

/** A mixed group is asked for area by area, a mixed area cell by cell. */
function splitRequest({ sheetId, parts }: ColorRequest): ColorRequest[] {
  if (parts.length > 1) {
    return parts.map((part) => ({ sheetId, address: areaAddress(part), parts: [part] }));
  }
  return parts.flatMap(cellsOf).map((cell) => ({ sheetId, address: areaAddress(cell), parts: [] }));
}

function cellsOf({ row, column, rowCount, columnCount }: Area): Area[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
    rowCount: 1,
    columnCount: 1,
  }));
}
