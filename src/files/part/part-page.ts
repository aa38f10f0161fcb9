import { areaAddress } from "../../workbook/area-address";
import type { SheetLook } from "../../workbook/sheet-look";
import { paperSizes } from "../../xlsx/sheet/paper-sizes";
import type { SheetData, WorkbookData } from "../../xlsx/workbook-data";
import { areaLeft } from "./area-left";
import type { ForeignWords } from "../../domain/posting/foreign-words";
import type { LeftOut } from "../../workbook/split-loss";

const POINTS_PER_INCH = 72;
const A4 = 9;

/**
 * Sets up how part of a sheet is printed; what of it stays behind comes back. Rows repeated on top stand above the table and keep their numbers.
 * Source: ECMA-376 Part 1, 18.3.1.62, 18.3.1.63 (pageMargins, pageSetup).
 * @example setUpPart(workbook, sheet, look, left, foreign) // => []
 */
export function setUpPart(
  workbook: WorkbookData,
  sheet: SheetData,
  { sheet: name, page }: SheetLook,
  left: (rows: number) => number,
  foreign: ForeignWords,
): readonly LeftOut[] {
  const { left: leftMargin, right, top, bottom, header, footer } = page.margins;
  const inches = (points: number) => points / POINTS_PER_INCH;
  const isHeaderForeign = foreign.names(page.header);
  const isFooterForeign = foreign.names(page.footer);
  // A break of a row that goes is one of another part.
  const breaks = page.rowBreaks.filter((row) => left(row) > left(row - 1)).map((row) => left(row - 1));
  const isScaled = page.pagesWide === null && page.pagesTall === null;
  sheet.page = {
    rowBreaks: [...new Set(breaks)].filter((row) => row > 0),
    ...{ orientation: page.orientation, paperSize: paperSizes[page.paperSize ?? ""] ?? A4 },
    margins: {
      ...{ left: inches(leftMargin), right: inches(right), top: inches(top), bottom: inches(bottom) },
      ...{ header: inches(header), footer: inches(footer) },
    },
    ...{ centerHorizontally: page.centerHorizontally, centerVertically: page.centerVertically },
    printGridlines: page.printGridlines,
    ...(page.scale === null || !isScaled ? {} : { scale: page.scale }),
    ...(isScaled ? {} : { fitToWidth: page.pagesWide ?? 0, fitToHeight: page.pagesTall ?? 0 }),
    ...(page.header === "" || isHeaderForeign ? {} : { oddHeader: page.header }),
    ...(page.footer === "" || isFooterForeign ? {} : { oddFooter: page.footer }),
  };
  const place = `'${name.replaceAll("'", "''")}'!`;
  const titles = [page.titleColumns, page.titleRows].flatMap((area) =>
    area === null ? [] : [`${place}${absolute(area)}`],
  );
  if (titles.length > 0)
    workbook.names.push({ name: "_xlnm.Print_Titles", sheetId: sheet.id, formula: titles.join(",") });
  const printed = page.printAreas.flatMap((area) => {
    const kept = areaLeft(area, left);
    return kept === null
      ? []
      : [`${place}${absolute(areaAddress({ ...kept, row: kept.row + 1, column: kept.column + 1 }))}`];
  });
  if (printed.length > 0)
    workbook.names.push({ name: "_xlnm.Print_Area", sheetId: sheet.id, formula: printed.join(",") });
  return [
    ...(isHeaderForeign ? [{ what: "header", why: "names", cells: "" } as const] : []),
    ...(isFooterForeign ? [{ what: "footer", why: "names", cells: "" } as const] : []),
  ];
}

function absolute(address: string): string {
  return address.replaceAll("$", "").replace(/[A-Z]+|\d+/g, "$$$&");
}
