import type { OutgoingText } from "../../../domain/posting/leak";
import { columnLetters } from "../../area-address";
import type { Grid } from "../../grid";
import type { OutgoingWorkbook } from "../../outgoing";
import { readGrids } from "./read-grids";
import { readSheetParts } from "./read-sheet-parts";

/** Cells whose formulas are asked for in one round trip, about 4 MB. */
const cellsAtOnce = 80_000;

/**
 * Reads everything a workbook would carry out: values and formulas of all cells, hidden ones too, comments, names, validation
 * lists, properties, headers and footers, custom XML, settings, charts, filters, links, number formats, conditional formats, shapes.
 * Round trips do not depend on the number of sheets, but for one every 80,000 cells.
 * Not covered: notes (Excel before ExcelApi 1.18 does not tell of them), pictures and grouped shapes, all named unread; pivot caches.
 * @example (await Excel.run(readOutgoing)).texts.length // => 12
 */
export async function readOutgoing(context: Excel.RequestContext): Promise<OutgoingWorkbook> {
  const grids = await readGrids(context);
  const hiddenSheets = new Set(grids.filter(({ isVisible }) => !isVisible).map(({ sheet }) => sheet));
  const sheets = await readSheetParts(context, grids);
  const texts = [
    ...(await readCellParts(context, grids)),
    ...sheets.texts,
    ...(await readBookParts(context)),
  ];
  return {
    grids,
    texts: texts.map((text) => ({
      ...text,
      isHidden: text.isHidden || (text.sheet !== null && hiddenSheets.has(text.sheet)),
    })),
    unread: sheets.unread,
  };
}

/** Some rows of a sheet, asked for what their cells hold besides values. */
interface CellsAsked {
  readonly grid: Grid;
  readonly from: number;
  readonly range: Excel.Range;
  readonly links: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

async function readCellParts(
  context: Excel.RequestContext,
  grids: readonly Grid[],
): Promise<readonly OutgoingText[]> {
  const texts: OutgoingText[] = [];
  let pending: CellsAsked[] = [];
  let cells = 0;
  const flush = async () => {
    if (pending.length === 0) return;
    await context.sync();
    for (const asked of pending) {
      const { grid, from, range } = asked;
      texts.push(...formulasOf(grid, from, range.formulas), ...numberFormatsOf(asked), ...linksOf(asked));
    }
    pending = [];
    cells = 0;
  };
  for (const grid of grids) {
    const width = grid.values[0]?.length ?? 0;
    if (width === 0) continue;
    const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / width));
    for (let from = 0; from < grid.values.length; from += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, grid.values.length - from);
      if (cells + count * width > cellsAtOnce) await flush();
      const range = context.workbook.worksheets
        .getItem(grid.sheet)
        .getRangeByIndexes(grid.firstRow - 1 + from, grid.firstColumn - 1, count, width);
      range.load("formulas,numberFormat");
      const links = range.getCellProperties({ hyperlink: true });
      pending.push({ grid, from, range, links });
      cells += count * width;
    }
  }
  await flush();
  return texts;
}

function formulasOf(grid: Grid, from: number, formulas: readonly (readonly unknown[])[]): OutgoingText[] {
  return formulas.flatMap((row, at) =>
    row.flatMap((formula, column): OutgoingText[] => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const address = `${columnLetters(grid.firstColumn + column)}${grid.firstRow + from + at}`;
      return [{ part: "formula", sheet: grid.sheet, address, isHidden: false, text: formula }];
    }),
  );
}

/** Texts in quotes or brackets are shown with the number, or hide beside it; each format of a sheet once. */
function numberFormatsOf({ grid, range }: CellsAsked): OutgoingText[] {
  const formats = new Set(range.numberFormat.flat().map(String));
  return [...formats]
    .filter((format) => /["\\1-9\p{Script=Han}]/u.test(format))
    .map((format) => ({
      ...{ part: "format", sheet: grid.sheet, address: null, isHidden: false },
      text: format.replace(/["\\_*]/g, ""),
    }));
}

function linksOf({ grid, from, links }: CellsAsked): OutgoingText[] {
  return links.value.flatMap((cells, at) =>
    cells.flatMap(({ hyperlink }, column): OutgoingText[] => {
      if (hyperlink === undefined) return [];
      const address = `${columnLetters(grid.firstColumn + column)}${grid.firstRow + from + at}`;
      const text = [hyperlink.address, hyperlink.documentReference, hyperlink.screenTip]
        .filter((each) => each !== undefined)
        .join("\n");
      return [{ part: "link", sheet: grid.sheet, address, isHidden: false, text }];
    }),
  );
}

async function readBookParts(context: Excel.RequestContext): Promise<readonly OutgoingText[]> {
  const { workbook } = context;
  workbook.names.load("items/name,items/formula,items/comment,items/visible");
  const { properties, settings, customXmlParts } = workbook;
  properties.load("title,subject,author,keywords,comments,category,manager,company,lastAuthor");
  properties.custom.load("items/key,items/value");
  settings.load("items/key,items/value");
  customXmlParts.load("items/id");
  await context.sync();
  const xml = customXmlParts.items.map((part) => part.getXml());
  if (xml.length > 0) await context.sync();
  const of = (part: OutgoingText["part"], address: string | null, text: string, isHidden = false) => ({
    ...{ part, sheet: null, address, isHidden, text },
  });
  const { title, subject, author, keywords, comments, category, manager, company, lastAuthor } = properties;
  const plain = { title, subject, author, keywords, comments, category, manager, company, lastAuthor };
  return [
    ...workbook.names.items.map(({ name, formula, comment, visible }) =>
      of("name", name, `${name}\n${String(formula)}\n${comment}`, !visible),
    ),
    ...Object.entries(plain).map(([key, value]) => of("property", key, value ?? "")),
    ...properties.custom.items.map(({ key, value }) => of("property", key, `${key}\n${String(value)}`)),
    ...settings.items.map(({ key, value }) => of("setting", key, `${key}\n${JSON.stringify(value)}`, true)),
    ...xml.map(({ value }) => of("customXml", null, value, true)),
  ];
}
